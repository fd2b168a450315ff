// Circles of equal distance from the middle of the map, and positions for their labels.
import { type GeoProjection, geoCircle } from "d3-geo";
import { encodeRings } from "./encode-path.ts";
import { projectLines } from "./lens.ts";
import type { GeoPackage, LonLat } from "./types.ts";

/** Mean radius of the Earth (IUGG), km. */
const EARTH_KM = 6371.0088;
const STEP_KM = 2_500;
const KM_A_DEGREE = (EARTH_KM * Math.PI) / 180;
const FARTHEST_KM = EARTH_KM * Math.PI;

/** Interval of the rings that have a label, km. */
const WORD_KM = 5_000;
/** The last ring stays clear of the rim, which is the antipode. */
const MAX_KM = 0.97 * FARTHEST_KM;
const ANGLES = 48;

type Point = readonly [number, number];

/** Direction, radians in the picture, in which labels at these distances are farthest from all places. */
function clearest(middle: Point, distances: readonly number[], places: readonly Point[]): number {
  let [best, most] = [0, -1];
  for (let i = 0; i < ANGLES; i++) {
    const angle = (2 * Math.PI * i) / ANGLES;
    const words = distances.map((d): Point => [middle[0] + d * Math.cos(angle), middle[1] + d * Math.sin(angle)]);
    const room = Math.min(...words.flatMap((w) => places.map((p) => Math.hypot(p[0] - w[0], p[1] - w[1]))));
    if (room > most) [best, most] = [angle, room];
  }
  return best;
}

export function ringsAround(
  at: LonLat,
  projection: GeoProjection,
  places: readonly Point[],
): NonNullable<GeoPackage["rings"]> {
  const [cx, cy] = projection(at) ?? [0, 0];
  const all: number[] = [];
  for (let km = STEP_KM; km < MAX_KM; km += STEP_KM) all.push(km);
  const lengthOf = (km: number): number => (km / EARTH_KM) * projection.scale();
  const speaks = (km: number): boolean => km % WORD_KM === 0;
  const angle = clearest([cx, cy], all.filter(speaks).map(lengthOf), places);
  const wordAt = (km: number) => ({
    x: Math.round(cx + lengthOf(km) * Math.cos(angle)),
    y: Math.round(cy + lengthOf(km) * Math.sin(angle)),
  });
  return all.map((km) => {
    const circle = geoCircle()
      .center(at)
      .radius(km / KM_A_DEGREE)
      .precision(2)();
    return { km, d: encodeRings(projectLines(circle, projection)), ...(speaks(km) ? { word: wordAt(km) } : {}) };
  });
}
