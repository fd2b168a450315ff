// The path of a tie on the map: an arc on the flat map, else the visible pieces of a great circle.
import { type Arc, pointOnArc } from "./arc-geometry.ts";
import type { Point } from "./types.ts";

/** Pieces from the focal party to the other, without the parts behind the globe. */
export interface Route {
  pieces: Point[][];
}
export type Way = Arc | Route;

const r2 = (n: number): number => Math.round(n * 100) / 100;
const isRoute = (way: Way): way is Route => "pieces" in way;

function normalAt(points: readonly Point[], i: number): Point {
  const [a, b] = [points[Math.max(0, i - 1)] as Point, points[Math.min(points.length - 1, i + 1)] as Point];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
}

/** The same path, shifted by `aside` to its right. */
export function besides(way: Way, aside: number): Way {
  if (aside === 0) return way;
  if (isRoute(way))
    return {
      pieces: way.pieces.map((points) =>
        points.map((p, i) => {
          const n = normalAt(points, i);
          return { x: p.x + n.x * aside, y: p.y + n.y * aside };
        }),
      ),
    };
  const n = normalAt([way.from, way.to], 0);
  const move = (p: Point): Point => ({ x: p.x + n.x * aside, y: p.y + n.y * aside });
  return { from: move(way.from), control: move(way.control), to: move(way.to) };
}

export function pathOf(way: Way): string {
  if (isRoute(way))
    return way.pieces
      .map((points) => points.map((p, i) => `${i === 0 ? "M" : "L"}${r2(p.x)} ${r2(p.y)}`).join(""))
      .join("");
  const { from, control, to } = way;
  return `M${r2(from.x)} ${r2(from.y)}Q${r2(control.x)} ${r2(control.y)} ${r2(to.x)} ${r2(to.y)}`;
}

/** The point at distance `back` before the end, at most half of the path. */
export function pointBefore(way: Way, back: number): Point {
  if (!isRoute(way)) {
    const length = Math.hypot(way.to.x - way.from.x, way.to.y - way.from.y) || 1;
    return pointOnArc(way, Math.max(0.5, 1 - back / length));
  }
  const points = way.pieces.at(-1) ?? [];
  let left = back;
  for (let i = points.length - 1; i > 0; i--) {
    const [b, a] = [points[i] as Point, points[i - 1] as Point];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length >= left) {
      const share = length === 0 ? 0 : left / length;
      return { x: b.x + (a.x - b.x) * share, y: b.y + (a.y - b.y) * share };
    }
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

/** A route that ends within this distance of the true position is bent to the node, scene units. */
const MEETS = 2;

/** `end`: true position; `at`: position of the node. The last piece is bent so that it ends in the node. */
export function routeTo(pieces: readonly Point[][], end: Point, at: Point): Route {
  const last = pieces.at(-1);
  const tip = last?.at(-1);
  if (!last || !tip || Math.hypot(tip.x - end.x, tip.y - end.y) > MEETS) return { pieces: [...pieces] };
  const bent = last.map((p, i) => {
    const share = (i / (last.length - 1)) ** 2;
    return { x: p.x + (at.x - end.x) * share, y: p.y + (at.y - end.y) * share };
  });
  return { pieces: [...pieces.slice(0, -1), bent] };
}
