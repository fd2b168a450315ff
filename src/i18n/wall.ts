// Words on a wall, beside those of a story itself.
import type { Language } from "./locale.ts";

interface WallWords {
  /** Where no source of a step is official. */
  secondary: string;
  borders: string;
  /** What the curve is of, where the number is of something else. */
  curve: string;
  /** After what a figure is: its value in the step before. */
  changedFrom(before: string, isMore: boolean): string;
  /** Parties as the agreement itself counts them. */
  partiesOf(framework: string, focal: string): string;
}

export const WALL: Record<Language, WallWords> = {
  en: {
    secondary: "Dates from secondary sources",
    borders: "Boundaries shown are not authoritative",
    curve: "Share of goods trade covered",
    changedFrom: (before, isMore) => `${isMore ? "up" : "down"} from ${before}`,
    partiesOf: (framework, focal) => `parties bound by ${framework}, ${focal} included`,
  },
  ja: {
    secondary: "日付は二次資料による",
    borders: "本図の境界線は権威を持つものではありません",
    curve: "貿易額に占める割合",
    changedFrom: (before) => `前の場面は${before}`,
    partiesOf: (framework, focal) => `${framework}が発効済みの国・地域（${focal}を含む）`,
  },
};
