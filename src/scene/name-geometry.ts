// What the names of the map and of the network share: the sides on which a name may stand, and how much of a line it covers.
import type { Box } from "./name-slots.ts";

/** A direction from what is named, and what it costs more than the right, where reading goes on. */
export interface Side {
  dx: -1 | 0 | 1;
  dy: -1 | 0 | 1;
  cost: number;
}

export const SIDES: readonly Side[] = [
  { dx: 1, dy: 0, cost: 0 },
  { dx: -1, dy: 0, cost: 0.4 },
  { dx: 0, dy: -1, cost: 0.6 },
  { dx: 0, dy: 1, cost: 0.7 },
  { dx: 1, dy: -1, cost: 0.5 },
  { dx: 1, dy: 1, cost: 0.5 },
  { dx: -1, dy: -1, cost: 0.9 },
  { dx: -1, dy: 1, cost: 0.9 },
];

/** Length of the part of a line from (`x1`, `y1`) to (`x2`, `y2`) that lies in a box (slab method), in their unit. Makes no
 *  objects: it is asked some ten thousand times before anything is seen. */
export function lengthWithin({ x, y, hw, hh }: Box, x1: number, y1: number, x2: number, y2: number): number {
  const left = x - hw;
  const right = x + hw;
  const top = y - hh;
  const bottom = y + hh;
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return 0;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return 0;
  const dx = x2 - x1;
  const dy = y2 - y1;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const a = (left - x1) / dx;
    const b = (right - x1) / dx;
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  if (dy !== 0) {
    const a = (top - y1) / dy;
    const b = (bottom - y1) / dy;
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to ? (to - from) * Math.sqrt(dx * dx + dy * dy) : 0;
}
