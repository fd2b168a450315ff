// Since when there is something between the centre and a party. The order of these days is that in which parties are read where
// nothing else is asked for: by a screen reader, by keys in a picture, and in the table of what is shown.
import type { Day } from "../../data/day.ts";
import type { PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { memoize } from "../memoize.ts";
import type { AssistanceSpan } from "../world/assistance.ts";
import type { TieSpan } from "../world/ties.ts";
import type { Snapshot, World } from "../world/world.ts";

/** What counts most of what there is, and since when: in force, else assistance, else signed or talked about. */
export interface Entry {
  rank: 0 | 1 | 2;
  day: Day;
}

const firstOf = (spans: readonly { from: Day }[]): Day | undefined =>
  spans.length === 0 ? undefined : spans.reduce((a, b) => (b.from < a.from ? b : a)).from;

function entryAmong(ties: readonly TieSpan[], assistance: readonly AssistanceSpan[]): Entry | undefined {
  const inForce = firstOf(ties.filter((t) => t.stage === "in-force"));
  if (inForce !== undefined) return { rank: 0, day: inForce };
  const assisted = firstOf(assistance);
  if (assisted !== undefined) return { rank: 1, day: assisted };
  const other = firstOf(ties.filter((t) => t.stage !== "left"));
  return other === undefined ? undefined : { rank: 2, day: other };
}

/** Undefined: there is nothing on the day. */
export const entryOn = (snapshot: Snapshot, party: PartyId): Entry | undefined =>
  entryAmong(snapshot.tiesOf(party), snapshot.assistanceOf(party));

/** What has none comes last; of equals neither first. */
export const byEntry = (a: Entry | undefined, b: Entry | undefined): number =>
  (a?.rank ?? 3) - (b?.rank ?? 3) || (a?.day ?? 0) - (b?.day ?? 0);

/** By the first day of all, so that the order is the same on every day. The same array for the same arguments. */
export const inEntryOrder = memoize((world: World, parties: readonly PartyId[]): readonly PartyId[] => {
  const ties = groupBy(world.ties, (t) => t.party);
  const assistance = groupBy(world.assistance, (a) => a.party);
  const entries = new Map(parties.map((id) => [id, entryAmong(ties.get(id) ?? [], assistance.get(id) ?? [])]));
  return parties.toSorted((a, b) => byEntry(entries.get(a), entries.get(b)));
});
