// The rings of land as the map carries it: paths of relative integers (`M l m z` only), grid units.
import type { Point } from "./types.ts";

export function ringsOf(d: string): Point[][] {
  const rings: Point[][] = [];
  let start: Point = { x: 0, y: 0 };
  for (const ring of d.split("z")) {
    const n = (ring.match(/-?\d+/g) ?? []).map(Number);
    if (n.length < 2) continue;
    let at = start;
    const points: Point[] = [];
    for (let i = 0; i + 1 < n.length; i += 2) {
      at = { x: at.x + (n[i] as number), y: at.y + (n[i + 1] as number) };
      points.push(at);
    }
    // The next ring counts from where this one began, which is where it is closed.
    start = points[0] as Point;
    rings.push(points);
  }
  return rings;
}

/** Square units. */
export function areaOf(d: string): number {
  let sum = 0;
  for (const ring of ringsOf(d))
    for (const [i, p] of ring.entries()) {
      const q = ring[(i + 1) % ring.length] as Point;
      sum += (p.x * q.y - q.x * p.y) / 2;
    }
  return Math.abs(sum);
}
