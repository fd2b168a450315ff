// Facts for the questions: memberships in force on the last day, their evidence, and parties by familiarity.

import { asDay, type Day, yearOf } from "../../../data/day.ts";
import { GRAND_TOTAL } from "../../../data/figures.ts";
import type { Agreement, DateClaim, Evidence, FactId, PartyId } from "../../../data/types.ts";
import { weightsOn } from "../../../model/coverage/weights.ts";
import { groupBy } from "../../../model/group.ts";
import { memoize } from "../../../model/memoize.ts";
import type { TieSpan } from "../../../model/world/ties.ts";
import type { Snapshot, World } from "../../../model/world/world.ts";

/** An agreement in force on the day with the party itself, not through an organisation. */
export interface BindingMembership {
  party: PartyId;
  agreement: Agreement;
  since: DateClaim;
  /** Claims of both sides. */
  facts: readonly FactId[];
  /** Both claims have sources. */
  sound: boolean;
}

export interface QuizContext {
  world: World;
  day: Day;
  snapshot: Snapshot;
  memberships: readonly BindingMembership[];
  membershipsOf: ReadonlyMap<PartyId, readonly BindingMembership[]>;
  /** Parties other than the focal one, most familiar first. */
  known: readonly PartyId[];
}

export const isVouched = (evidence: Evidence): boolean => evidence !== "unverified";
export const isSound = (claim: DateClaim | undefined): claim is DateClaim =>
  claim !== undefined && isVouched(claim.evidence) && !claim.hypothetical;

function membershipOf({ dataset, agreements }: World, tie: TieSpan): BindingMembership[] {
  const rowOf = (party: PartyId) =>
    dataset.memberships.findLast((m) => m.agreement === tie.agreement && m.party === party && !m.via);
  const agreement = agreements.get(tie.agreement);
  if (!agreement || !tie.since) return [];
  const claims = [dataset.meta.focal, tie.party].map((party) => rowOf(party)?.inForce);
  const facts = claims.flatMap((c) => (c ? [c.fact] : []));
  return [{ party: tie.party, agreement, since: tie.since, facts, sound: claims.every(isSound) }];
}

/** Familiarity: a tie counts as half a percent of trade. */
const PERCENTS_TO_TIES = 2;

function byRenown(world: World, day: Day, membershipsOf: QuizContext["membershipsOf"]): PartyId[] {
  const trade = weightsOn(world, day, "trade", "last")?.values ?? new Map<PartyId, number>();
  const grand = world.dataset.trade
    .flatMap((t) => t.rows)
    .filter((r) => r.party === GRAND_TOTAL && r.year < yearOf(day))
    .sort((a, b) => b.year - a.year)[0];
  const whole = (grand?.exports ?? 0) + (grand?.imports ?? 0);
  const renown = (id: PartyId): number =>
    (membershipsOf.get(id)?.length ?? 0) + (whole > 0 ? ((trade.get(id) ?? 0) / whole) * 100 * PERCENTS_TO_TIES : 0);
  return world.dataset.parties
    .filter((p) => p.id !== world.dataset.meta.focal)
    .map((p) => ({ id: p.id, renown: renown(p.id) }))
    .sort((a, b) => b.renown - a.renown || (a.id < b.id ? -1 : 1))
    .map((p) => p.id);
}

export const loreOf = memoize((world: World): QuizContext => {
  const day = world.dataset.meta.asOf;
  const snapshot = world.at(day);
  const memberships = snapshot.ties
    .filter((t) => t.stage === "in-force" && !t.via)
    .flatMap((t) => membershipOf(world, t));
  const membershipsOf = groupBy(memberships, (b) => b.party);
  return { world, day, snapshot, memberships, membershipsOf, known: byRenown(world, day, membershipsOf) };
});

/** Sorts parties by familiarity. */
export const ranked = ({ known }: QuizContext, parties: Iterable<PartyId>): PartyId[] => {
  const among = new Set(parties);
  return known.filter((party) => among.has(party));
};

/** Clamps a day to the slider's normal range. */
export const onSlider = ({ world, day }: QuizContext, wanted: Day): Day =>
  asDay(Math.min(day, Math.max(wanted, world.dataset.meta.start)));
