// Words of the overlaps.
import { LANGUAGE } from "../core/language.ts";
import type { Language } from "../language.ts";

type S = string;

export type OverlapsWords = Record<
  "about" | "more" | "counting" | "exclusive" | "inclusive" | "order" | "hold" | "least" | "none" | "loading",
  S
> & {
  orders: Record<"size" | "degree" | "sets", S>;
  kinds: Record<"bilateral" | "plurilateral" | "partnership" | "assistance", S>;
  /** What a number counts. */
  exactly(sets: readonly S[], n: number): S;
  atLeast(sets: readonly S[], n: number): S;
  total(any: number, when: S): S;
  question(sets: S, counting: S, when: S): S;
};

const listEn = LANGUAGE.en.and;

const en: OverlapsWords = {
  about: "Each row is one combination of sets; each party is counted by itself, an organisation as one.",
  more: "Other agreements",
  counting: "Count",
  exclusive: "these and no other",
  inclusive: "at least these",
  order: "Order",
  hold: "Keep the order",
  least: "From this many",
  none: "Nobody is in any of these sets on this day. Choose other sets or another day.",
  loading: "The bodies are being loaded.",
  orders: { size: "by number", degree: "by number of sets", sets: "by sets" },
  kinds: {
    bilateral: "Bilateral",
    plurilateral: "Plurilateral",
    partnership: "Bilateral EPA",
    assistance: "Customs assistance",
  },
  exactly: (sets, n) => `${n} in ${listEn(sets)}${sets.length > 0 ? ", and in no other set chosen here" : ""}`,
  atLeast: (sets, n) => `${n} in ${listEn(sets)}, whatever else they are in`,
  total: (any, when) => `On ${when}, ${any} parties are in at least one of the sets.`,
  question: (sets, counting, when) => `Overlaps of ${sets} (${counting}) on ${when}`,
};

/** Sets and agreements are joined by the dot that joins names. */
const listJa = (list: readonly S[]): S => list.join("・");

const ja: OverlapsWords = {
  about: "1行が集合の組合せ1つです。国・地域はそれ自身で数え、機関は1つと数えます。",
  more: "ほかの協定",
  counting: "数え方",
  exclusive: "ちょうどこの組合せ",
  inclusive: "少なくともこの組合せ",
  order: "並び順",
  hold: "並びを保つ",
  least: "最小の数",
  none: "この日はどの集合にも該当がありません。別の集合か別の日を選んでください。",
  loading: "国際機関のデータを読み込んでいます。",
  orders: { size: "数", degree: "集合の数", sets: "集合の順" },
  kinds: { bilateral: "二国間", plurilateral: "複数国間", partnership: "二国間EPA", assistance: "税関相互支援" },
  exactly: (sets, n) => `${listJa(sets)}にあり、ここで選んだ他の集合にはない国・地域：${n}`,
  atLeast: (sets, n) => `少なくとも${listJa(sets)}にある国・地域：${n}（他の集合にあるものも含む）`,
  total: (any, when) => `${when}に、いずれかの集合に含まれる国・地域は${any}です。`,
  question: (sets, counting, when) => `${when}における${sets}の重なり（${counting}）`,
};

export const OVERLAPS: Record<Language, OverlapsWords> = { en, ja };
