// The land in degrees, in four stages: load → worldview → simplify → places. Same arguments, same bytes.
import type { Position } from "geojson";
import type { PartyId } from "../../src/data/types.ts";
import { type Belonging, type PartyPlace, placeParties, sidesOf } from "../../src/scene/geo/party-places.ts";
import type { GeoLand, LandShape, LonLat } from "../../src/scene/geo/types.ts";
import { disputedLines } from "./disputed-lines.ts";
import { LAND_SOURCE, type Land, loadLand } from "./load-land.ts";
import { ringArea, simplifyLand } from "./simplify-land.ts";
import { applyWorldview, polygonsOf } from "./worldviews/apply.ts";
import { worldviewOf } from "./worldviews/index.ts";

export interface LandOptions {
  /** Memberships in organisations; one without coordinates is placed in the middle of its members. */
  organisations?: readonly Belonging[];
}

const largestRing = (land: Land): Position[] => {
  const rings = polygonsOf(land.geometry).map((p) => p[0] ?? []);
  return rings.reduce((a, b) => (ringArea(b) > ringArea(a) ? b : a), rings[0] ?? []);
};

/** Hundredths of a degree, about 1 km: finer than the grid of the map. */
const STEP = 100;
const round = (n: number): number => Math.round(n * STEP) / STEP + 0;
const lonLat = ([lon, lat]: Position): LonLat => [round(lon ?? 0), round(lat ?? 0)];

function shapeOf(land: Land, known: ReadonlySet<PartyId>): LandShape & { area: number } {
  const { id, code, name, status } = land.properties;
  const owner = code && known.has(code) ? { party: code } : { name, ...(status ? { status } : {}) };
  const polygons = polygonsOf(land.geometry).map((rings) => rings.map((ring) => ring.map(lonLat)));
  return { id, ...owner, polygons, area: ringArea(largestRing(land)) };
}

/** `centre`: longitude of the middle of the flat map, degrees. Throws for an unknown worldview. */
export function geoLand(
  parties: readonly PartyPlace[],
  centre: number,
  worldview: string,
  options: LandOptions = {},
): GeoLand {
  const regions = worldviewOf(worldview);
  const detail = regions.flatMap((r) => r.detail ?? []);
  const land = simplifyLand(applyWorldview(loadLand(), regions), detail);
  const known = new Set(parties.map((p) => p.id));
  const shapes = land
    .map((l) => shapeOf(l, known))
    // Largest first, so that enclaves lie on top of what surrounds them.
    .sort((a, b) => b.area - a.area || (a.id < b.id ? -1 : 1));
  const rings = land.flatMap((l) => (l.properties.code ? { party: l.properties.code, ring: largestRing(l) } : []));
  const sides = sidesOf(rings, centre);
  return {
    worldview,
    shapes: shapes.map(({ area: _, ...shape }) => shape),
    lines: [...regions.flatMap((r) => r.lines ?? []), ...disputedLines(land, lonLat)],
    islets: regions.flatMap((r) => r.islets ?? []),
    places: placeParties(parties, options.organisations ?? [], sides),
    source: LAND_SOURCE,
  };
}
