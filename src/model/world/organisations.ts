// Organisations that are parties: who belongs to them on a day, and what is seen when one is opened into its states.
import type { Day } from "../../data/day.ts";
import type { OrganisationMembership, PartyId } from "../../data/types.ts";
import { memoize } from "../memoize.ts";
import type { TieSpan } from "./ties.ts";
import type { Snapshot, World } from "./world.ts";

/** The last day of membership counts. */
export const isSeatOn =
  (day: Day) =>
  (o: OrganisationMembership): boolean =>
    o.joined.day <= day && (o.left?.day ?? day) >= day;

/** Members of an organisation on a day, in the dataset's order. */
export const membersOn = (world: World, organisation: PartyId, day: Day): PartyId[] =>
  world.dataset.organisations.flatMap((o) => (o.organisation === organisation && isSeatOn(day)(o) ? [o.party] : []));

/** Organisations that can be opened: they have a tie of their own some day, and states that belong to them. */
export const openable = (world: World): PartyId[] => {
  const withStates = new Set(world.dataset.organisations.map((o) => o.organisation));
  return world.everTied.filter((party) => withStates.has(party));
};

/**
 * The ties of a snapshot with some organisations opened: theirs give way to those of the states, which keep `via`.
 * States are those that the agreement covers on the day; where no such rows exist (talks), the members of the day.
 */
export function tiesWithOpened(world: World, snapshot: Snapshot, open: ReadonlySet<PartyId>): TieSpan[] {
  const covered = new Set(snapshot.ties.flatMap((t) => (t.via ? [`${t.agreement} ${t.via}`] : [])));
  return snapshot.ties.flatMap((tie): TieSpan[] => {
    if (tie.via) return open.has(tie.via) ? [tie] : [];
    if (!open.has(tie.party)) return [tie];
    if (covered.has(`${tie.agreement} ${tie.party}`)) return [];
    return membersOn(world, tie.party, snapshot.from).map((party) => ({
      ...tie,
      id: `${tie.id}/${party}`,
      party,
      via: tie.party,
    }));
  });
}

/**
 * States that an agreement in force still covers through an organisation which they have left: they are no longer part
 * of it, and no longer filled as such.
 */
export const coveredAfterLeaving = memoize((world: World, snapshot: Snapshot): ReadonlySet<PartyId> => {
  const isSeat = isSeatOn(snapshot.from);
  const seats = new Set(world.dataset.organisations.filter(isSeat).map((o) => `${o.organisation} ${o.party}`));
  const left = snapshot.ties.flatMap((t) =>
    t.via && t.stage === "in-force" && !seats.has(`${t.via} ${t.party}`) ? [t.party] : [],
  );
  return new Set(left);
});

const tiedOrOpened = memoize((world: World, ...open: PartyId[]): readonly PartyId[] => {
  const states = world.dataset.organisations.flatMap((o) => (open.includes(o.organisation) ? [o.party] : []));
  return [...new Set([...world.everTied, ...states])];
});

/** Parties that ever have a tie, or have one while these organisations are open. The same list for the same question. */
export const everTiedWith = (world: World, open: readonly PartyId[]): readonly PartyId[] =>
  open.length === 0 ? world.everTied : tiedOrOpened(world, ...open);
