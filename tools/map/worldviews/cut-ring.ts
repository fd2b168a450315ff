// Cuts a ring in two along a line. Our own code instead of a clipping library, because both pieces must keep all vertices
// and use identical points of the line: shared borders stay exactly shared, without slivers.
import type { Position } from "geojson";

/** Degrees: a line's end this near a vertex snaps to it. Lines are in steps of 0.01°, the source in 0.0036°. */
const SNAP = 0.02;

const [X, Y] = [(p: Position): number => p[0] ?? 0, (p: Position): number => p[1] ?? 0];
const distance = (a: Position, b: Position): number =>
  Math.hypot((X(a) - X(b)) * Math.cos((Y(a) * Math.PI) / 180), Y(a) - Y(b));

/** Intersection of two segments as a share of each; undefined if there is none. */
function crossing([a, b]: [Position, Position], [c, d]: [Position, Position]): { t: number; u: number } | undefined {
  const [abx, aby, cdx, cdy] = [X(b) - X(a), Y(b) - Y(a), X(d) - X(c), Y(d) - Y(c)];
  const det = abx * cdy - aby * cdx;
  if (det === 0) return undefined;
  const t = ((X(c) - X(a)) * cdy - (Y(c) - Y(a)) * cdx) / det;
  const u = ((X(c) - X(a)) * aby - (Y(c) - Y(a)) * abx) / det;
  return t >= 0 && t <= 1 && u >= 0 && u < 1 ? { t, u } : undefined;
}

/** Index of the vertex where the line meets the open ring. Inserts a vertex if the line crosses an edge. */
function endOn(ring: Position[], end: Position, next: Position): number | undefined {
  let nearest = 0;
  for (const [i, p] of ring.entries()) if (distance(p, end) < distance(ring[nearest] as Position, end)) nearest = i;
  if (distance(ring[nearest] as Position, end) <= SNAP) return nearest;
  let best: { i: number; t: number; point: Position } | undefined;
  for (const [i, a] of ring.entries()) {
    const b = ring[(i + 1) % ring.length] as Position;
    const met = crossing([end, next], [a, b]);
    if (!met || (best && best.t <= met.t)) continue;
    best = { i, t: met.t, point: [X(end) + met.t * (X(next) - X(end)), Y(end) + met.t * (Y(next) - Y(end))] };
  }
  if (!best) return undefined;
  ring.splice(best.i + 1, 0, best.point);
  return best.i + 1;
}

/**
 * Cuts a closed ring along a line. Both pieces are closed and keep the ring's winding. Undefined if the line does not begin
 * and end on the ring.
 */
export function cutRing(closed: readonly Position[], line: readonly Position[]): [Position[], Position[]] | undefined {
  const ring = closed.slice(0, -1);
  const [first, second, beforeLast, last] = [line[0], line[1], line.at(-2), line.at(-1)];
  if (!first || !second || !beforeLast || !last) return undefined;
  const from = endOn(ring, first, second);
  if (from === undefined) return undefined;
  const start = ring[from] as Position;
  const to = endOn(ring, last, beforeLast);
  if (to === undefined) return undefined;
  // A vertex inserted before the start has shifted its index.
  const i = ring.indexOf(start);
  if (i === to) return undefined;
  const between = line.slice(1, -1).map((p) => [...p]);
  const turned = [...ring.slice(i), ...ring.slice(0, i)];
  const j = (to - i + ring.length) % ring.length;
  const ahead = turned.slice(0, j + 1);
  const behind = [...turned.slice(j), start];
  return [
    [...ahead, ...[...between].reverse(), start],
    [...behind, ...between, turned[j] as Position],
  ];
}
