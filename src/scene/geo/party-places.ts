// Positions of nodes: the coordinates in the dataset (seat of government). Unlike the centre of a shape they are sourced,
// independent of borders, and where readers expect them (Russia's centre is in the taiga).
import type { Position } from "geojson";
import type { OrganisationMembership, Party, PartyId } from "../../data/types.ts";
import { GRID_WIDTH, type Line, projectionOf, projectLines } from "./lens.ts";
import type { LandPlace } from "./types.ts";

export type PartyPlace = Pick<Party, "id" | "kind" | "lat" | "lon">;
export type Belonging = Pick<OrganisationMembership, "organisation" | "party">;

/** px: shapes whose longer side is shorter than this on a map of DEFAULT_WIDTH are too small to see, or to hit. */
const UNSEEN = 6;
const HARD_TO_HIT = 26;
const DEFAULT_WIDTH = 1100;
/** Hundredths of a degree, as the land. */
const round = (n: number): number => Math.round(n * 100) / 100 + 0;
const RADIANS = Math.PI / 180;

/** Middle of places on the sphere: the direction of the sum of their vectors. */
function middleOf(points: readonly { lat: number; lon: number }[]): { lat: number; lon: number } | undefined {
  if (points.length === 0) return undefined;
  let [x, y, z] = [0, 0, 0];
  for (const p of points) {
    x += Math.cos(p.lat * RADIANS) * Math.cos(p.lon * RADIANS);
    y += Math.cos(p.lat * RADIANS) * Math.sin(p.lon * RADIANS);
    z += Math.sin(p.lat * RADIANS);
  }
  return { lat: Math.atan2(z, Math.sqrt(x * x + y * y)) / RADIANS, lon: Math.atan2(y, x) / RADIANS };
}

const isPlaced = <T extends PartyPlace>(p: T | undefined): p is T & { lat: number; lon: number } =>
  p?.lat !== undefined && p.lon !== undefined;

/** Longer side of each party's largest ring as it is drawn on the flat map, grid units. `centre`: longitude of its middle. */
export function sidesOf(
  land: Iterable<{ party: PartyId; ring: readonly Position[] }>,
  centre: number,
): Map<PartyId, number> {
  const projection = projectionOf({ projection: "equal-earth", centre });
  const sides = new Map<PartyId, number>();
  for (const { party, ring } of land) {
    const points: Line = projectLines({ type: "Polygon", coordinates: [[...ring]] }, projection).flat();
    const side = (axis: 0 | 1): number =>
      Math.max(...points.map((p) => p[axis])) - Math.min(...points.map((p) => p[axis]));
    sides.set(party, Math.max(sides.get(party) ?? 0, side(0), side(1)));
  }
  return sides;
}

/** `sides`: longer side of each party's largest ring, grid units. Ordered by party. */
export function placeParties(
  parties: readonly PartyPlace[],
  belongings: readonly Belonging[],
  sides: ReadonlyMap<PartyId, number>,
): LandPlace[] {
  const byId = new Map(parties.map((p) => [p.id, p]));
  const isBelow = (party: PartyId, px: number): boolean => (sides.get(party) ?? 0) < (px * GRID_WIDTH) / DEFAULT_WIDTH;
  const places = parties.flatMap((party): LandPlace[] => {
    const members = belongings.flatMap((b) => (b.organisation === party.id ? (byId.get(b.party) ?? []) : []));
    const at = isPlaced(party) ? party : middleOf(members.filter(isPlaced));
    if (!at) return [];
    const hasLand = party.kind !== "organisation";
    const flags = {
      ...(hasLand && isBelow(party.id, UNSEEN) ? { dot: true as const } : {}),
      ...(hasLand && isBelow(party.id, HARD_TO_HIT) ? { small: true as const } : {}),
      ...(hasLand ? {} : { organisation: true as const }),
      ...(isPlaced(party) ? {} : { derived: true as const }),
    };
    return [{ party: party.id, lon: round(at.lon), lat: round(at.lat), ...flags }];
  });
  return places.sort((a, b) => (a.party < b.party ? -1 : 1));
}
