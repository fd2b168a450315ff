// Orders by meaning in which the parties of a picture are read. Places on a picture mean nothing to whoever does not see it.
import { asDay, type Day } from "../../data/day.ts";
import type { PartyId } from "../../data/types.ts";
import { memoize } from "../memoize.ts";
import { membersOn } from "../world/organisations.ts";
import type { Snapshot, World } from "../world/world.ts";
import { entryOn, LATER } from "./entry.ts";

/** By the day of entry; region by region; each beside the one with which it shares most agreements. */
export const READINGS = ["entry", "region", "shared"] as const;
export type Reading = (typeof READINGS)[number];

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Index of the box that a place is in, nearest to the middle, since boxes lie over each other. */
export function nearestBox(boxes: readonly Box[], at: { x: number; y: number }): number | undefined {
  // 0 in the middle, 1 at the edge.
  const far = boxes.map(({ x, y, width, height }) =>
    Math.max(Math.abs((at.x - x) / width - 0.5), Math.abs((at.y - y) / height - 0.5)),
  );
  const least = Math.min(...far);
  return least <= 0.5 ? far.indexOf(least) : undefined;
}

/** In which of the package's regions the places of parties are, by its index. */
export type Places = ReadonlyMap<PartyId, number | undefined>;

const mostOf = (found: readonly (number | undefined)[]): number | undefined => {
  const counts = new Map<number | undefined, number>();
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [undefined, 0] as [number | undefined, number])[0];
};

/**
 * Region of the package for each group of parties that belong together geographically: the one in which most of the group are, since
 * the boxes lie over each other.
 */
const regionOfGroup = memoize((world: World, places: Places): ReadonlyMap<string, number | undefined> => {
  const found = new Map<string, (number | undefined)[]>();
  for (const { id, region } of world.parties.values())
    if (region && places.has(id)) found.set(region, [...(found.get(region) ?? []), places.get(id)]);
  return new Map([...found].map(([group, all]) => [group, mostOf(all)]));
});

/** Index of a party's region among those of the package; of an organisation that of most of its states on the day. */
export function regionOf(world: World, snapshot: Snapshot, places: Places, id: PartyId): number | undefined {
  const group = world.parties.get(id)?.region;
  const states = membersOn(world, id, snapshot.from);
  if (states.length > 0) return mostOf(states.map((state) => regionOf(world, snapshot, places, state)));
  return group ? regionOfGroup(world, places).get(group) : places.get(id);
}

/** From the first on, each next one is the one that shares most agreements in force with the one before; of equals the first. */
function alongShared(snapshot: Snapshot, parties: readonly PartyId[]): PartyId[] {
  const bound = new Map(
    parties.map((id) => [
      id,
      new Set(snapshot.tiesOf(id).flatMap((t) => (t.stage === "in-force" ? [t.agreement] : []))),
    ]),
  );
  const rest = new Set(parties);
  const read: PartyId[] = [];
  for (let now = parties[0]; now !== undefined; ) {
    read.push(now);
    rest.delete(now);
    const own = bound.get(now) as Set<string>;
    let best: PartyId | undefined;
    let most = -1;
    for (const id of rest) {
      const shared = [...own].filter((agreement) => bound.get(id)?.has(agreement)).length;
      if (shared > most) [best, most] = [id, shared];
    }
    now = best;
  }
  return read;
}

/** What counts most of what there is, and since when: in force, else assistance, else signed or talked about. */
interface Entry {
  rank: number;
  day: Day;
}

function entryOf(snapshot: Snapshot, party: PartyId): Entry | undefined {
  const entry = entryOn(snapshot, party);
  if (entry === Number.POSITIVE_INFINITY) return undefined;
  const rank = Math.round(entry / LATER);
  return { rank, day: asDay(entry - rank * LATER) };
}

/** What has none comes last; of equals neither first. */
const byEntry = (a: Entry | undefined, b: Entry | undefined): number =>
  (a?.rank ?? 3) - (b?.rank ?? 3) || (a?.day ?? 0) - (b?.day ?? 0);

export interface Read {
  party: PartyId;
  /** Undefined: nothing on the day. */
  entry: Entry | undefined;
  /** Index among the package's regions. */
  region: number | undefined;
}

/** The parties of a day in an order, without the centre. `all`: those with nothing on the day too, at the end of the order or its region. */
export function readingOrder(
  world: World,
  snapshot: Snapshot,
  places: Places,
  by: Reading,
  all = false,
): readonly Read[] {
  const { focal, regions } = world.dataset.meta;
  const rows = [...world.parties.keys()].flatMap((party): Read[] => {
    const entry = party === focal ? undefined : entryOf(snapshot, party);
    return party !== focal && (entry || all)
      ? [{ party, entry, region: regionOf(world, snapshot, places, party) }]
      : [];
  });
  rows.sort((a, b) => byEntry(a.entry, b.entry));
  if (by === "region") {
    // The region in which somebody entered first comes first; what is in none of them comes last.
    const first = new Map<number | undefined, number>();
    for (const [i, { region }] of rows.entries()) if (!first.has(region)) first.set(region, i);
    const placeOf = ({ region }: Read): number =>
      region === undefined || regions[region] === undefined ? rows.length : (first.get(region) ?? 0);
    rows.sort((a, b) => placeOf(a) - placeOf(b));
  }
  if (by === "shared") {
    const order = new Map(
      alongShared(
        snapshot,
        rows.flatMap((r) => (r.entry ? [r.party] : [])),
      ).map((id, i) => [id, i]),
    );
    rows.sort((a, b) => (order.get(a.party) ?? rows.length) - (order.get(b.party) ?? rows.length));
  }
  return rows;
}
