// Mutual assistance in customs matters: spans by party and form of framework.

import type { CoreDataset } from "../../data/dataset.ts";
import type { Day } from "../../data/day.ts";
import type { PublishedFigure } from "../../data/figures.ts";
import type { AssistanceKind } from "../../data/layer-terms.ts";
import type { AgreementId, Assistance, DateClaim, PartyId } from "../../data/types.ts";
import { FOREVER, type Span, type TieSpan } from "./ties.ts";

export interface AssistanceSpan extends Span {
  id: string;
  party: PartyId;
  /** Organisation through which the party has it (`assistanceThrough` in counting.ts). */
  via?: PartyId;
  /** Id of the form, as the package declares it. */
  form: string;
  kind: AssistanceKind;
  refersTo?: AgreementId;
  /** The framework makes the party count as an assistance partner. */
  counts: boolean;
  since?: DateClaim;
  /** No source gives a date: the span starts with the earliest dated source that attests the framework. */
  attested?: true;
  row: Assistance;
}

const isChapter = (kind: AssistanceKind): boolean => kind === "chapter" || kind === "plurilateral-chapter";

/**
 * Agreements and arrangements count from signature. A chapter counts while its agreement is in force for the party.
 * A framework without dates counts from its earliest attestation, else from the as-of day.
 */
export function assistanceSpans(dataset: CoreDataset, ties: readonly TieSpan[]): AssistanceSpan[] {
  return dataset.assistance.flatMap((row): AssistanceSpan[] => {
    const base = { party: row.party, form: row.form, kind: row.kind, counts: row.counts, row };
    const id = `assistance/${row.party}/${row.form}${row.refersTo ? `/${row.refersTo}` : ""}`;
    if (isChapter(row.kind) && row.refersTo) {
      const refersTo = row.refersTo;
      return ties
        .filter((t) => t.agreement === refersTo && t.party === row.party && t.stage === "in-force")
        .map((t) => ({ ...base, id, refersTo, from: t.from, to: t.to, ...(t.since ? { since: t.since } : {}) }));
    }
    const since = row.signed ?? row.inForce;
    if (since) return [{ ...base, id, from: since.day, to: FOREVER, since }];
    if (row.attested)
      return [{ ...base, id, from: row.attested.day, to: FOREVER, since: row.attested, attested: true }];
    return [{ ...base, id, from: dataset.meta.asOf, to: FOREVER, attested: true }];
  });
}

/** The latest published partner count up to a day, under our definition; undefined before the first. */
export function statedAssistance(published: readonly PublishedFigure[], day: Day): PublishedFigure | undefined {
  return published
    .filter((p) => p.figure === "assistance" && p.definition === "signed" && p.date.day <= day)
    .sort((a, b) => b.date.day - a.date.day)[0];
}
