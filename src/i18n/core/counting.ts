// The rule of counting in a few words, as they stand beside a number.
import type { Language } from "../language.ts";

type S = string;

export interface CountingWords {
  /** `organisations`: joined, empty where there are none; `many`: there are several. */
  rule(focal: S, centre: boolean, organisations: S, many: boolean, states: boolean): S;
  /** What of it is about organisations. */
  organisations(names: S, many: boolean, states: boolean): S;
}

const en: CountingWords = {
  organisations: (names, many, states) =>
    `${names}${many ? " each" : ""} ${states ? (many ? "as its own states" : "as its states") : "as one"}`,
  rule: (focal, centre, names, many, states) =>
    [centre ? `counting ${focal}` : `besides ${focal}`, names && en.organisations(names, many, states)]
      .filter(Boolean)
      .join(", "),
};

const ja: CountingWords = {
  organisations: (names, _, states) => `${names}は${states ? "構成国ごとに数える" : "1と数える"}`,
  rule: (focal, centre, names, many, states) =>
    [`${focal}${centre ? "も数える" : "を除く"}`, names && ja.organisations(names, many, states)]
      .filter(Boolean)
      .join("・"),
};

export const COUNTING: Record<Language, CountingWords> = { en, ja };
