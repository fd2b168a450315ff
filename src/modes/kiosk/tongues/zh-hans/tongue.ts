// Chinese (Simplified).
import { familyWith, type Tongue } from "../tongue.ts";
import { ZH } from "./catalogue.ts";
import { QUIZ_WORDS } from "./quiz.ts";
import { STAFF_WORDS } from "./staff.ts";
import { SCREEN_WORDS } from "./words.ts";

export const CHINESE: Omit<Tongue, "names"> = {
  id: "zh-Hans",
  tag: "zh-Hans",
  slot: "en",
  family: familyWith("SC"),
  name: "中文",
  words: { ...SCREEN_WORDS, ...STAFF_WORDS },
  quiz: QUIZ_WORDS,
  t: ZH,
};
