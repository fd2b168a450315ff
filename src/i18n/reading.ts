// The table of what is shown: the parties of the day, in an order with a meaning.
import type { Language } from "./language.ts";

type S = string;

export interface ReadingWords {
  heading: S;
  close: S;
  /** `shown`: number of parties in the table. */
  about(day: S, shown: number, focal: S): S;
  order: S;
  orders: Readonly<Record<"entry" | "region" | "shared", S>>;
  who: S;
  tied: S;
  all: S;
  party: S;
  since: S;
  ties: S;
  none: S;
  elsewhere: S;
}

const en: ReadingWords = {
  heading: "What is shown, as a table",
  close: "Close",
  about: (day, shown, focal) =>
    `${day}: ${shown} ${shown === 1 ? "party" : "parties"} besides ${focal}. Choosing one goes to it in the picture, where Page Down and Page Up follow the same order.`,
  order: "Order",
  orders: { entry: "By date of entry", region: "By region", shared: "Along shared agreements" },
  who: "Parties",
  tied: "With a tie on the day",
  all: "All",
  party: "Party",
  since: "Since",
  ties: "Ties",
  none: "no tie on this day",
  elsewhere: "Elsewhere",
};

const ja: ReadingWords = {
  heading: "表示中のものの表",
  close: "閉じる",
  about: (day, shown, focal) =>
    `${day}：${focal}のほかに${shown}の国・地域。選ぶと図の中のその国・地域に移り、Page Down と Page Up で同じ順に進みます。`,
  order: "順番",
  orders: { entry: "発効日の順", region: "地域の順", shared: "同じ協定をたどる順" },
  who: "国・地域",
  tied: "この日に結びつきのあるもの",
  all: "すべて",
  party: "国・地域",
  since: "いつから",
  ties: "結びつき",
  none: "この日の結びつきなし",
  elsewhere: "その他の地域",
};

export const READING: Record<Language, ReadingWords> = { en, ja };
