// The map in five stages: load → patch → simplify → project → encode. Same arguments, same bytes.
import { type GeoProjection, geoGraticule } from "d3-geo";
import type { Position } from "geojson";
import type { PartyId } from "../../src/data/types.ts";
import type { GeoBox, GeoPackage, GeoShape } from "../../src/scene/geo-types.ts";
import { encodeLines, encodeRings } from "./encode-path.ts";
import { LAND_SOURCE, type Land, loadLand } from "./load-land.ts";
import { type LandPatch, patchLand } from "./patch-land.ts";
import { type Belonging, type PartyPlace, placeParties } from "./places.ts";
import { equalEarth, GRID_HEIGHT, GRID_WIDTH, type Line, projectLines } from "./project.ts";
import { ringArea, simplifyLand } from "./simplify-land.ts";

/** Latitudes between which all land of all parties lies that anybody visits. */
const NORTH = 83.7;
const SOUTH = -56.6;
const GRATICULE_STEP = 30;
/** Grid units: the edge is long and plain, corners in it would show. */
const OUTLINE_PRECISION = 0.4;

export interface CutOptions {
  /** Memberships in organisations: one without a place of its own stands amid its members. */
  organisations?: readonly Belonging[];
  patches?: readonly LandPatch[];
}

interface Sized extends GeoShape {
  area: number;
}

const largestRing = (land: Land): Position[] => {
  const polygons = land.geometry.type === "Polygon" ? [land.geometry.coordinates] : land.geometry.coordinates;
  const rings = polygons.map((p) => p[0] ?? []);
  return rings.reduce((a, b) => (ringArea(b) > ringArea(a) ? b : a), rings[0] ?? []);
};

function shapeOf(land: Land, projection: GeoProjection, known: ReadonlySet<PartyId>): Sized {
  const { id, code, name } = land.properties;
  const owner = code && known.has(code) ? { party: code } : { name };
  return { id, ...owner, d: encodeRings(projectLines(land, projection)), area: ringArea(largestRing(land)) };
}

/** Longer side of the largest ring as it will be drawn. */
function sideOf(land: Land, projection: GeoProjection): number {
  const points: Line = projectLines({ type: "Polygon", coordinates: [largestRing(land)] }, projection).flat();
  const side = (axis: 0 | 1): number =>
    Math.max(...points.map((p) => p[axis])) - Math.min(...points.map((p) => p[axis]));
  return Math.max(side(0), side(1));
}

function sidesOf(land: readonly Land[], projection: GeoProjection): Map<PartyId, number> {
  const sides = new Map<PartyId, number>();
  for (const l of land) {
    const { code } = l.properties;
    if (code) sides.set(code, Math.max(sides.get(code) ?? 0, sideOf(l, projection)));
  }
  return sides;
}

function viewOf(projection: GeoProjection, centre: number): GeoBox {
  const y = (lat: number): number => Math.round(projection([centre, lat])?.[1] ?? 0);
  return { x: 0, y: y(NORTH), width: GRID_WIDTH, height: y(SOUTH) - y(NORTH) };
}

export function cutMap(parties: readonly PartyPlace[], centre: number, options: CutOptions = {}): GeoPackage {
  const projection = equalEarth(centre);
  const land = simplifyLand(patchLand(loadLand(), options.patches ?? []));
  const known = new Set(parties.map((p) => p.id));
  const shapes = land
    .map((l) => shapeOf(l, projection, known))
    .sort((a, b) => b.area - a.area || (a.id < b.id ? -1 : 1));
  return {
    worldview: "ne",
    projection: "equal-earth",
    centre,
    width: GRID_WIDTH,
    height: GRID_HEIGHT,
    view: viewOf(projection, centre),
    sphere: encodeRings(projectLines({ type: "Sphere" }, equalEarth(centre, OUTLINE_PRECISION))),
    graticule: encodeLines(projectLines(geoGraticule().step([GRATICULE_STEP, GRATICULE_STEP])(), projection)),
    shapes: shapes.map(({ area: _, ...shape }) => shape),
    lines: [],
    islets: [],
    places: placeParties(parties, options.organisations ?? [], projection, sidesOf(land, projection)),
    source: LAND_SOURCE,
  };
}
