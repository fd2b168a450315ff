// Words of the overlaps.
import { LANGUAGE } from "../core/language.ts";
import type { Language } from "../language.ts";

type S = string;

export type OverlapsWords = Record<
  | "add"
  | "more"
  | "counting"
  | "exclusive"
  | "inclusive"
  | "exclusiveHead"
  | "inclusiveHead"
  | "order"
  | "hold"
  | "least"
  | "none"
  | "loading",
  S
> & {
  orders: Record<"size" | "degree" | "sets", S>;
  kinds: Record<"bilateral" | "plurilateral" | "partnership" | "assistance", S>;
  /** What a number counts. */
  exactly(sets: readonly S[], n: number): S;
  atLeast(sets: readonly S[], n: number): S;
  /** What one sees; `rule`: how parties are counted, `through`: states stand beside a number. */
  total(any: number, sets: number, when: S, rule: S, through: boolean): S;
  /** After the names: how many more are in it through an organisation. */
  through(n: number): S;
  remove(set: S): S;
  fewest(n: number): S;
  /** Of a set, in the row of a combination. */
  isIn: S;
  /** After the first names, where not all of them fit. */
  rest(n: number): S;
  question(sets: S, counting: S, when: S): S;
};

const listEn = LANGUAGE.en.and;

const en: OverlapsWords = {
  add: "Add a set",
  more: "Other agreements",
  counting: "Count",
  exclusive: "exactly these",
  inclusive: "at least these",
  exclusiveHead: "Parties in exactly this combination",
  inclusiveHead: "Parties in at least this combination",
  order: "Order",
  hold: "Keep this order",
  least: "Smallest row",
  none: "No party is in any of these sets on this day. Choose other sets or another day.",
  loading: "The bodies are being loaded.",
  orders: { size: "Largest first", degree: "Fewest sets", sets: "By sets" },
  kinds: {
    bilateral: "Bilateral",
    plurilateral: "Plurilateral",
    partnership: "Bilateral EPA",
    assistance: "Customs assistance",
  },
  exactly: (sets, n) => `${n} in ${listEn(sets)}${sets.length > 0 ? ", and in no other set chosen here" : ""}`,
  atLeast: (sets, n) => `${n} in ${listEn(sets)}, whatever else they are in`,
  total: (any, sets, when, rule, through) =>
    `On ${when}, ${any} ${any === 1 ? "party is" : "parties are"} in at least one of the ${sets} sets (${rule}). Each row is one combination.${through ? " States that are in it only through an organisation stand beside the number." : ""}`,
  through: (n) => `and ${n} through an organisation`,
  remove: (set) => `Remove ${set}`,
  isIn: "included",
  fewest: (n) => (n === 1 ? "All rows" : `${n} or more`),
  rest: (n) => `and ${n} more`,
  question: (sets, counting, when) => `Overlaps of ${sets} (${counting}) on ${when}`,
};

/** Sets and agreements are joined by the dot that joins names. */
const listJa = (list: readonly S[]): S => list.join("・");

const ja: OverlapsWords = {
  add: "集合を加える",
  more: "ほかの協定",
  counting: "数え方",
  exclusive: "ちょうどこの組合せ",
  inclusive: "少なくともこの組合せ",
  exclusiveHead: "ちょうどこの組合せにある国・地域",
  inclusiveHead: "少なくともこの組合せにある国・地域",
  order: "並び順",
  hold: "いまの並びのまま",
  least: "示す行",
  none: "この日はどの集合にも該当がありません。別の集合か別の日を選んでください。",
  loading: "国際機関のデータを読み込んでいます。",
  orders: { size: "多い順", degree: "集合の少ない順", sets: "集合の順" },
  kinds: { bilateral: "二国間", plurilateral: "複数国間", partnership: "二国間EPA", assistance: "税関相互支援" },
  exactly: (sets, n) => `${listJa(sets)}にあり、ここで選んだ他の集合にはない国・地域：${n}`,
  atLeast: (sets, n) => `少なくとも${listJa(sets)}にある国・地域：${n}（他の集合にあるものも含む）`,
  total: (any, sets, when, rule, through) =>
    `${when}に、選んだ${sets}個の集合のいずれかに含まれる国・地域は${any}です（${rule}）。1行が組合せ1つです。${through ? "所属する機関を通じてのみ該当する国は数の横に示します。" : ""}`,
  through: (n) => `ほかに所属する機関を通じて${n}`,
  remove: (set) => `${set}を外す`,
  isIn: "含む",
  fewest: (n) => (n === 1 ? "すべての行" : `${n}以上の行`),
  rest: (n) => `ほか${n}`,
  question: (sets, counting, when) => `${when}における${sets}の重なり（${counting}）`,
};

export const OVERLAPS: Record<Language, OverlapsWords> = { en, ja };
