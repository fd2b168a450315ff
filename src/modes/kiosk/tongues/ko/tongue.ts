// Korean.
import { familyWith, type Tongue } from "../tongue.ts";
import { KO } from "./catalogue.ts";
import { QUIZ_WORDS } from "./quiz.ts";
import { STAFF_WORDS } from "./staff.ts";
import { SCREEN_WORDS } from "./words.ts";

export const KOREAN: Omit<Tongue, "names"> = {
  id: "ko",
  tag: "ko",
  slot: "en",
  family: familyWith("KR"),
  name: "한국어",
  words: { ...SCREEN_WORDS, ...STAFF_WORDS },
  quiz: QUIZ_WORDS,
  t: KO,
};
