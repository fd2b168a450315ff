// What several parties have in common on a day, and the way from one to another through agreements.
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { Snapshot, World } from "../world/world.ts";

/** An agreement in force on the day, and which of the given parties it binds, in the given order. */
export interface Shared {
  agreement: AgreementId;
  parties: PartyId[];
}

/** One step of a path: two parties and an agreement that binds both. */
export interface Leg {
  from: PartyId;
  agreement: AgreementId;
  to: PartyId;
}

const bindersOf = (world: World, { ties }: Snapshot): Map<PartyId, Set<AgreementId>> => {
  const binders = new Map<PartyId, Set<AgreementId>>([[world.dataset.meta.focal, new Set()]]);
  for (const { party, agreement, stage } of ties) {
    if (stage !== "in-force") continue;
    binders.set(party, (binders.get(party) ?? new Set()).add(agreement));
    binders.get(world.dataset.meta.focal)?.add(agreement);
  }
  return binders;
};

/** Agreements in force with any of the parties; those that bind the most come first, then in the dataset's order. */
export function sharedBy(world: World, snapshot: Snapshot, parties: readonly PartyId[]): Shared[] {
  const binders = bindersOf(world, snapshot);
  return [...world.agreements.keys()]
    .map((agreement) => ({ agreement, parties: parties.filter((p) => binders.get(p)?.has(agreement)) }))
    .filter((s) => s.parties.length > 0)
    .sort((a, b) => b.parties.length - a.parties.length);
}

/**
 * All shortest paths between two parties through agreements in force on the day: one leg if an agreement binds both, else
 * two legs through a party that has an agreement with each. Two always suffice, since every agreement in the dataset binds
 * the focal party. Empty if one of the parties has no agreement in force.
 */
export function waysBetween(world: World, snapshot: Snapshot, from: PartyId, to: PartyId): Leg[][] {
  const binders = bindersOf(world, snapshot);
  const [a, b] = [binders.get(from) ?? new Set<AgreementId>(), binders.get(to) ?? new Set<AgreementId>()];
  const direct = [...a].filter((id) => b.has(id));
  if (direct.length > 0) return direct.map((agreement) => [{ from, agreement, to }]);
  const through = world.dataset.meta.focal;
  return [...a].flatMap((first) =>
    [...b].map((second) => [
      { from, agreement: first, to: through },
      { from: through, agreement: second, to },
    ]),
  );
}
