// What belongs to the language itself: how it writes dates, lists and numbers of things.
import type { Language } from "../language.ts";

type S = string;

export interface LanguageWords {
  language: Language;
  locale: S;
  /** Units of the trade tables by their id in the package; an unknown unit is printed as it is. */
  units: Record<S, S>;
  /** Dates by table: building an Intl format costs more at start than everything else that is written there. */
  dates: {
    year(year: number): S;
    month(year: number, month: number, brief: boolean): S;
    day(year: number, month: number, date: number, brief: boolean): S;
  };
  and(list: readonly S[]): S;
  separator: S;
  /** In brackets after what it belongs to, as the language sets them. */
  aside(of: S, text: S | number): S;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const monthName = (month: number, brief: boolean): string => {
  const name = MONTHS[month - 1] ?? "";
  return brief ? name.slice(0, 3) : name;
};

const en: LanguageWords = {
  language: "en",
  units: { "billion JPY": "billion yen", "million USD": "million US dollars" },
  locale: "en-GB",
  dates: {
    year: String,
    month: (year, month, brief) => `${monthName(month, brief)} ${year}`,
    day: (year, month, date, brief) => `${date} ${monthName(month, brief)} ${year}`,
  },
  and: (list) => (list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} and ${list[list.length - 1]}`),
  separator: ", ",
  aside: (of, text) => `${of} (${text})`,
};

const ja: LanguageWords = {
  language: "ja",
  units: { "billion JPY": "10億円", "million USD": "100万米ドル" },
  locale: "ja-JP",
  dates: {
    year: (year) => `${year}年`,
    month: (year, month) => `${year}年${month}月`,
    day: (year, month, date) => `${year}年${month}月${date}日`,
  },
  and: (list) => list.join("、"),
  separator: "、",
  aside: (of, text) => `${of}（${text}）`,
};

/** Names that English says with an article: those of a union of parts, in the plural, and letters. */
const WITH_ARTICLE =
  /^(?:United .*|European .*|Isle of .*|[A-Z]{2,4})$|(?:lands|ines|ives|hamas|States|Emirates|Union|Federation|Rep\.|Republic|Is\.|Terr\.)$/;

/** A name as it stands within a sentence: “between Japan and the United States”. */
export const articled = (name: string, language: Language): string =>
  language === "en" && !name.includes(" and ") && WITH_ARTICLE.test(name) ? `the ${name}` : name;

export const LANGUAGE: Record<Language, LanguageWords> = { en, ja };
