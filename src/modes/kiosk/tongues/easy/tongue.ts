// Plain Japanese, with furigana. The staff's page stays as it is in Japanese.
import { STAFF } from "../../words/staff.ts";
import { familyWith, type Tongue } from "../tongue.ts";
import { EASY } from "./catalogue.ts";
import { QUIZ_WORDS } from "./quiz.ts";
import { SCREEN_WORDS } from "./words.ts";

export const PLAIN_JAPANESE: Omit<Tongue, "names"> = {
  id: "ja-easy",
  tag: "ja",
  slot: "ja",
  family: familyWith("JP"),
  name: "やさしい にほんご",
  words: { ...SCREEN_WORDS, ...STAFF.ja },
  quiz: QUIZ_WORDS,
  t: EASY,
};
