// Stages whose marks are painted on a canvas: their marks are no elements, so DOM queries cannot find them.
import type { Ref } from "../../model/selection/selection.ts";

interface Disc {
  ref: Ref;
  /** px of the window from its centre; more for what ranks behind. */
  distance: number;
  /** Whether the position is on it. */
  isOn: boolean;
}

/** What a stage's canvas answers in place of elements. Positions in px of the window. */
export interface OnCanvas {
  /** All hit targets, in the order of painting. */
  discs(x: number, y: number): Disc[];
  /** Of the topmost mark that takes pointers. */
  top(x: number, y: number): Ref | undefined;
  /** Makes the mark of a party an element, if there is one. */
  reach(party: string): void;
  /** Units of the marks. */
  move(x: number, y: number): void;
}

/** By stage. */
export const onCanvas = new WeakMap<Element, OnCanvas>();
