// What it costs a name to stand somewhere: overlap of names is far worse than lying on a disc, that worse than lying on lines.
import { lengthWithin } from "./name-geometry.ts";
import { type Box, boxesMeet, type Disc, touchesDisc } from "./name-slots.ts";

/** A line that names should not lie on. */
export interface Stroke {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** How bad it is to lie on it; a strong line has about 1. */
  weight: number;
}

export interface Surroundings {
  frame?: { width: number; height: number };
  discs: readonly Disc[];
  strokes: readonly Stroke[];
  /** Boxes that no name may touch. */
  blocked: readonly Box[];
}

const COST = { outside: 400, blocked: 120, name: 60, area: 0.5, disc: 34, ownDisc: 20, line: 0.22 };
/** px: a line across a name costs no more than one of this length. */
const LONGEST = 40;
/** px between two names. */
const APART = { x: 2, y: 0.5 };
/** px around discs. */
const PAPER = 1.5;

/** Of two names that meet; 0 if they do not. */
export const overlapCost = (a: Box, b: Box): number => {
  const x = a.hw + b.hw + APART.x - Math.abs(a.x - b.x);
  const y = a.hh + b.hh + APART.y - Math.abs(a.y - b.y);
  return x > 0 && y > 0 ? COST.name + x * y * COST.area : 0;
};

/** The box around all places of a name. */
export function around(boxes: readonly Box[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const b of boxes) {
    left = Math.min(left, b.x - b.hw);
    right = Math.max(right, b.x + b.hw);
    top = Math.min(top, b.y - b.hh);
    bottom = Math.max(bottom, b.y + b.hh);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, hw: (right - left) / 2, hh: (bottom - top) / 2 };
}

/** What is near a name, so that each of its places looks at little else. */
export function nearTo(whole: Box, { discs, strokes, blocked, frame }: Surroundings): Surroundings {
  return {
    ...(frame ? { frame } : {}),
    discs: discs.filter(
      (d) => Math.abs(d.x - whole.x) < whole.hw + d.r + PAPER && Math.abs(d.y - whole.y) < whole.hh + d.r + PAPER,
    ),
    strokes: strokes.filter((s) => lengthWithin(whole, s.x1, s.y1, s.x2, s.y2) > 0),
    blocked: blocked.filter((b) => boxesMeet(whole, b)),
  };
}

/** Whatever the other names do. `own`: id of the disc that the name belongs to. */
export function costAt(box: Box, own: string | undefined, { frame, discs, strokes, blocked }: Surroundings): number {
  let cost = 0;
  if (frame && (box.x < box.hw || box.y < box.hh || box.x + box.hw > frame.width || box.y + box.hh > frame.height))
    cost += COST.outside;
  for (const b of blocked) if (boxesMeet(b, box)) cost += COST.blocked;
  for (const d of discs) {
    if (d.id === own) cost += touchesDisc(box, d, 0) ? COST.ownDisc : 0;
    else if (touchesDisc(box, d, PAPER)) cost += COST.disc;
  }
  for (const s of strokes) {
    const length = lengthWithin(box, s.x1, s.y1, s.x2, s.y2);
    if (length > 0) cost += s.weight * Math.min(LONGEST, length) * COST.line;
  }
  return cost;
}
