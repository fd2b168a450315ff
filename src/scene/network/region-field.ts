// A scalar field, negative inside, whose zero line is a region's outline: the widened hull of the members, minus discs
// around the others (each with a channel to the outside, so that the region has no holes), plus discs around the members.

import { convexHull, distanceToHull, distanceToSegment } from "./region-geometry.ts";
import type { Point } from "./types.ts";

export interface FieldShape {
  members: readonly Point[];
  others: readonly Point[];
  /** Width of the band around the hull, and radii of the discs, in scene units. */
  band: number;
  keep: number;
  avoid: number;
  /** Width of the smooth blending between parts, scene units. */
  blend: number;
}

/** A channel from a non-member to the outside. */
interface Channel {
  from: Point;
  to: Point;
}

const DIRECTIONS: readonly Point[] = Array.from({ length: 16 }, (_, i) => {
  // Cosines in steps of 22.5° from a table, because Math.cos may differ between machines.
  const table = [
    1,
    0.9239,
    Math.SQRT1_2,
    0.3827,
    0,
    -0.3827,
    -Math.SQRT1_2,
    -0.9239,
    -1,
    -0.9239,
    -Math.SQRT1_2,
    -0.3827,
    0,
    0.3827,
    Math.SQRT1_2,
    0.9239,
  ];
  return { x: table[i] as number, y: table[(i + 12) % 16] as number };
});

function channelOf(p: Point, hull: readonly Point[], shape: FieldShape): Channel {
  let best: Channel = { from: p, to: p };
  let cheapest = Number.POSITIVE_INFINITY;
  for (const u of DIRECTIONS) {
    let length = 0;
    while (length < 600 && distanceToHull(p.x + u.x * length, p.y + u.y * length, hull) < shape.band + shape.avoid)
      length += 12;
    const to = { x: p.x + u.x * length, y: p.y + u.y * length };
    const near = shape.members.filter(
      (m) => distanceToSegment(m.x, m.y, p, to) < shape.keep + shape.avoid * 0.6,
    ).length;
    const price = length + 300 * near;
    if (price < cheapest) {
      cheapest = price;
      best = { from: p, to };
    }
  }
  return best;
}

/** Smooth minimum with blending width k (polynomial; I. Quilez). */
const softMin = (a: number, b: number, k: number): number => {
  if (k <= 0) return Math.min(a, b);
  const h = Math.max(0, k - Math.abs(a - b)) / k;
  return Math.min(a, b) - (h * h * k) / 4;
};

/** The field at any point; negative inside. */
export function regionField(shape: FieldShape): (x: number, y: number) => number {
  const hull = convexHull(shape.members);
  const channels = shape.others
    .filter((p) => distanceToHull(p.x, p.y, hull) < shape.band + shape.avoid)
    .map((p) => channelOf(p, hull, shape));
  return (x, y) => {
    let f = distanceToHull(x, y, hull) - shape.band;
    for (const c of channels) f = -softMin(-f, distanceToSegment(x, y, c.from, c.to) - shape.avoid, shape.blend);
    // Members keep their disc whatever has been cut.
    if (channels.length > 0)
      for (const m of shape.members) {
        const dx = x - m.x;
        const dy = y - m.y;
        f = Math.min(f, Math.sqrt(dx * dx + dy * dy) - shape.keep);
      }
    // A member's disc must not reach a non-member's.
    for (const c of channels) {
      const dx = x - c.from.x;
      const dy = y - c.from.y;
      f = Math.max(f, shape.keep - Math.sqrt(dx * dx + dy * dy));
    }
    return f;
  };
}
