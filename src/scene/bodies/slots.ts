// Slots for the bodies' marks around a party. Each body has one slot, the same for every party and day.
import type { Point } from "../map/types.ts";

/** A party's place in a picture, px of the viewport at zoom 1. */
export interface Anchor extends Point {
  /** Radius of the node that is drawn there, px on the screen; 0 where there is none. */
  r: number;
  /** Direction of the marks, radians. Without a node, the marks are spread all around. */
  towards: number;
}

/** Radians between neighbouring slots: five take half the circle and leave the other half to the label. */
const STEP = Math.PI / 4;
/** px */
const GAP = 1;

/** Distance from the middle of the node at which neighbouring marks do not touch. */
const ringRadius = (r: number, size: number, step: number): number =>
  Math.max(r + GAP + size, (size + GAP / 2) / Math.sin(step / 2));

/**
 * Middle of the mark in slot `i` of `n`. `size`: from the middle of a mark to its farthest corner, px; `k`: zoom.
 * Law: no two slots of a party overlap, and none overlaps its node.
 */
export function slotAt({ x, y, r, towards }: Anchor, i: number, n: number, size: number, k: number): Point {
  const step = r === 0 ? (2 * Math.PI) / Math.max(n, 2) : Math.min(STEP, (2 * Math.PI) / n);
  const angle = towards + (i - (n - 1) / 2) * step;
  const ring = ringRadius(r, size, step) / k;
  return { x: x + Math.cos(angle) * ring, y: y + Math.sin(angle) * ring };
}
