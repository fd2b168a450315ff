// Organisations that are parties: members on a day, and ties when an organisation is expanded into its states.
import type { Day } from "../../data/day.ts";
import type { OrganisationMembership, PartyId } from "../../data/types.ts";
import { memoize } from "../memoize.ts";
import type { TieSpan } from "./ties.ts";
import type { Snapshot, World } from "./world.ts";

/** Whether a membership holds on a day; its last day is included. */
export const isSeatOn =
  (day: Day) =>
  (o: OrganisationMembership): boolean =>
    o.joined.day <= day && (o.left?.day ?? day) >= day;

/** Members of an organisation on a day, in the dataset's order. */
export const membersOn = (world: World, organisation: PartyId, day: Day): PartyId[] =>
  world.dataset.organisations.flatMap((o) => (o.organisation === organisation && isSeatOn(day)(o) ? [o.party] : []));

/** Whether an agreement is in force with the party. */
export const isBoundOn = (snapshot: Snapshot, party: PartyId): boolean =>
  snapshot.tiesOf(party).some((t) => t.stage === "in-force");

/** Members of an organisation with which an agreement is in force. */
export const boundMembersOn = (world: World, snapshot: Snapshot, organisation: PartyId): PartyId[] =>
  membersOn(world, organisation, snapshot.from).filter((m) => isBoundOn(snapshot, m));

/** Parties that are ever members of an organisation. */
export const statesEver = ({ dataset }: World, organisation: PartyId): PartyId[] => [
  ...new Set(dataset.organisations.flatMap((o) => (o.organisation === organisation ? [o.party] : []))),
];

/** Organisations that can be expanded: those that ever have a tie of their own and have member states. */
export const openable = (world: World): PartyId[] => {
  const withStates = new Set(world.dataset.organisations.map((o) => o.organisation));
  return world.everTied.filter((party) => withStates.has(party));
};

/**
 * Ties of a snapshot with some organisations expanded: their ties are replaced by ties of the states, which keep `via`.
 * These are the states that the agreement covers on the day or, without such rows (negotiations), the members on the day. A
 * state that takes part by itself keeps its own tie only.
 */
export function tiesWithOpened(world: World, snapshot: Snapshot, open: ReadonlySet<PartyId>): TieSpan[] {
  const covered = new Set(snapshot.ties.flatMap((t) => (t.via ? [`${t.agreement} ${t.via}`] : [])));
  const own = new Set(snapshot.ties.flatMap((t) => (t.via ? [] : [`${t.agreement} ${t.party}`])));
  const takesPart = ({ agreement }: TieSpan, party: PartyId): boolean => own.has(`${agreement} ${party}`);
  return snapshot.ties.flatMap((tie): TieSpan[] => {
    if (tie.via) return open.has(tie.via) && !takesPart(tie, tie.party) ? [tie] : [];
    if (!open.has(tie.party)) return [tie];
    if (covered.has(`${tie.agreement} ${tie.party}`)) return [];
    return membersOn(world, tie.party, snapshot.from)
      .filter((party) => !takesPart(tie, party))
      .map((party) => ({ ...tie, id: `${tie.id}/${party}`, party, via: tie.party }));
  });
}

/** States that an agreement in force still covers through an organisation they have left. The map fills them differently. */
export const coveredAfterLeaving = memoize((world: World, snapshot: Snapshot): ReadonlySet<PartyId> => {
  const isSeat = isSeatOn(snapshot.from);
  const { organisations } = world.dataset;
  const hasLeft = ({ via, party, stage }: TieSpan): boolean =>
    via !== undefined &&
    stage === "in-force" &&
    !organisations.some((o) => o.organisation === via && o.party === party && isSeat(o));
  return new Set(world.everCovered.filter((party) => snapshot.tiesOf(party).some(hasLeft)));
});

const tiedOrOpened = memoize((world: World, ...open: PartyId[]): readonly PartyId[] => {
  const states = world.dataset.organisations.flatMap((o) => (open.includes(o.organisation) ? [o.party] : []));
  return [...new Set([...world.everTied, ...states])];
});

/** Parties that ever have a tie when these organisations are expanded. The same array for the same arguments. */
export const everTiedWith = (world: World, open: readonly PartyId[]): readonly PartyId[] =>
  open.length === 0 ? world.everTied : tiedOrOpened(world, ...open);

/** Whether there is any day on which a state is covered after leaving. */
export const everCoversAfterLeaving = memoize((world: World): boolean => {
  const { organisations } = world.dataset;
  const isSeatFor = (t: TieSpan) => (o: OrganisationMembership) =>
    o.organisation === t.via && o.party === t.party && isSeatOn(t.from)(o) && isSeatOn(t.to)(o);
  return world.ties.some((t) => t.via && t.stage === "in-force" && !organisations.some(isSeatFor(t)));
});
