// Words of what is imagined beside the facts.
import type { Language } from "../language.ts";

type S = string;

export type WhatIfWords = Record<"about" | "chosen" | "remove" | "facts" | "candidates" | "imagine" | "other", S> & {
  why: Record<"signed" | "talks" | "applicant", S>;
  whyNot: Record<"unknown" | "already" | "left", S>;
  question(when: S): S;
};

const en: WhatIfWords = {
  about:
    "Imagine an entry into force: the map, the network, overlaps and coverage follow at once. It takes effect on the day shown. None of it is a fact.",
  chosen: "Imagined",
  remove: "Remove",
  facts: "facts",
  candidates: "Signed, applied or in talks",
  imagine: "Imagine it in force",
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
  question: (when) => `Agreements in force on ${when}, with what is imagined`,
};

const ja: WhatIfWords = {
  about:
    "発効を仮定すると、地図・関係図・重なり・割合にすぐ反映されます。表示中の日から発効したものとします。事実ではありません。",
  chosen: "仮定したもの",
  remove: "取り消す",
  facts: "事実",
  candidates: "署名済み・申請・交渉中のもの",
  imagine: "発効を仮定",
  other: "ほかの仮定",
  why: { signed: "署名済み・未発効", talks: "交渉中または中断中", applicant: "加入申請または候補" },
  whyNot: {
    unknown: "国・地域と協定を選んでください。",
    already: "その日には発効しています。",
    left: "協定から離脱しているため、復帰は仮定できません。",
  },
  question: (when) => `${when}に発効している協定（仮定を含む）`,
};

export const WHAT_IF: Record<Language, WhatIfWords> = { en, ja };
