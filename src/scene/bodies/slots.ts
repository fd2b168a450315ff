// Where the marks of the bodies stand around a party: each body has one slot, the same at every party and on every day.
import type { Point } from "../map/types.ts";

/** A party's place in a picture, px of the viewport at zoom 1. */
export interface Anchor extends Point {
  /** Radius of the node that is drawn there, px on the screen; 0 where there is none. */
  r: number;
  /** Direction in which the marks stand, radians; where there is no node they stand all around. */
  towards: number;
}

/** Radians between two neighbours beside a node: five take half the round and leave the rest to the label. */
const STEP = Math.PI / 4;
/** px */
const GAP = 1;

/** Distance at which neighbours do not touch, middle of the mark to middle of the node. */
const ringRadius = (r: number, size: number, step: number): number =>
  Math.max(r + GAP + size, (size + GAP / 2) / Math.sin(step / 2));

/**
 * Middle of the mark in slot `i` of `n`. `size`: from the middle of a mark to its farthest corner, px; `k`: zoom.
 * Law: no two slots of a party meet, and none meets its node.
 */
export function slotAt({ x, y, r, towards }: Anchor, i: number, n: number, size: number, k: number): Point {
  const step = r === 0 ? (2 * Math.PI) / Math.max(n, 2) : Math.min(STEP, (2 * Math.PI) / n);
  const angle = towards + (i - (n - 1) / 2) * step;
  const ring = ringRadius(r, size, step) / k;
  return { x: x + Math.cos(angle) * ring, y: y + Math.sin(angle) * ring };
}
