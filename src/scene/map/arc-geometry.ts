// Arcs that bulge towards the near pole and stay within the outline of the map.
import type { Point } from "./types.ts";

/** A quadratic curve: start, control, end. */
export interface Arc {
  from: Point;
  control: Point;
  to: Point;
}

export function pointOnArc({ from, control, to }: Arc, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** Corners of a path of relative integers (`M l z` only), grid units. */
export function cornersOf(d: string): Point[] {
  const n = (d.match(/-?\d+/g) ?? []).map(Number);
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < n.length; i += 2) {
    x += n[i] as number;
    y += n[i + 1] as number;
    points.push({ x, y });
  }
  return points;
}

/** Whether a point is inside a convex outline. */
export function isInside(p: Point, outline: readonly Point[]): boolean {
  let side = 0;
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + 1) % outline.length] as Point;
    const cross = (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
    if (cross === 0) continue;
    if (side !== 0 && Math.sign(cross) !== side) return false;
    side = Math.sign(cross);
  }
  return true;
}

/** Height of the control point over the chord, as shares of the chord. */
const ALONG_PARALLEL = 0.34;
const ALONG_MERIDIAN = 0.13;

/**
 * East–west chords bulge upwards; north–south chords bulge eastwards, towards the open ocean of this map. Directions in
 * between are interpolated, so that neighbouring ties fan out instead of overlapping.
 */
function bulge(dx: number, length: number): number {
  const along = (dx / length) ** 2;
  return along * ALONG_PARALLEL + (1 - along) * ALONG_MERIDIAN * (dx < 0 ? -1 : 1);
}

/** Law: if both ends are inside the convex outline, so is the arc. The control point is moved inwards until it is. */
export function arcBetween(from: Point, to: Point, outline: readonly Point[]): Arc {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  // The normal that points up: westward ties lean west, eastward ties lean east.
  const up = dx >= 0 ? 1 : -1;
  const [nx, ny] = [(up * dy) / length, (-up * dx) / length];
  let height = length * bulge(dx, length);
  const control = (): Point => ({ x: (from.x + to.x) / 2 + nx * height, y: (from.y + to.y) / 2 + ny * height });
  while (Math.abs(height) > 0.5 && !isInside(control(), outline)) height *= 0.9;
  return { from, control: control(), to };
}
