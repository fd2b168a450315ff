// Plane geometry for regions. Uses only + - * / and sqrt, which give the same results on every machine.
import type { Point } from "./types.ts";

const cross = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** Convex hull, counter-clockwise in a y-up plane, without collinear points (Andrew's monotone chain). Input is not changed. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const p of list) {
      while (chain.length >= 2 && cross(chain[chain.length - 2] as Point, chain[chain.length - 1] as Point, p) <= 0)
        chain.pop();
      chain.push(p);
    }
    chain.pop();
    return chain;
  };
  const lower = half(sorted);
  return [...lower, ...half(sorted.reverse())];
}

export function distanceToSegment(px: number, py: number, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((px - a.x) * dx + (py - a.y) * dy) / length2));
  const ex = px - a.x - t * dx;
  const ey = py - a.y - t * dy;
  return Math.sqrt(ex * ex + ey * ey);
}

/** Signed distance to a convex hull: negative inside. A hull of one or two points has no inside. */
export function distanceToHull(px: number, py: number, hull: readonly Point[]): number {
  const first = hull[0];
  if (!first) return Number.POSITIVE_INFINITY;
  if (hull.length < 3) return distanceToSegment(px, py, first, hull[1] ?? first);
  let inside = Number.NEGATIVE_INFINITY;
  let outside = Number.POSITIVE_INFINITY;
  for (let i = 0; i < hull.length; i++) {
    const a = hull[i] as Point;
    const b = (hull[i + 1] ?? first) as Point;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const side = ((py - a.y) * dx - (px - a.x) * dy) / Math.sqrt(dx * dx + dy * dy);
    inside = Math.max(inside, -side);
    outside = Math.min(outside, distanceToSegment(px, py, a, b));
  }
  return inside <= 0 ? inside : outside;
}

/** Even-odd rule over rings of points. */
export function isInRings(px: number, py: number, rings: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i] as Point;
      const b = ring[j] as Point;
      if (a.y > py !== b.y > py && px < ((b.x - a.x) * (py - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}

/** Distance to the nearest edge of any ring. */
export function distanceToRings(px: number, py: number, rings: readonly (readonly Point[])[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
      best = Math.min(best, distanceToSegment(px, py, ring[j] as Point, ring[i] as Point));
  return best;
}
