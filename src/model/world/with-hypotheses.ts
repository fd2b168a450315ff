// A copy of the dataset with hypotheses added. The original is not changed.

import type { CoreDataset } from "../../data/dataset.ts";
import { type Day, isoOf } from "../../data/day.ts";
import type { AgreementId, DateClaim, Membership, PartyId } from "../../data/types.ts";

export interface Hypothesis {
  agreement: AgreementId;
  party: PartyId;
  /** Hypothetical entry into force between the focal party and `party`. */
  day: Day;
}

export const rowOf = ({ memberships }: CoreDataset, agreement: AgreementId, party: PartyId): Membership | undefined =>
  memberships.find((m) => m.agreement === agreement && m.party === party);

/** The label "hypothetical" is part of the date string, so every export keeps it. */
const claimOf = ({ agreement, party, day }: Hypothesis, field: string): DateClaim => ({
  fact: `hypothetical/${agreement}/${party}/${field}`,
  day,
  precision: "day",
  text: `${isoOf(day)} (hypothetical / 仮定)`,
  evidence: "unverified",
  sources: [],
  recorded: day,
  hypothetical: true,
});

/** The membership as signed and in force on the hypothetical day. */
function imagined(hypothesis: Hypothesis, row: Membership | undefined): Membership {
  const { agreement, party, day } = hypothesis;
  const base: Membership = row ?? {
    fact: `hypothetical/${agreement}/${party}`,
    agreement,
    party,
    accession: true,
    evidence: "unverified",
    sources: [],
  };
  const keeps = (claim: DateClaim | undefined): boolean => claim !== undefined && claim.day <= day;
  return {
    ...base,
    signed: keeps(base.signed) ? (base.signed as DateClaim) : claimOf(hypothesis, "signed"),
    inForce: keeps(base.inForce) ? (base.inForce as DateClaim) : claimOf(hypothesis, "in_force"),
  };
}

/** Law: without hypotheses, returns the same object. */
export function withHypotheses(dataset: CoreDataset, hypotheses: readonly Hypothesis[]): CoreDataset {
  if (hypotheses.length === 0) return dataset;
  const { focal } = dataset.meta;
  let { memberships } = dataset;
  const put = (hypothesis: Hypothesis, party: PartyId): void => {
    const at = memberships.findIndex((m) => m.agreement === hypothesis.agreement && m.party === party);
    const row = imagined({ ...hypothesis, party }, memberships[at]);
    memberships = at < 0 ? [...memberships, row] : memberships.with(at, row);
  };
  for (const hypothesis of hypotheses) {
    // A tie needs the focal party's membership in force as well.
    const own = rowOf({ ...dataset, memberships }, hypothesis.agreement, focal);
    if (!own?.inForce || own.inForce.day > hypothesis.day) put(hypothesis, focal);
    put(hypothesis, hypothesis.party);
  }
  return { ...dataset, memberships };
}
