// A locale speaks one language or both: every saying is a list of lines, one per language.
import { asDay, civilOf, type Day, dayOf, type Precision } from "../data/day.ts";
import { eraYear } from "../data/era.ts";
import type { DateClaim, LocalizedText } from "../data/types.ts";
import { CATALOGUE, type Catalogue } from "./catalogue.ts";
import type { Language } from "./language.ts";

export type { Language };

export interface Locale {
  id: Language | "both";
  languages: readonly Language[];
  /** The leading language: for everything that must be said in one, such as a name in a table cell or a `lang`. */
  lead: Language;
  /** Catalogue of the leading language: for everything that must be said once (dates, numbers). */
  t: Catalogue;
  /** One line per language. */
  lines(say: (t: Catalogue, language: Language) => string): string[];
  /** All languages in one string, for attributes and titles. */
  text(say: (t: Catalogue, language: Language) => string): string;
}

/** Between the languages of one line. */
export const JOINT = " / ";

/** `2018（平成30）年12月30日`. A month or a year in which an era ends is that of the new one. */
const ERA_DATES: Catalogue["dates"] = {
  year: (year) => `${withEra(year, dayOf(year, 12, 31))}年`,
  month: (year, month) => `${withEra(year, asDay(dayOf(year, month + 1, 1) - 1))}年${month}月`,
  day: (year, month, date) => `${withEra(year, dayOf(year, month, date))}年${month}月${date}日`,
};

function withEra(year: number, day: Day): string {
  const era = eraYear(day, year);
  return era === undefined ? String(year) : `${year}（${era}）`;
}

export function localeOf(id: Language | "both", era = false): Locale {
  const lead: Language = id === "both" ? "en" : id;
  const languages: readonly Language[] = id === "both" ? ["en", "ja"] : [id];
  const catalogues = era ? { ...CATALOGUE, ja: { ...CATALOGUE.ja, dates: ERA_DATES } } : CATALOGUE;
  const lines = (say: (t: Catalogue, language: Language) => string): string[] => [
    // The same in both languages is said once (CPTPP, RCEP).
    ...new Set(languages.map((language) => say(catalogues[language], language))),
  ];
  return { id, languages, lead, t: catalogues[lead], lines, text: (say) => lines(say).join(JOINT) };
}

const all = (era: boolean) => ({ en: localeOf("en", era), ja: localeOf("ja", era), both: localeOf("both", era) });
const LOCALES = { plain: all(false), era: all(true) };
/** The same object for the same choice of languages, and of years with their era in Japanese. */
export const localeFor = (id: Locale["id"], era = false): Locale => LOCALES[era ? "era" : "plain"][id];

export const wordsIn = (words: LocalizedText, language: Language): string => words[language];

/** Words of a language; where somebody has written none, those of the other, in whose language they then are. */
export function wordsThere(words: LocalizedText, language: Language): { words: string; lang: Language } {
  const other: Language = language === "en" ? "ja" : "en";
  const lang = words[language].trim() === "" && words[other].trim() !== "" ? other : language;
  return { words: words[lang], lang };
}

/** `30 December 2018`, `2018年12月30日`; only as much as is known. */
export function formatDay(day: Day, t: Catalogue, precision: Precision = "day", brief = false): string {
  const { year, month, date } = civilOf(day);
  if (precision === "year") return t.dates.year(year);
  return precision === "month" ? t.dates.month(year, month, brief) : t.dates.day(year, month, date, brief);
}
/** A claim's date as it is known, never padded. An end known by month or year is read back as that month or year. */
export const formatClaim = (claim: DateClaim, t: Catalogue, brief = true): string =>
  formatDay(claim.day, t, claim.precision, brief);

/** A number as it is printed, with its sign. No line breaks between them, on the page or in a file. */
export const withPercent = (number: number | string, t: Pick<Catalogue, "locale">): string =>
  `${number}${t.locale.startsWith("en") ? "\u00a0" : ""}%`;

export const formatShare = (percent: number, t: Catalogue, digits = 1): string =>
  withPercent(percent.toFixed(digits), t);

const numberFormats = new Map<string, Intl.NumberFormat>();
export function formatNumber(value: number, t: Catalogue, digits = 0): string {
  const key = `${t.locale} ${digits}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(t.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    numberFormats.set(key, format);
  }
  return format.format(value);
}
