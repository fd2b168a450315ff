// Where a name may stand: eight places around its node at four distances, the best first. What all days share decides: lines
// that it would cover, its distance, and that it lies on the far side from the focal party, where fewer lines are.
import { lengthWithin, SIDES, type Side } from "../name-geometry.ts";
import type { Disc, NamePlace } from "../name-slots.ts";
import type { PricedPlace } from "./settle.ts";
import type { Point } from "./types.ts";

/** All lengths are px on the screen. */
export interface NameBody {
  /** Middle of the node and its radius. */
  at: Point;
  r: number;
  /** Half sizes of its largest look. */
  hw: number;
  hh: number;
}

export interface Segment {
  party: string;
  from: Point;
  to: Point;
}

/** Between the node's rim and the name. */
const GAP = 4;
/** Farther out, and what that costs; names that far away need a leader. */
const RINGS = [
  { out: 0, cost: 0 },
  { out: 9, cost: 3.5 },
  { out: 20, cost: 9 },
  { out: 36, cost: 16 },
] as const;
const LEADER_FROM = 10;

/** Share of the distance along each axis, for places between the axes. */
const DIAGONAL = 0.74;

const OUTWARD = 1.6;
/** Per px of line that is covered; the name's own line most, since it says where it belongs. */
const COVERED = { own: 0.22, other: 0.09 };
const MOST_OF_A_LINE = 40;
/** A name that would cover more than this is not shown at all: a smaller or a hidden one would be no name. */
const TOO_MUCH = 38;

/** Middle of the box on a side of the node, so far from its middle. */
function boxAt({ at, hw, hh }: NameBody, { dx, dy }: Side, far: number): Point {
  if (dy === 0) return { x: at.x + dx * (far + hw), y: at.y };
  // Letters leave some of the line above and below them.
  if (dx === 0) return { x: at.x, y: at.y + dy * (far + 0.85 * hh) };
  const d = far * DIAGONAL;
  return { x: at.x + dx * (d + hw), y: at.y + dy * (0.85 * d + 0.5 * hh) };
}

/** Ends of a leader: the node's rim, and the nearest point of the box. */
export function leaderEnds({ at, r, hw, hh }: NameBody, box: Point): readonly [Point, Point] {
  const to = {
    x: Math.min(box.x + hw, Math.max(box.x - hw, at.x)),
    y: Math.min(box.y + hh * 0.6, Math.max(box.y - hh * 0.6, at.y)),
  };
  const length = Math.hypot(to.x - at.x, to.y - at.y) || 1;
  return [{ x: at.x + ((to.x - at.x) / length) * r, y: at.y + ((to.y - at.y) / length) * r }, to];
}

/** A disc of another party. */
export interface Neighbour extends Disc {
  /** It has no name of its own at rest, so a name beside it is not taken for its name as easily. */
  isQuiet: boolean;
}

/** What is around a node, px on the screen. */
export interface Surroundings {
  /** Lines that may be covered. */
  lines: readonly Segment[];
  discs: readonly Neighbour[];
  /** Whether a name may have its middle there, apart from discs. */
  isClear(at: Point): boolean;
}

/** A leader that crosses another disc seems to end in it; one that crosses a line is hard to follow. */
const CROSSED = { disc: 22, line: 2 };

/** On which side of the line from `p` to `q` a point is. */
const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);

/** Whether two segments cross. */
function cross(a: Point, b: Point, { from: c, to: d }: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** A name close to another party's disc seems to belong to it. px; what that costs; and what one far from its own needs. */
const ROOM = 9;
const CROWDED = 7;
const APART = 6;
const LESS = 4;

/** Between the rim of a disc and a name; negative where it is covered. */
const gapTo = ({ hw, hh }: NameBody, at: Point, disc: Disc): number =>
  Math.hypot(Math.max(0, Math.abs(disc.x - at.x) - hw), Math.max(0, Math.abs(disc.y - at.y) - hh)) - disc.r;

/** To the nearest disc, at most the room that is wanted. */
function leastGap(body: NameBody, at: Point, discs: readonly Neighbour[]): number {
  let least = ROOM;
  for (const disc of discs) {
    const gap = gapTo(body, at, disc);
    if (gap < 0) return gap;
    // What is above or below is taken for another's less easily than what is in line with the words.
    const isBeside = Math.abs(disc.y - at.y) < body.hh;
    least = Math.min(least, isBeside && !disc.isQuiet ? gap : gap + LESS);
  }
  return least;
}

function distanceTo(disc: Disc, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((disc.x - from.x) * dx + (disc.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + dx * t - disc.x, from.y + dy * t - disc.y);
}

/** Cheapest first, none over another party's disc. `outward`: unit vector away from the focal party; none for itself. */
export function namePlaces(
  party: string,
  body: NameBody,
  outward: Point | undefined,
  { lines, discs, isClear }: Surroundings,
): PricedPlace[] {
  const { r, hw, hh } = body;
  const found: PricedPlace[] = [];
  for (const ring of RINGS)
    for (const where of SIDES) {
      const at = boxAt(body, where, r + GAP + ring.out);
      const gap = leastGap(body, at, discs);
      if (gap < 0 || !isClear(at)) continue;
      const [rim, edge] = leaderEnds(body, at);
      const isApart = Math.hypot(edge.x - rim.x, edge.y - rim.y) > LEADER_FROM;
      if (isApart && gap < APART) continue;
      let cost = ring.cost + where.cost + CROWDED * (1 - gap / ROOM);
      if (outward) cost -= OUTWARD * (where.dx * outward.x + where.dy * outward.y * 0.8);
      const ink = { ...at, hw, hh: hh * 0.8 };
      for (const line of lines) {
        const { from, to } = line;
        const weight = line.party === party ? COVERED.own : COVERED.other;
        cost += weight * Math.min(MOST_OF_A_LINE, lengthWithin(ink, from.x, from.y, to.x, to.y));
      }
      if (isApart) {
        cost += CROSSED.disc * discs.filter((d) => distanceTo(d, rim, edge) < d.r).length;
        cost += CROSSED.line * lines.filter((line) => cross(rim, edge, line)).length;
      }
      const anchor = where.dx === 1 ? "start" : where.dx === -1 ? "end" : "middle";
      const place: NamePlace = { ...at, anchor, ...(isApart ? { leader: rim } : {}) };
      if (cost <= TOO_MUCH) found.push({ cost, place, ...(isApart ? { leader: [rim, edge] } : {}) });
    }
  return found.sort((a, b) => a.cost - b.cost);
}
