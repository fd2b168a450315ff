// Stages of an agreement, what happens on a day, and forms of customs assistance.
import type { AssistanceKind } from "../../data/layer-terms.ts";
import type { Stage } from "../../data/types.ts";
import type { Language } from "../language.ts";

type S = string;

export interface StageWords {
  stages: Record<Stage, S>;
  happenings: Record<Stage, (what: S, who?: S) => S> & {
    assistance(party: S, form: S): S;
    /** `who`: those named, of `n`; `more` beside them, 0 or less for none. */
    joined(body: S, who: S, n: number, more: number): S;
  };
  forms: Record<AssistanceKind, S>;
}

const en: StageWords = {
  stages: {
    negotiating: "in negotiation",
    agreed: "agreed in principle",
    signed: "signed",
    "in-force": "in force",
    suspended: "negotiation suspended",
    left: "withdrawn",
  },
  happenings: {
    "in-force": (what, who) => `${what} enters into force${who ? ` for ${who}` : ""}`,
    signed: (what, who) => `${what} is signed${who ? ` by ${who}` : ""}`,
    negotiating: (what) => `${what}: negotiations`,
    agreed: (what) => `${what}: agreed in principle`,
    suspended: (what) => `${what}: negotiations suspended`,
    left: (what, who) => `${who ?? ""} withdraws from ${what}`,
    assistance: (party, form) => `Customs assistance with ${party}: ${form}`,
    joined: (body, who, n, more) =>
      more > 0 ? `${body}: ${who} and ${more} more join` : `${body}: ${who} ${n === 1 ? "joins" : "join"}`,
  },
  forms: {
    agreement: "agreement (CMAA)",
    arrangement: "arrangement between customs administrations",
    "private-arrangement": "private-level arrangement",
    chapter: "chapter of an agreement",
    "plurilateral-chapter": "chapter of a plurilateral agreement",
  },
};

const ja: StageWords = {
  stages: {
    negotiating: "交渉中",
    agreed: "大筋合意",
    signed: "署名済み",
    "in-force": "発効済み",
    suspended: "交渉中断",
    left: "離脱",
  },
  happenings: {
    "in-force": (what, who) => `${what}が発効${who ? `（${who}）` : ""}`,
    signed: (what, who) => `${what}に署名${who ? `（${who}）` : ""}`,
    negotiating: (what) => `${what}：交渉`,
    agreed: (what) => `${what}：大筋合意`,
    suspended: (what) => `${what}：交渉中断`,
    left: (what, who) => `${who ?? ""}が${what}から離脱`,
    assistance: (party, form) => `${party}との税関相互支援：${form}`,
    joined: (body, who, _n, more) => (more > 0 ? `${who}ほか${more}、${body}に参加` : `${who}、${body}に参加`),
  },
  forms: {
    agreement: "税関相互支援協定",
    arrangement: "税関当局間の取決め",
    "private-arrangement": "民間取決め",
    chapter: "協定の章",
    "plurilateral-chapter": "広域協定の章",
  },
};

export const STAGES: Record<Language, StageWords> = { en, ja };
