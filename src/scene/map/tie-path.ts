// The path of a tie on the map: an arc on the flat map, else the visible pieces of a great circle.
import { type Arc, pointOnArc } from "./arc-geometry.ts";
import type { Point } from "./types.ts";

interface Piece {
  points: readonly Point[];
  /** Opacity: 1 but near the horizon of the globe, where ties fade away. */
  share: number;
}

/** From the focal party to the other, without the parts behind the globe. */
export interface Route {
  pieces: readonly Piece[];
}
export type Way = Arc | Route;

const r2 = (n: number): number => Math.round(n * 100) / 100;
const isRoute = (way: Way): way is Route => "pieces" in way;

const allPoints = ({ pieces }: Route): Point[] => pieces.flatMap((p) => p.points);

/** Its two ends, which all lines of a fan share. */
export function endsOf(way: Way): readonly [Point, Point] | undefined {
  if (!isRoute(way)) return [way.from, way.to];
  const points = allPoints(way);
  const [from, to] = [points[0], points.at(-1)];
  return from && to && [from, to];
}

/** Of the chord, away from the side to which the way bulges. */
function inward(way: Way, [from, to]: readonly [Point, Point]): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const n = { x: (to.y - from.y) / length, y: -(to.x - from.x) / length };
  const middle = isRoute(way) ? (allPoints(way)[Math.floor(allPoints(way).length / 2)] as Point) : way.control;
  const side = (middle.x - from.x) * n.x + (middle.y - from.y) * n.y;
  return side > 0 ? { x: -n.x, y: -n.y } : n;
}

/** The same way with its middle moved inwards by `aside`. Law: both ends stay where they are. */
export function bent(way: Way, aside: number): Way {
  const ends = endsOf(way);
  if (!ends || aside === 0) return way;
  const n = inward(way, ends);
  if (!isRoute(way)) {
    const { from, control, to } = way;
    // The middle of the curve moves half as far as its control point.
    return { from, control: { x: control.x + 2 * aside * n.x, y: control.y + 2 * aside * n.y }, to };
  }
  const [from, to] = ends;
  const chord = { x: to.x - from.x, y: to.y - from.y };
  const square = chord.x ** 2 + chord.y ** 2 || 1;
  const move = (p: Point): Point => {
    const along = ((p.x - from.x) * chord.x + (p.y - from.y) * chord.y) / square;
    const t = Math.min(1, Math.max(0, along));
    const by = 4 * t * (1 - t) * aside;
    return { x: p.x + n.x * by, y: p.y + n.y * by };
  };
  return { pieces: way.pieces.map(({ points, share }) => ({ share, points: points.map(move) })) };
}

const lineThrough = (points: readonly Point[]): string =>
  points.map((p, i) => `${i === 0 ? "M" : "L"}${r2(p.x)} ${r2(p.y)}`).join("");

/** What is drawn in full. */
export function pathOf(way: Way): string {
  if (isRoute(way)) return way.pieces.map((p) => (p.share === 1 ? lineThrough(p.points) : "")).join("");
  const { from, control, to } = way;
  return `M${r2(from.x)} ${r2(from.y)}Q${r2(control.x)} ${r2(control.y)} ${r2(to.x)} ${r2(to.y)}`;
}

/** What fades away before the horizon. */
export const fadesOf = (way: Way): readonly { share: number; d: string }[] =>
  isRoute(way) ? way.pieces.flatMap((p) => (p.share < 1 ? [{ share: p.share, d: lineThrough(p.points) }] : [])) : [];

export function middleOf(way: Way): Point {
  if (!isRoute(way)) return pointOnArc(way, 0.5);
  const points = allPoints(way);
  return points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
}

/** Points along the way, for what has to keep clear of it. */
export const samplesOf = (way: Way, steps = 9): readonly Point[] =>
  isRoute(way) ? allPoints(way) : Array.from({ length: steps + 1 }, (_, i) => pointOnArc(way, i / steps));

/** A route that ends within this distance of the true position is bent to the node, scene units. */
const MEETS = 2;

/** `end`: true position; `at`: position of the node. The way is bent so that it ends in the node. */
export function routeTo(pieces: readonly Piece[], end: Point, at: Point): Route {
  const tip = pieces.at(-1)?.points.at(-1);
  if (!tip || Math.hypot(tip.x - end.x, tip.y - end.y) > MEETS) return { pieces };
  const count = pieces.reduce((n, p) => n + p.points.length, 0);
  let i = -1;
  const move = (p: Point): Point => {
    i++;
    const share = (i / Math.max(1, count - 1)) ** 2;
    return { x: p.x + (at.x - end.x) * share, y: p.y + (at.y - end.y) * share };
  };
  return { pieces: pieces.map(({ points, share }) => ({ share, points: points.map(move) })) };
}
