// Words of the matrix, and of the regions that group its rows.

import type { Language } from "../language.ts";
import { inForceWith } from "./in-force-with.ts";

type S = string;

export interface MatrixWords {
  matrix: Record<"groups" | "all" | "onlyTied" | "assistance" | "bilateral" | "any" | "with" | "without", S> & {
    question(when: S): S;
    /** What one sees on the day. */
    now(when: S, agreements: number, partners: number): S;
    /** In the head of a column. */
    inForce(n: number): S;
    ask(column: S): S;
    /** How many parties the rows stand for, by the rule. */
    parties(n: number, rule: S): S;
  };
  /** Names of regions by their English name; English needs none. */
  regions: Record<S, S>;
}

const en: MatrixWords = {
  matrix: {
    groups: "Region",
    all: "All",
    onlyTied: "Only with a tie on the day",
    assistance: "Customs assistance",
    bilateral: "Bilateral",
    any: "all",
    with: "in force",
    without: "not in force",
    inForce: (n) => `${n} in force`,
    ask: (column) => `${column}: which rows`,
    parties: (n, rule) => `${n} ${n === 1 ? "party" : "parties"}, ${rule}`,
    question: (when) => `Parties and frameworks on ${when}`,
    now: (when, agreements, partners) =>
      `On ${when}, ${inForceWith(agreements, partners)}. A date alone is that of entry into force; what is only signed or in talks says so.`,
  },
  regions: {},
};

const ja: MatrixWords = {
  matrix: {
    groups: "地域",
    all: "すべて",
    onlyTied: "その日に関係のある国・地域のみ",
    assistance: "税関相互支援",
    bilateral: "二国間",
    any: "すべて",
    with: "発効済み",
    without: "発効なし",
    inForce: (n) => `発効済み${n}`,
    ask: (column) => `${column}：示す行`,
    parties: (n, rule) => `国・地域${n}（${rule}）`,
    question: (when) => `${when}の国・地域と枠組み`,
    now: (when, agreements, partners) =>
      `${when}に発効している協定は${agreements}、相手国・地域は${partners}です。日付だけの欄は発効日、署名や交渉の段階にあるものはそのことを示します。`,
  },
  regions: {
    Caribbean: "カリブ海",
    "Eastern Africa": "東アフリカ",
    "Western Asia": "西アジア",
    "Southern Europe": "南ヨーロッパ",
    "Western Africa": "西アフリカ",
    "South America": "南アメリカ",
    "Northern Europe": "北ヨーロッパ",
    "South-eastern Asia": "東南アジア",
    Polynesia: "ポリネシア",
    "Eastern Europe": "東ヨーロッパ",
    "Western Europe": "西ヨーロッパ",
    "Southern Asia": "南アジア",
    "Middle Africa": "中部アフリカ",
    Micronesia: "ミクロネシア",
    "Eastern Asia": "東アジア",
    "Central America": "中央アメリカ",
    "Northern Africa": "北アフリカ",
    "Southern Africa": "南部アフリカ",
    Melanesia: "メラネシア",
    "Central Asia": "中央アジア",
    "Northern America": "北アメリカ",
  },
};

export const MATRIX: Record<Language, MatrixWords> = { en, ja };
