// Where a name may stand: eight places around its node at four distances, the best first. What all days share decides: lines
// that it would cover, its distance, and that it lies on the far side from the focal party, where fewer lines are.
import type { NamePlace } from "../name-slots.ts";
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
  { out: 9, cost: 3 },
  { out: 20, cost: 7 },
  { out: 36, cost: 13 },
] as const;
const LEADER_FROM = 10;

type Side = -1 | 0 | 1;
/** Right and left read best, then above and below. */
const SIDES: readonly { dx: Side; dy: Side; cost: number }[] = [
  { dx: 1, dy: 0, cost: 0 },
  { dx: -1, dy: 0, cost: 0.4 },
  { dx: 0, dy: -1, cost: 0.6 },
  { dx: 0, dy: 1, cost: 0.7 },
  { dx: 1, dy: -1, cost: 0.5 },
  { dx: 1, dy: 1, cost: 0.5 },
  { dx: -1, dy: -1, cost: 0.9 },
  { dx: -1, dy: 1, cost: 0.9 },
];
/** Share of the distance along each axis, for places between the axes. */
const DIAGONAL = 0.74;

const OUTWARD = 1.6;
/** Per px of line that is covered; the name's own line most, since it says where it belongs. */
const COVERED = { own: 0.25, other: 0.13 };
const MOST_OF_A_LINE = 40;
/** A name that would cover more than this is not shown at all: a smaller or a hidden one would be no name. */
const TOO_MUCH = 26;

/** Length of the part of a segment that lies in a box around `x`, `y`. */
function within({ from, to }: Segment, x: number, y: number, hw: number, hh: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [p, q] of [
    [-dx, from.x - (x - hw)],
    [dx, x + hw - from.x],
    [-dy, from.y - (y - hh)],
    [dy, y + hh - from.y],
  ] as const) {
    if (p === 0) {
      if (q < 0) return 0;
    } else if (p < 0) enter = Math.max(enter, q / p);
    else leave = Math.min(leave, q / p);
  }
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

/** Middle of the box on a side of the node, so far from its middle. */
function boxAt({ at, hw, hh }: NameBody, { dx, dy }: { dx: Side; dy: Side }, far: number): Point {
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

/** `outward`: unit vector away from the focal party; none for itself. `near`: lines that may be covered. */
export function namePlaces(
  party: string,
  body: NameBody,
  outward: Point | undefined,
  near: readonly Segment[],
): NamePlace[] {
  const { r, hw, hh } = body;
  const found = RINGS.flatMap((ring) =>
    SIDES.map((side) => {
      const { x, y } = boxAt(body, side, r + GAP + ring.out);
      let cost = ring.cost + side.cost;
      if (outward) cost -= OUTWARD * (side.dx * outward.x + side.dy * outward.y * 0.8);
      for (const segment of near) {
        const weight = segment.party === party ? COVERED.own : COVERED.other;
        cost += weight * Math.min(MOST_OF_A_LINE, within(segment, x, y, hw, hh * 0.8));
      }
      const [rim, edge] = leaderEnds(body, { x, y });
      const isApart = Math.hypot(edge.x - rim.x, edge.y - rim.y) > LEADER_FROM;
      const anchor = side.dx === 1 ? "start" : side.dx === -1 ? "end" : "middle";
      return { cost, place: { x, y, anchor, ...(isApart ? { leader: rim } : {}) } as NamePlace };
    }),
  );
  return found
    .filter(({ cost }) => cost <= TOO_MUCH)
    .sort((a, b) => a.cost - b.cost)
    .map(({ place }) => place);
}
