// Words of two dates compared.
import type { Language } from "../language.ts";

type S = string;

export type ChangesWords = Record<
  | "about"
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
  | "clear",
  S
> & {
  none(first: S, second: S): S;
  sentence(a: {
    from: S;
    to: S;
    agreements: [number, number];
    partners: [number, number];
    assistance: [number, number];
  }): S;
  coverageSentence(a: S, b: S, points: S, yearA: number, yearB: number): S;
  question(a: S, b: S): S;
};

const en: ChangesWords = {
  about: "What is different on the second day. The pictures and the figures show the first.",
  first: "First day",
  second: "Second day",
  swap: "Swap the days",
  gained: "In force on the second day, not on the first",
  lost: "In force on the first day, not on the second",
  changed: "At another stage",
  assistanceGained: "Customs assistance begun",
  assistanceLost: "Customs assistance ended",
  same: "The two days are the same. Choose another second day.",
  pick: "Choose a second day to compare with.",
  light: "Show them in the pictures",
  clear: "End comparison",
  none: (first, second) => `Nothing differs between ${first} and ${second}.`,
  sentence: ({ from, to, agreements, partners, assistance }) =>
    `From ${from} to ${to}: agreements in force ${agreements[0]} → ${agreements[1]}, partners ${partners[0]} → ${partners[1]}, customs assistance partners ${assistance[0]} → ${assistance[1]}.`,
  coverageSentence: (a, b, points, yearA, yearB) =>
    `Trade coverage ${a} → ${b} (${points} points)${yearA === yearB ? `, both on the trade of ${yearA}` : `; the first on the trade of ${yearA}, the second of ${yearB}`}.`,
  question: (a, b) => `What changed between ${a} and ${b}`,
};

const ja: ChangesWords = {
  about: "2つ目の日に何が異なるかを示します。図と数値は1つ目の日のものです。",
  first: "1つ目の日",
  second: "2つ目の日",
  swap: "日を入れ替える",
  gained: "2つ目の日に発効しており、1つ目の日には未発効",
  lost: "1つ目の日に発効しており、2つ目の日にはない",
  changed: "段階の変化",
  assistanceGained: "税関相互支援の開始",
  assistanceLost: "税関相互支援の終了",
  same: "2つの日が同じです。別の日を選んでください。",
  pick: "比べる日を選んでください。",
  light: "図に示す",
  clear: "比較を終える",
  none: (first, second) => `${first}と${second}の間に違いはありません。`,
  sentence: ({ from, to, agreements, partners, assistance }) =>
    `${from}から${to}まで：発効済みの協定 ${agreements[0]} → ${agreements[1]}、相手国・地域 ${partners[0]} → ${partners[1]}、税関相互支援の相手 ${assistance[0]} → ${assistance[1]}。`,
  coverageSentence: (a, b, points, yearA, yearB) =>
    `貿易額に占める割合 ${a} → ${b}（${points}ポイント）。${yearA === yearB ? `いずれも${yearA}年の貿易による。` : `前者は${yearA}年、後者は${yearB}年の貿易による。`}`,
  question: (a, b) => `${a}と${b}の間の変化`,
};

export const CHANGES: Record<Language, ChangesWords> = { en, ja };
