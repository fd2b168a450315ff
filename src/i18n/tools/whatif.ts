// Words of what is imagined beside the facts.
import type { Language } from "../language.ts";

type S = string;

export type WhatIfWords = Record<
  "chosen" | "none" | "remove" | "facts" | "candidates" | "imagine" | "imagineShort" | "other",
  S
> & {
  why: Record<"signed" | "talks" | "applicant", S>;
  whyNot: Record<"unknown" | "already" | "left", S>;
  question(when: S): S;
  /** Of what is imagined for a day that no picture reaches. */
  later(asOf: S): S;
  /** What one sees on the day. */
  now(when: S, imagined: number): S;
};

const en: WhatIfWords = {
  chosen: "Imagined",
  later: (asOf) => `after ${asOf}, the last day of the facts: it is kept, and no picture up to then shows it`,
  none: "Choose one from the list, and the figures show what it would change.",
  remove: "Remove",
  facts: "facts",
  candidates: "Signed, applied or in talks",
  imagine: "Imagine it in force",
  imagineShort: "Add",
  other: "Another one",
  why: {
    signed: "signed, not in force",
    talks: "in talks, or suspended",
    applicant: "has applied, or is named as a candidate",
  },
  whyNot: {
    unknown: "Choose a party and an agreement.",
    already: "It is in force by that day: there is nothing to imagine.",
    left: "It has withdrawn from the agreement: a return cannot be imagined here.",
  },
  now: (when, imagined) =>
    `${imagined === 0 ? "Nothing is imagined yet" : `${imagined} imagined`}. Add an entry into force on ${when}: map, network, overlaps and coverage follow at once. None of it is a fact.`,
  question: (when) => `Agreements in force on ${when}, with what is imagined`,
};

const ja: WhatIfWords = {
  chosen: "仮定したもの",
  later: (asOf) => `資料が及ぶ${asOf}より後のため、保存されますが、それまでの図には現れません`,
  none: "一覧から選ぶと、数値がどう変わるかを示します。",
  remove: "取り消す",
  facts: "事実",
  candidates: "署名済み・申請・交渉中のもの",
  imagine: "発効を仮定",
  imagineShort: "加える",
  other: "ほかの仮定",
  why: { signed: "署名済み・未発効", talks: "交渉中または中断中", applicant: "加入申請または候補" },
  whyNot: {
    unknown: "国・地域と協定を選んでください。",
    already: "その日には発効しています。",
    left: "協定から離脱しているため、復帰は仮定できません。",
  },
  now: (when, imagined) =>
    `${imagined === 0 ? "まだ何も仮定していません" : `仮定：${imagined}`}。${when}の発効を加えると、地図・関係図・重なり・割合にすぐ反映されます。事実ではありません。`,
  question: (when) => `${when}に発効している協定（仮定を含む）`,
};

export const WHAT_IF: Record<Language, WhatIfWords> = { en, ja };
