// Words of the network.
import type { Language } from "../language.ts";

type S = string;

export type NetworkWords = Record<
  | "heading"
  | "counting"
  | "putBack"
  | "putBackHint"
  | "way"
  | "zoomIn"
  | "zoomOut"
  | "whole"
  | "size"
  | "openStates"
  | "closeStates",
  S
> & {
  weights: Record<"equal" | "trade" | "ties", S>;
  largestTies(name: S, n: number): S;
  largestTrade(name: S, value: S, unit: S, year: number): S;
  wayValue(percent: number): S;
  label(focal: S): S;
  region(name: S, n: number): S;
  /** `rule`: how they are counted. */
  regionLabel(name: S, n: number, rule: S): S;
  /** How the numbers of the picture are counted. */
  numbers(rule: S): S;
};

const en: NetworkWords = {
  heading: "Network",
  counting: "Counting",
  label: (focal) => `Network of ties with ${focal}`,
  way: "Between map and network",
  wayValue: (n) => (n === 0 ? "map" : n === 100 ? "network" : `${n}\u00a0%`),
  zoomIn: "Zoom into the network",
  zoomOut: "Zoom out of the network",
  whole: "Whole network",
  size: "Size of nodes",
  openStates: "Open into its states",
  closeStates: "Show as one",
  weights: { equal: "All equal", trade: "Goods trade", ties: "Number of ties" },
  largestTies: (name, n) => `The largest: ${name}, ${n} ${n === 1 ? "tie" : "ties"}. Areas are in proportion.`,
  largestTrade: (name, value, unit, year) =>
    `The largest: ${name}, ${value} ${unit} in ${year}. Areas are in proportion; parties without a figure are smallest.`,
  putBack: "Put back",
  putBackHint: "Put moved parties back in their places",
  region: (name, n) => `${name} ${n}`,
  regionLabel: (name, n, rule) => `${name} ${n}: parties bound, ${rule}`,
  numbers: (rule) => `Numbers: ${rule}`,
};

const ja: NetworkWords = {
  heading: "関係図",
  counting: "数え方",
  label: (focal) => `${focal}との結びつきを示す関係図`,
  way: "地図と関係図の間",
  wayValue: (n) => (n === 0 ? "地図" : n === 100 ? "関係図" : `${n}%`),
  zoomIn: "関係図を拡大",
  zoomOut: "関係図を縮小",
  whole: "関係図全体",
  size: "丸の大きさ",
  openStates: "構成国に分けて表示",
  closeStates: "一つにまとめて表示",
  weights: { equal: "すべて同じ", trade: "貿易額", ties: "結びつきの数" },
  largestTies: (name, n) => `最大は${name}（${n}件）。面積は数に比例します。`,
  largestTrade: (name, value, unit, year) =>
    `最大は${name}（${year}年、${value}${unit}）。面積は貿易額に比例し、数値のない相手は最小です。`,
  putBack: "元に戻す",
  putBackHint: "動かした相手を元の位置に戻す",
  region: (name, n) => `${name} ${n}`,
  regionLabel: (name, n, rule) => `${name} ${n}：発効済みの締約国（${rule}）`,
  numbers: (rule) => `数：${rule}`,
};

export const NETWORK: Record<Language, NetworkWords> = { en, ja };
