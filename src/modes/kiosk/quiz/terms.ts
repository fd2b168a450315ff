// Types of quiz questions for the catalogues: question, options, explanation.
import type { Day } from "../../../data/day.ts";
import type { TradeTable } from "../../../data/figures.ts";
import type { AssistanceKind } from "../../../data/layer-terms.ts";
import type { AgreementId, DateClaim, PartyId } from "../../../data/types.ts";

/** `share`: percent, unrounded; `shown`: as printed. */
export type QuizOption = { party: PartyId } | { year: number } | { share: number; shown: number } | { count: number };

/** An agreement in force with a party, and its date. */
export interface QuizBond {
  party: PartyId;
  agreement: AgreementId;
  since: DateClaim;
}

interface Asked<Kind extends string, About, Because> {
  kind: Kind;
  /** Day that the question refers to. */
  day: Day;
  about: About;
  /** Three options. */
  options: readonly QuizOption[];
  /** Index of the right option. */
  right: number;
  because: Because;
}

export type QuizAsked =
  /** Whose agreement was in force first? `begun`: by day, the right one first. */
  | Asked<"first", Record<never, never>, { begun: readonly [QuizBond, QuizBond, QuizBond] }>
  /** Since which year has an agreement been in force? */
  | Asked<"since", { party: PartyId }, QuizBond>
  /** Who is a member of both frameworks? */
  | Asked<
      "both",
      { frameworks: readonly [AgreementId, AgreementId] },
      { party: PartyId; memberships: readonly QuizBond[] }
    >
  /** Which member of a framework also has a bilateral agreement? `alone`: which one has nothing else? */
  | Asked<"own", { framework: AgreementId; alone: boolean }, QuizBond>
  /** With whom does the focal party trade most? */
  | Asked<
      "trade",
      { year: number },
      { party: PartyId; share: number; shown: number; table: TradeTable["id"]; total: number; unit: string }
    >
  /** What share of trade is with partners? `atLeast`: some of them have no figures. */
  | Asked<
      "coverage",
      { year: number },
      { share: number; shown: number; table: TradeTable["id"]; year: number; atLeast: boolean }
    >
  /** How many partners are there? An organisation counts as one. */
  | Asked<"partners", Record<never, never>, { count: number; organisations: readonly PartyId[] }>
  /** Which customs authorities assist each other? */
  | Asked<"assistance", Record<never, never>, QuizAssistance>;

export interface QuizAssistance {
  party: PartyId;
  kind: AssistanceKind;
  since: DateClaim;
  /** For a chapter: its agreement. */
  agreement?: AgreementId;
}

export type QuizKind = QuizAsked["kind"];
