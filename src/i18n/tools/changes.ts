// Words of two dates compared.
import type { Language } from "../language.ts";

type S = string;

export type ChangesWords = Record<
  | "first"
  | "second"
  | "swap"
  | "gained"
  | "lost"
  | "changed"
  | "assistanceGained"
  | "assistanceLost"
  | "same"
  | "pick"
  | "light"
  | "clear"
  | "inEarlierYears"
  | "dayBefore",
  S
> & {
  none(first: S, second: S): S;
  /** `parties`: with which something is different. */
  sentence(first: S, second: S, parties: number): S;
  coverageNote(points: S, yearA: number, yearB: number): S;
  question(a: S, b: S): S;
  yearsBefore(years: number): S;
};

const en: ChangesWords = {
  first: "First day",
  second: "Second day",
  swap: "Swap the days",
  gained: "In force on the second day, not on the first",
  lost: "In force on the first day, not on the second",
  changed: "At another stage",
  assistanceGained: "Customs assistance begun",
  assistanceLost: "Customs assistance ended",
  same: "The two days are the same. Choose another second day.",
  pick: "Choose a second day to compare with, or type one.",
  light: "Show them in the pictures",
  clear: "End comparison",
  inEarlierYears: "The same date in earlier years",
  dayBefore: "The day before an entry into force",
  yearsBefore: (years) => (years === 1 ? "one year before" : `${years} years before`),
  none: (first, second) => `Nothing differs between ${first} and ${second}.`,
  sentence: (first, second, parties) =>
    `Between ${first} and ${second} something changed with ${parties} ${parties === 1 ? "party" : "parties"}.`,
  coverageNote: (points, yearA, yearB) =>
    `${points} points${yearA === yearB ? `, both on the trade of ${yearA}` : `; first on the trade of ${yearA}, then of ${yearB}`}`,
  question: (a, b) => `What changed between ${a} and ${b}`,
};

const ja: ChangesWords = {
  first: "1つ目の日",
  second: "2つ目の日",
  swap: "日を入れ替える",
  gained: "2つ目の日に発効しており、1つ目の日には未発効",
  lost: "1つ目の日に発効しており、2つ目の日にはない",
  changed: "段階の変化",
  assistanceGained: "税関相互支援の開始",
  assistanceLost: "税関相互支援の終了",
  same: "2つの日が同じです。別の日を選んでください。",
  pick: "比べる日を選ぶか、入力してください。",
  light: "図に示す",
  clear: "比較を終える",
  inEarlierYears: "過去の同じ日",
  dayBefore: "発効の前日",
  yearsBefore: (years) => `${years}年前`,
  none: (first, second) => `${first}と${second}の間に違いはありません。`,
  sentence: (first, second, parties) => `${first}から${second}までに、${parties}の国・地域との関係が変わりました。`,
  coverageNote: (points, yearA, yearB) =>
    `${points}ポイント。${yearA === yearB ? `いずれも${yearA}年の貿易による` : `前者は${yearA}年、後者は${yearB}年の貿易による`}`,
  question: (a, b) => `${a}と${b}の間の変化`,
};

export const CHANGES: Record<Language, ChangesWords> = { en, ja };
