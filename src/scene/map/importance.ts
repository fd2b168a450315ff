// Whose names come first: where there is most land on the picture a reader misses a name first, and a large country without
// one makes the map look empty. Taken from the land itself, so no party is named here.
import type { PartyId } from "../../data/types.ts";
import { memoize } from "../../model/memoize.ts";
import type { GeoPackage } from "../geo/types.ts";
import type { MapSetting } from "./types.ts";

/** Square grid units inside a path of relative integers (`M l m z` only). */
export function areaOf(d: string): number {
  let sum = 0;
  let [startX, startY] = [0, 0];
  for (const ring of d.split("z")) {
    const n = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [startX + (n[0] ?? 0), startY + (n[1] ?? 0)];
    [startX, startY] = [x, y];
    // From the ring's first corner, so that closing it adds nothing.
    for (let i = 2; i + 1 < n.length; i += 2) {
      const [nx, ny] = [x + (n[i] as number), y + (n[i + 1] as number)];
      sum += ((x - startX) * (ny - startY) - (nx - startX) * (y - startY)) / 2;
      [x, y] = [nx, ny];
    }
  }
  return Math.abs(sum);
}

const areasIn = memoize(({ shapes }: GeoPackage): ReadonlyMap<PartyId, number> => {
  const areas = new Map<PartyId, number>();
  for (const { party, d } of shapes) if (party) areas.set(party, (areas.get(party) ?? 0) + areaOf(d));
  return areas;
});

/** Larger than any land. */
const TIER = 1e9;

/** Smaller comes first: the focal party, then those with agreements, then all others; within these by land. */
export function namePriority({ geo, focal, ever }: Pick<MapSetting, "geo" | "focal" | "ever">, party: PartyId): number {
  if (party === focal) return -2 * TIER;
  const own = ever.get(party);
  const areas = areasIn(geo);
  const land = (own?.lands ?? [party]).reduce((sum, id) => sum + (areas.get(id) ?? 0), 0);
  return (own?.hasLine ? 0 : TIER) - land;
}
