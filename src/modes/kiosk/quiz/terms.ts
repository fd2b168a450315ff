// A question of the quiz as words need it: what is asked, what may be answered, and why one answer is right.
import type { Day } from "../../../data/day.ts";
import type { TradeTable } from "../../../data/figures.ts";
import type { AssistanceKind } from "../../../data/layer-terms.ts";
import type { AgreementId, DateClaim, PartyId } from "../../../data/types.ts";

/** `share` is in percent, unrounded; `shown` is what is printed of it. */
export type QuizOption = { party: PartyId } | { year: number } | { share: number; shown: number } | { count: number };

/** Since when an agreement has been in force with a party. */
export interface QuizBond {
  party: PartyId;
  agreement: AgreementId;
  since: DateClaim;
}

interface Asked<Kind extends string, About, Because> {
  kind: Kind;
  /** Of which it is asked. */
  day: Day;
  about: About;
  /** Three of them. */
  options: readonly QuizOption[];
  /** Index of the right one. */
  right: number;
  because: Because;
}

export type QuizAsked =
  /** Whose agreement was in force first; the options by day, the right one first. */
  | Asked<"first", Record<never, never>, { begun: readonly [QuizBond, QuizBond, QuizBond] }>
  /** Since which year an agreement has been in force. */
  | Asked<"since", { party: PartyId }, QuizBond>
  /** Who takes part in both frameworks. */
  | Asked<
      "both",
      { frameworks: readonly [AgreementId, AgreementId] },
      { party: PartyId; memberships: readonly QuizBond[] }
    >
  /** Who has an agreement of its own beside a framework; `alone`: who is tied by the framework and nothing else. */
  | Asked<"own", { framework: AgreementId; alone: boolean }, QuizBond>
  /** With whom the focal party trades most. */
  | Asked<
      "trade",
      { year: number },
      { party: PartyId; share: number; shown: number; table: TradeTable["id"]; total: number; unit: string }
    >
  /** What share of trade is with partners; `atLeast`: some of them have no figures. */
  | Asked<
      "coverage",
      { year: number },
      { share: number; shown: number; table: TradeTable["id"]; year: number; atLeast: boolean }
    >
  /** How many partners there are; organisations among them count as one each. */
  | Asked<"partners", Record<never, never>, { count: number; organisations: readonly PartyId[] }>
  /** With whom customs authorities help each other. */
  | Asked<"assistance", Record<never, never>, QuizAssistance>;

export interface QuizAssistance {
  party: PartyId;
  kind: AssistanceKind;
  since: DateClaim;
  /** Of which it is a chapter. */
  agreement?: AgreementId;
}

export type QuizKind = QuizAsked["kind"];
