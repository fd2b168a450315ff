// Land and ways of the globe, made once from the land in degrees.
import { geoDistance, geoInterpolate } from "d3-geo";
import type { PartyId } from "../../../data/types.ts";
import { memoize } from "../../../model/memoize.ts";
import type { GeoLand, LandStatus, LonLat } from "../../../scene/geo/types.ts";
import { type Outline, outlineOf, type Vector, vectorTo } from "./sphere.ts";

export interface GlobeShape {
  party: PartyId | undefined;
  status: LandStatus | undefined;
  rings: readonly Outline[];
  /** The same with fewer points, for a globe that turns. */
  plain: readonly Outline[];
}

/** A great circle from the focal party. */
export interface GlobeWay {
  /** Radians. */
  length: number;
  points: readonly Vector[];
}

export interface GlobeLand {
  shapes: readonly GlobeShape[];
  /** Boundaries with a style of their own. */
  lines: readonly Outline[];
  places: ReadonlyMap<PartyId, LonLat>;
  /** Unit vectors of the same. */
  at: ReadonlyMap<PartyId, Vector>;
  ways: ReadonlyMap<PartyId, GlobeWay>;
}

/** Radians between two points of a way. */
const STEP = 0.03;
/** Degrees between points of a ring that are kept: half of a px at a radius of 500 px is less. */
const APART = 0.12;
const PLAIN = 0.3;
/** A ring smaller than this across, degrees, is not drawn; a party always keeps its largest. */
const SMALLEST = 0.25;

function thin(ring: readonly LonLat[], apart: number): LonLat[] {
  const kept: LonLat[] = [];
  let [x, y] = [Number.NaN, Number.NaN];
  for (const [lon, lat] of ring) {
    const narrow = Math.cos((lat * Math.PI) / 180);
    if (Math.hypot((lon - x) * narrow, lat - y) < apart) continue;
    kept.push([lon, lat]);
    [x, y] = [lon, lat];
  }
  return kept;
}

const across = (ring: readonly LonLat[]): number => {
  const lats = ring.map(([, lat]) => lat);
  return Math.max(...lats) - Math.min(...lats);
};

function ringsOf(polygons: readonly LonLat[][][]): Pick<GlobeShape, "rings" | "plain"> {
  const rings = polygons.flat().toSorted((a, b) => across(b) - across(a));
  const seen = rings.filter((ring, i) => i === 0 || across(ring) >= SMALLEST);
  const outlines = (apart: number): Outline[] =>
    seen
      .map((ring) => thin(ring, apart))
      .filter((ring) => ring.length > 2)
      .map(outlineOf);
  return { rings: outlines(APART), plain: outlines(PLAIN) };
}

function wayBetween(from: LonLat, to: LonLat): GlobeWay {
  const length = geoDistance(from, to);
  const between = geoInterpolate(from, to);
  const steps = Math.max(8, Math.ceil(length / STEP));
  return { length, points: Array.from({ length: steps + 1 }, (_, i) => vectorTo(between(i / steps))) };
}

export const globeLand = memoize((land: GeoLand, focal: PartyId): GlobeLand => {
  const places = new Map(land.places.map((p): [PartyId, LonLat] => [p.party, [p.lon, p.lat]]));
  const home = places.get(focal);
  return {
    shapes: land.shapes.map(({ party, status, polygons }) => ({ party, status, ...ringsOf(polygons) })),
    lines: land.lines.flatMap(({ lines }) => lines.map(outlineOf)),
    places,
    at: new Map([...places].map(([party, place]) => [party, vectorTo(place)])),
    ways: new Map(
      home ? [...places].filter(([p]) => p !== focal).map(([party, place]) => [party, wayBetween(home, place)]) : [],
    ),
  };
});
