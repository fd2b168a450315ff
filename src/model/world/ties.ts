// All ties between the focal party and others, split into spans of constant stage.

import type { CoreDataset } from "../../data/dataset.ts";
import { asDay, type Day } from "../../data/day.ts";
import type { Details } from "../../data/details.ts";
import type {
  Agreement,
  AgreementId,
  DateClaim,
  Membership,
  OrganisationMembership,
  PartyId,
  Stage,
} from "../../data/types.ts";
import { memoize } from "../memoize.ts";
import { rowsByAgreement } from "./centre.ts";

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
  /** Organisation through which the centre is covered. */
  through?: PartyId;
  stage: Stage;
  /** Date that started the span; absent if a source only attests the state. */
  since?: DateClaim;
  /** The date of the other side, where the package dates each party: a tie begins with the later of two dates and ends with the earlier. */
  beside?: DateClaim;
}

export const FOREVER = asDay(1_000_000);

/** Two dates, one of each side, of which the first decides. */
interface Decided {
  day: Day;
  claim: DateClaim;
  beside?: DateClaim;
}

/** A step is complete when both sides have taken it: the later date decides. Undefined until then. */
export function laterOf(own: DateClaim | undefined, other: DateClaim | undefined): Decided | undefined {
  if (!own || !other) return undefined;
  const [claim, beside] = own.day > other.day ? [own, other] : [other, own];
  return { day: claim.day, claim, beside };
}

/** A tie ends when one side goes: the earlier date decides. */
export function earlierOf(own: DateClaim | undefined, other: DateClaim | undefined): Decided | undefined {
  if (!own || !other) {
    const claim = own ?? other;
    return claim && { day: claim.day, claim };
  }
  const [claim, beside] = own.day <= other.day ? [own, other] : [other, own];
  return { day: claim.day, claim, beside };
}

interface Step extends Decided {
  stage: Stage;
}

/**
 * On the same day the later step wins. Negotiations end for good with signature, and everything with the first of the two ends: who comes
 * when the other has gone was never tied to it.
 */
function stepsOf(agreement: Agreement, own: Membership, other: Membership): Step[] {
  const signed = laterOf(own.signed, other.signed);
  const inForce = laterOf(own.inForce, other.inForce);
  const bound = signed ?? inForce;
  const steps: Step[] = [];
  if (!own.accession && !other.accession)
    for (const { stage, from } of agreement.talks)
      if (!bound || from.day < bound.day) steps.push({ stage, day: from.day, claim: from });
  if (signed) steps.push({ stage: "signed", ...signed });
  if (inForce) steps.push({ stage: "in-force", ...inForce });
  const left = earlierOf(own.left, other.left);
  if (!left) return steps.sort((a, b) => a.day - b.day);
  const after = asDay(left.day + 1);
  const before = steps.filter((s) => s.day < after).sort((a, b) => a.day - b.day);
  return before.length > 0 ? [...before, { stage: "left", ...left, day: after }] : [];
}

function spansOf(agreement: Agreement, other: Membership, steps: Step[], isPerParty: boolean): TieSpan[] {
  return steps.flatMap(({ stage, day, claim, beside }, i) => {
    const to = asDay((steps[i + 1]?.day ?? FOREVER) - 1);
    if (to < day) return [];
    return [
      {
        id: `${agreement.id}/${other.party}`,
        agreement: agreement.id,
        party: other.party,
        stage,
        from: day,
        to,
        since: claim,
        ...(isPerParty && beside ? { beside } : {}),
      },
    ];
  });
}

const clip = (spans: readonly TieSpan[], { from, to }: Span): TieSpan[] =>
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

/** Days on which a row covers a party through an organisation. The row's own end wins: an agreement may cover a state after it left. */
function coverOf(seats: ReadonlyMap<string, OrganisationMembership>, { via, party, left }: Membership): Span {
  const seat = seats.get(`${via} ${party}`);
  return { from: seat?.joined.day ?? asDay(-FOREVER), to: left?.day ?? seat?.left?.day ?? FOREVER };
}

const seatsOf = memoize(({ organisations }: CoreDataset): ReadonlyMap<string, OrganisationMembership> => {
  const seats = new Map<string, OrganisationMembership>();
  for (const seat of organisations) {
    const key = `${seat.organisation} ${seat.party}`;
    if (!seats.has(key)) seats.set(key, seat);
  }
  return seats;
});

/**
 * Spans of all ties, ordered by agreement (as in the dataset), party row, then day. A party that takes part through an organisation has the
 * days of that organisation while it belongs to it, on both sides; within one organisation nobody is tied by its agreements.
 */
export function tieSpans(dataset: CoreDataset): TieSpan[] {
  const { focal, dates } = dataset.meta;
  const rowsOf = rowsByAgreement(dataset);
  const seats = seatsOf(dataset);
  return dataset.agreements.flatMap((agreement) => {
    const rows = rowsOf.get(agreement.id) ?? [];
    const centre = rows.find((m) => m.party === focal);
    const side = centre?.via ?? focal;
    const own = centre?.via ? rows.find((m) => m.party === side && !m.via) : centre;
    if (!centre || !own) return [];
    const byParty = new Map<PartyId, TieSpan[]>();
    for (const row of rows)
      if (row.party !== side && !row.via)
        byParty.set(row.party, spansOf(agreement, row, stepsOf(agreement, own, row), dates === "party"));
    const through = rows.flatMap((row) => {
      if (!row.via || row.party === focal || row.via === side) return [];
      return clip(byParty.get(row.via) ?? [], coverOf(seats, row)).map(
        (span): TieSpan => ({ ...span, id: `${agreement.id}/${row.party}`, party: row.party, via: row.via as PartyId }),
      );
    });
    const spans = [...[...byParty.values()].flat(), ...through];
    if (side === focal) return spans;
    return clip(spans, coverOf(seats, centre)).map((span): TieSpan => ({ ...span, through: side }));
  });
}
