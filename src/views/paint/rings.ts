// One ring turned into another: both as rings of the same number of points, which a browser can move over each other.
import { flattenPath } from "../../scene/network/region-path.ts";
import type { Point } from "../../scene/network/types.ts";

/** Enough that a curve and its points cannot be told apart. */
const POINTS = 180;

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
/** Twice the area, negative if the ring runs the other way round. */
const turning = (ring: readonly Point[]): number =>
  ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length] as Point;
    return sum + a.x * b.y - b.x * a.y;
  }, 0);

/** Points at equal distances along a closed ring. */
function evenly(ring: readonly Point[]): Point[] {
  const steps = ring.map((p, i) => distance(p, ring[(i + 1) % ring.length] as Point));
  const apart = steps.reduce((a, b) => a + b, 0) / POINTS;
  const points: Point[] = [];
  let [i, gone] = [0, 0];
  for (let n = 0; n < POINTS; n++) {
    while (i < ring.length - 1 && gone + (steps[i] as number) < n * apart) gone += steps[i++] as number;
    const [a, b] = [ring[i] as Point, ring[(i + 1) % ring.length] as Point];
    const share = steps[i] ? (n * apart - gone) / (steps[i] as number) : 0;
    points.push({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
  }
  return points;
}

/** `ring` begun where its points have the least way to those of `to`. */
function aligned(ring: readonly Point[], to: readonly Point[]): Point[] {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let shift = 0; shift < POINTS; shift++) {
    let sum = 0;
    for (let i = 0; i < POINTS && sum < least; i++)
      sum += distance(ring[(i + shift) % POINTS] as Point, to[i] as Point) ** 2;
    if (sum < least) [best, least] = [shift, sum];
  }
  return ring.map((_, i) => ring[(i + best) % POINTS] as Point);
}

const pathOf = (ring: readonly Point[]): string =>
  `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;

/**
 * Two paths made by `ringPath`, as paths of the same commands: the first and the last of a movement. Undefined unless each is one
 * ring.
 */
export function betweenRings(from: string, to: string): readonly [string, string] | undefined {
  const [first, ...moreFirst] = flattenPath(from);
  const [last, ...moreLast] = flattenPath(to);
  if (!first?.length || !last?.length || moreFirst.length > 0 || moreLast.length > 0) return undefined;
  const end = evenly(last);
  const start = evenly(turning(first) * turning(last) < 0 ? first.toReversed() : first);
  return [pathOf(aligned(start, end)), pathOf(end)];
}
