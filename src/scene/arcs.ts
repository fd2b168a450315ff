// Ties on the map: gentle arcs that bulge towards the near pole and stay within the sphere.
import type { PartyId } from "../data/types.ts";
import type { MapFit, MapNode } from "./map-fit.ts";
import type { MapTie, MapView, Point } from "./map-types.ts";
import type { CircleMark, Mark, PathMark } from "./mark.ts";

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

/** Height of the control point over the chord, as a share of the chord: more for chords along the parallels. */
const BULGE = 0.14;
const BULGE_ALONG = 0.22;

/** Law: if both ends are inside the outline, which is convex, so is the arc: its control point is drawn in until it is. */
export function arcBetween(from: Point, to: Point, outline: readonly Point[]): Arc {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  // The normal that points up: westward ties lean west, eastward ties lean east.
  const up = dx >= 0 ? 1 : -1;
  const [nx, ny] = [(up * dy) / length, (-up * dx) / length];
  let height = length * (BULGE + BULGE_ALONG * (Math.abs(dx) / length) ** 2);
  const control = (): Point => ({ x: (from.x + to.x) / 2 + nx * height, y: (from.y + to.y) / 2 + ny * height });
  while (height > 0.5 && !isInside(control(), outline)) height *= 0.9;
  return { from, control: control(), to };
}

/** px between ties to the same party. */
const ABREAST = 2.6;
const MARK_AWAY = 8;
const MARK_RADIUS = 2.8;

/** From the middle of the bundle to its rims, and from the bottom of the picture to its top. */
const ORDER = ["epa", "cptpp", "rcep", "ajcep", "tpp12", "talks", "cmaa"];
const rankOf = (tie: MapTie): number => (ORDER.indexOf(tie.layer) + ORDER.length) % ORDER.length;

const r1 = (n: number): number => Math.round(n * 10) / 10;
const r2 = (n: number): number => Math.round(n * 100) / 100;

function besides(arc: Arc, aside: number): Arc {
  const [dx, dy] = [arc.to.x - arc.from.x, arc.to.y - arc.from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ox, oy] = [(-dy / length) * aside, (dx / length) * aside];
  const move = (p: Point): Point => ({ x: p.x + ox, y: p.y + oy });
  return { from: move(arc.from), control: move(arc.control), to: move(arc.to) };
}

function tiesByParty(ties: readonly MapTie[]): Map<PartyId, MapTie[]> {
  const groups = new Map<PartyId, MapTie[]>();
  for (const tie of ties) groups.set(tie.party, [...(groups.get(tie.party) ?? []), tie]);
  for (const group of groups.values()) group.sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  return groups;
}

export function arcMarks(view: MapView, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): Mark[] {
  const focal = nodes.get(view.facts.focal);
  if (!focal) return [];
  const outline = outlineOf(view.geo.sphere).map(fit.at);
  const arcs: { mark: PathMark; rank: number }[] = [];
  const marks: CircleMark[] = [];
  for (const [party, ties] of tiesByParty(view.facts.ties)) {
    const node = nodes.get(party);
    if (!node || node === focal) continue;
    const arc = arcBetween(focal.at, node.at, outline);
    const length = Math.hypot(arc.to.x - arc.from.x, arc.to.y - arc.from.y) || 1;
    for (const [i, tie] of ties.entries()) {
      const strand = besides(arc, ((i - (ties.length - 1) / 2) * ABREAST) / fit.k);
      const { from, control, to } = strand;
      const base = { party, ...(tie.agreement ? { agreement: tie.agreement } : {}), emphasis: emphasisOf(view, tie) };
      const d = `M${r1(from.x)} ${r1(from.y)}Q${r1(control.x)} ${r1(control.y)} ${r1(to.x)} ${r1(to.y)}`;
      arcs.push({
        mark: { kind: "path", id: `tie/${party}/${tie.id}`, style: tie.style, d, ...base },
        rank: rankOf(tie),
      });
      if (tie.chapter || view.facts.chapters?.get(party) === tie.id) {
        const p = pointOnArc(strand, Math.max(0.5, 1 - (fit.sizes.node + MARK_AWAY) / fit.k / length));
        const circle = { x: r2(p.x), y: r2(p.y), r: r2(MARK_RADIUS / fit.k) };
        marks.push({ kind: "circle", id: `chapter/${party}/${tie.id}`, style: "mark-chapter", ...circle, ...base });
      }
    }
  }
  return [...arcs.sort((a, b) => b.rank - a.rank).map((a) => a.mark), ...marks];
}

const emphasisOf = (view: MapView, tie: MapTie) =>
  tie.agreement ? view.focus.agreement(tie.agreement, tie.party) : view.focus.party(tie.party);

const outlines = new Map<string, Point[]>();

/** Remembered: the outline is the same for the life of a map. */
function outlineOf(sphere: string): Point[] {
  const found = outlines.get(sphere);
  if (found) return found;
  const outline = cornersOf(sphere);
  outlines.clear();
  outlines.set(sphere, outline);
  return outline;
}
