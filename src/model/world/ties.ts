// All ties between the focal party and others, split into spans of constant stage.

import type { CoreDataset } from "../../data/dataset.ts";
import { asDay, type Day } from "../../data/day.ts";
import type { Details } from "../../data/details.ts";
import type { Agreement, AgreementId, DateClaim, Membership, PartyId, Stage } from "../../data/types.ts";
import { groupBy } from "../group.ts";

/** Days are inclusive at both ends. */
export interface Span {
  from: Day;
  to: Day;
}

export interface TieSpan extends Span {
  id: string;
  agreement: AgreementId;
  party: PartyId;
  /** Organisation through which the party is covered; such ties are not counted on their own. */
  via?: PartyId;
  stage: Stage;
  /** Date that started the span; absent if a source only attests the state. */
  since?: DateClaim;
}

export const FOREVER = asDay(1_000_000);

/** The later of two dates: a step is complete when both sides have taken it. Undefined until then. */
function laterOf(a: DateClaim | undefined, b: DateClaim | undefined): DateClaim | undefined {
  if (!a || !b) return undefined;
  return a.day > b.day ? a : b;
}

interface Step {
  stage: Stage;
  day: Day;
  claim: DateClaim;
}

/** On the same day the later step wins. Negotiations end for good with signature. */
function stepsOf(agreement: Agreement, focal: Membership, other: Membership): Step[] {
  const signed = laterOf(focal.signed, other.signed);
  const inForce = laterOf(focal.inForce, other.inForce);
  const bound = signed ?? inForce;
  const steps: Step[] = [];
  if (!other.accession)
    for (const talk of agreement.talks)
      if (!bound || talk.from.day < bound.day) steps.push({ stage: talk.stage, day: talk.from.day, claim: talk.from });
  if (signed) steps.push({ stage: "signed", day: signed.day, claim: signed });
  if (inForce) steps.push({ stage: "in-force", day: inForce.day, claim: inForce });
  const left = [focal.left, other.left].filter((c) => c !== undefined).sort((a, b) => a.day - b.day)[0];
  if (left) steps.push({ stage: "left", day: asDay(left.day + 1), claim: left });
  return steps.sort((a, b) => a.day - b.day);
}

function spansOf(agreement: Agreement, other: Membership, steps: Step[]): TieSpan[] {
  return steps.flatMap((step, i) => {
    const to = asDay((steps[i + 1]?.day ?? FOREVER) - 1);
    if (to < step.day) return [];
    return [
      {
        id: `${agreement.id}/${other.party}`,
        agreement: agreement.id,
        party: other.party,
        stage: step.stage,
        from: step.day,
        to,
        since: step.claim,
      },
    ];
  });
}

const clip = (spans: readonly TieSpan[], from: Day, to: Day): TieSpan[] =>
  spans
    .filter((s) => s.to >= from && s.from <= to)
    .map((s) => ({ ...s, from: asDay(Math.max(s.from, from)), to: asDay(Math.min(s.to, to)) }));

/** Whether a claim was on record on day `known`. */
const isKnown = (claim: DateClaim | undefined, known: Day): boolean => claim !== undefined && claim.recorded <= known;

/** Drops from a row what was recorded after `known`. */
export function asKnown<T extends object>(row: T, known: Day): T {
  const copy = { ...row } as Record<string, unknown>;
  for (const [key, value] of Object.entries(copy))
    if (value && typeof value === "object" && "recorded" in value && !isKnown(value as DateClaim, known))
      delete copy[key];
  return copy as T;
}

/** The dataset without claims recorded after day `known`. */
export function coreAsKnown(dataset: CoreDataset, known: Day): CoreDataset {
  const keep = <T extends object>(rows: readonly T[]): T[] => rows.map((r) => asKnown(r, known));
  return {
    ...dataset,
    agreements: dataset.agreements.map((a) => ({ ...a, talks: a.talks.filter((t) => isKnown(t.from, known)) })),
    memberships: keep(dataset.memberships),
    assistance: keep(dataset.assistance),
    organisations: keep(dataset.organisations).filter((o) => o.joined),
    milestones: dataset.milestones.filter((m) => isKnown(m.date, known)),
    published: dataset.published.filter((p) => isKnown(p.date, known)),
  };
}

/** The details without claims recorded after day `known`. */
export const detailsAsKnown = (details: Details, known: Day): Details => ({
  ...details,
  applicants: details.applicants.map((r) => asKnown(r, known)),
  protocols: details.protocols.map((r) => asKnown(r, known)),
  amendments: details.amendments.filter((a) => isKnown(a.date, known)),
});

/** Spans of all ties, ordered by agreement (as in the dataset), party row, then day. */
export function tieSpans(dataset: CoreDataset): TieSpan[] {
  const focal = dataset.meta.focal;
  const out: TieSpan[] = [];
  const rowsOf = groupBy(dataset.memberships, (m) => m.agreement);
  for (const agreement of dataset.agreements) {
    const rows = rowsOf.get(agreement.id) ?? [];
    const own = rows.find((m) => m.party === focal);
    if (!own) continue;
    const byParty = new Map<PartyId, TieSpan[]>();
    for (const row of rows)
      if (row.party !== focal && !row.via)
        byParty.set(row.party, spansOf(agreement, row, stepsOf(agreement, own, row)));
    for (const spans of byParty.values()) out.push(...spans);
    for (const row of rows) {
      if (!row.via) continue;
      const seat = dataset.organisations.find((o) => o.organisation === row.via && o.party === row.party);
      const from = seat?.joined.day ?? asDay(-FOREVER);
      // The row's own end wins: an agreement may cover a state for a while after it left the organisation.
      const to = row.left?.day ?? seat?.left?.day ?? FOREVER;
      for (const span of clip(byParty.get(row.via) ?? [], from, to))
        out.push({ ...span, id: `${agreement.id}/${row.party}`, party: row.party, via: row.via });
    }
  }
  return out;
}
