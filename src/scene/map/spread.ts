// Pushes overlapping discs apart, as little as necessary. Deterministic: no random numbers.
import type { Point } from "./types.ts";

export interface SpreadDisc extends Point {
  id: string;
  /** Two discs are kept apart by the sum of their `room`, centre to centre. */
  room: number;
  fixed?: boolean;
}

const ROUNDS = 120;
/** Share of the way back to its true position that a disc moves in each early round; late rounds only push. */
const HOMEWARD = 0.06;
const LATE = 60;
/** Discs farther apart than this many times the sum of their `room` are taken never to meet. */
const REACH = 4;
const GOLDEN_ANGLE = 2.399963;

export function spreadDiscs(discs: readonly SpreadDisc[]): Map<string, Point> {
  const at = discs.map((d) => ({ x: d.x, y: d.y }));
  const pairs = neighbours(discs);
  for (let round = 0; round < ROUNDS; round++) {
    const late = round >= ROUNDS - LATE;
    let moved = false;
    for (const [i, j] of pairs) moved = push(discs, at, i, j, late) || moved;
    if (late && !moved) break;
    if (!late)
      for (const [i, p] of at.entries()) {
        const home = discs[i] as SpreadDisc;
        p.x += (home.x - p.x) * HOMEWARD;
        p.y += (home.y - p.y) * HOMEWARD;
      }
  }
  return new Map(discs.map((d, i) => [d.id, at[i] as Point]));
}

/** Index pairs of discs near enough to ever overlap. */
function neighbours(discs: readonly SpreadDisc[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (const [i, a] of discs.entries())
    for (const [j, b] of discs.entries())
      if (j > i && Math.hypot(a.x - b.x, a.y - b.y) < REACH * (a.room + b.room)) pairs.push([i, j]);
  return pairs;
}

/** Mutates the two points. */
function push(discs: readonly SpreadDisc[], at: Point[], i: number, j: number, late: boolean): boolean {
  const [a, b, p, q] = [discs[i], discs[j], at[i], at[j]];
  if (!a || !b || !p || !q || (a.fixed && b.fixed)) return false;
  let [dx, dy] = [q.x - p.x, q.y - p.y];
  let distance = Math.sqrt(dx * dx + dy * dy);
  const gap = a.room + b.room - distance;
  if (gap <= (late ? 1e-3 : 0)) return false;
  if (distance < 1e-3) {
    [dx, dy] = [Math.cos(j * GOLDEN_ANGLE), Math.sin(j * GOLDEN_ANGLE)];
    distance = 1;
  }
  const [ux, uy] = [(dx / distance) * gap, (dy / distance) * gap];
  const share = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  p.x -= ux * share;
  p.y -= uy * share;
  q.x += ux * (1 - share);
  q.y += uy * (1 - share);
  return true;
}
