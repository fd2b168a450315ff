// Whose names come first: where there is most land on the picture a reader misses a name first, and a large country without
// one makes the map look empty. Taken from the land itself, so no party is named here.
import type { PartyId } from "../../data/types.ts";
import { memoize } from "../../model/memoize.ts";
import type { GeoPackage } from "../geo/types.ts";
import { areaOf } from "./land-rings.ts";
import type { MapSetting } from "./types.ts";

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
