// How faint the marks are that are not chosen. One table for the screen, canvases and files. Context is the message, so
// nothing dims to nothing: land stays apart from the ground, and names stay legible (test/scenes/dimming.test.ts).
import type { Theme } from "./tokens.ts";

export type DimKind = "land" | "node" | "tie" | "outline" | "name" | "quiet-name" | "outline-name";

/** Opacity by kind of mark. */
const FLOORS: Readonly<Record<DimKind, number | Readonly<Record<Theme, number>>>> = {
  // On a dark background faint marks are harder to see.
  land: { light: 0.55, dark: 0.62, contrast: 0.55 },
  node: 0.5,
  tie: 0.3,
  outline: 0.55,
  // In ink, which has contrast to spare; words in weaker colours have less.
  name: 0.6,
  "quiet-name": 0.78,
  "outline-name": 0.9,
};

/** Kinds of styles, by how their names begin. All others are nodes, and what belongs to nodes. */
const BEGINNINGS: readonly (readonly [beginning: string, kind: DimKind])[] = [
  ["land-", "land"],
  ["dot-", "land"],
  ["islet", "land"],
  ["tie", "tie"],
  ["arc", "tie"],
  ["fan", "tie"],
  ["region-label/", "outline-name"],
  ["region", "outline"],
  ["label-quiet", "quiet-name"],
  ["name-quiet", "quiet-name"],
  ["label", "name"],
  ["name-", "name"],
];

export const dimKindOf = (style: string): DimKind =>
  BEGINNINGS.find(([beginning]) => style.startsWith(beginning))?.[1] ?? "node";

export function floorOf(kind: DimKind, theme: Theme): number {
  const floor = FLOORS[kind];
  return typeof floor === "number" ? floor : floor[theme];
}

export const dimmedOpacity = (style: string, theme: Theme): number => floorOf(dimKindOf(style), theme);
