// Land with few points, for a turning globe, where speed matters more than detail.
import type { GeoLand, LonLat } from "./types.ts";

/** Degrees between points that are kept; rings of fewer points stay whole. */
const APART = 1.2;
const FEWEST = 8;

function thin(ring: readonly LonLat[]): LonLat[] {
  if (ring.length <= FEWEST) return [...ring];
  const kept: LonLat[] = [];
  let last: LonLat | undefined;
  for (const [i, point] of ring.entries()) {
    const isEnd = i === 0 || i === ring.length - 1;
    // Meridians come together towards the poles.
    const narrow = Math.cos((point[1] * Math.PI) / 180);
    const far = !last || Math.hypot((point[0] - last[0]) * narrow, point[1] - last[1]) >= APART;
    if (!isEnd && !far) continue;
    kept.push(point);
    last = point;
  }
  return kept.length < FEWEST / 2 ? [...ring] : kept;
}

export const coarseLand = (land: GeoLand): GeoLand => ({
  ...land,
  shapes: land.shapes.map((s) => ({ ...s, polygons: s.polygons.map((rings) => rings.map(thin)) })),
});
