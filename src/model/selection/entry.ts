// Since when there is something between the centre and a party. The order of these days is that in which parties are read where
// nothing else is asked for: by a screen reader, by keys in a picture, and in the table of what is shown.
import type { PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { memoize } from "../memoize.ts";
import type { AssistanceSpan } from "../world/assistance.ts";
import type { TieSpan } from "../world/ties.ts";
import type { Snapshot, World } from "../world/world.ts";

/** More days than any package has: what binds less comes after all that binds more. */
export const LATER = 1e7;

/** Its first day in force, else of assistance, else signed or talked about, each `LATER` than the one before; without any, infinite. */
const entryAmong = (ties: readonly TieSpan[] = [], assistance: readonly AssistanceSpan[] = []): number =>
  Math.min(
    ...ties.map(({ stage, from }) =>
      stage === "left" ? Number.POSITIVE_INFINITY : stage === "in-force" ? from : from + 2 * LATER,
    ),
    ...assistance.map(({ from }) => from + LATER),
  );

export const entryOn = (snapshot: Snapshot, party: PartyId): number =>
  entryAmong(snapshot.tiesOf(party), snapshot.assistanceOf(party));

/** By the first day of all, so that the order is the same on every day. The same array for the same arguments. */
export const inEntryOrder = memoize((world: World, parties: readonly PartyId[]): readonly PartyId[] => {
  const [ties, assistance] = [groupBy(world.ties, (t) => t.party), groupBy(world.assistance, (a) => a.party)];
  const entries = new Map(parties.map((id) => [id, entryAmong(ties.get(id), assistance.get(id))]));
  // The difference of two infinities is none.
  return parties.toSorted((a, b) => (entries.get(a) as number) - (entries.get(b) as number) || 0);
});

/** All who ever have a tie, of their own or through an organisation, in that order. */
export const everRead = memoize((world: World): readonly PartyId[] =>
  inEntryOrder(world, [...new Set([...world.everTied, ...world.everCovered])]),
);
