// Words of the life lines.

import type { Language } from "../language.ts";
import { inForceWith } from "./in-force-with.ts";

type S = string;

export type LivesWords = Record<"about" | "asked" | "order" | "byDate" | "byName", S> & {
  /** `stage`: undefined where there is but one; `to`: undefined while it lasts. */
  bar(party: S, what: S, stage: S | undefined, from: S, to: S | undefined): S;
  /** What one sees on the day. */
  now(when: S, agreements: number, partners: number): S;
  /** How the stages are drawn. */
  key: Record<"talks" | "signed" | "inForce", S>;
  question(when: S): S;
};

const en: LivesWords = {
  about:
    "One line per tie: thin while in talks, hatched once signed, solid in force. Choose a line to go to its beginning.",
  asked: "When each party satisfied the question",
  order: "Order",
  byDate: "By first day",
  byName: "By name",
  bar: (party, what, stage, from, to) =>
    `${party}, ${what}: ${stage ? `${stage}, ` : ""}${to === undefined ? `since ${from}` : `${from} to ${to}`}`,
  now: (when, agreements, partners) =>
    `On ${when}, ${inForceWith(agreements, partners)}. Each bar is one tie; choose it to go to its beginning.`,
  key: { talks: "in talks", signed: "signed", inForce: "in force" },
  question: (when) => `Ties over time, up to ${when}`,
};

const ja: LivesWords = {
  about: "1本の線が1つの関係です。交渉中は細線、署名後は斜線、発効後は塗りで示します。線を選ぶと始まりの日に移ります。",
  asked: "各国・地域が条件を満たした期間",
  order: "並び順",
  byDate: "始まりの順",
  byName: "名前の順",
  bar: (party, what, stage, from, to) =>
    `${party}、${what}：${stage ? `${stage}、` : ""}${from}から${to === undefined ? "継続" : `${to}まで`}`,
  now: (when, agreements, partners) =>
    `${when}に発効している協定は${agreements}、相手国・地域は${partners}です。1本の線が1つの関係で、選ぶとその始まりの日に移ります。`,
  key: { talks: "交渉中", signed: "署名済み", inForce: "発効済み" },
  question: (when) => `${when}までの関係の推移`,
};

export const LIVES: Record<Language, LivesWords> = { en, ja };
