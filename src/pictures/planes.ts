// A picture is split into stacked planes, each its own SVG. Browsers lay out and paint an SVG as a whole, so without
// planes a new tie would cost as much as drawing all land again.
import type { Mark } from "../scene/mark.ts";

/**
 * Kinds of marks (the part of their ids before the first slash) by plane, lowest plane first. Marks of a kind that is not
 * listed go on the plane of the mark before them.
 */
export type Planes = readonly (readonly string[])[];

export const MAP_PLANES: Planes = [
  ["ground", "land"],
  ["tie", "chapter"],
  ["label", "leader", "true", "node", "hit"],
];
export const NETWORK_PLANES: Planes = [["region"], ["tie", "chapter"], ["node"], ["label", "region-label", "hit"]];

/** Marks by plane. Stacked again, the planes show the marks in their original order. */
export function splitPlanes(marks: readonly Mark[], planes: Planes): Mark[][] {
  const split: Mark[][] = planes.map(() => []);
  let at = 0;
  for (const mark of marks) {
    const kind = mark.id.split("/", 1)[0] as string;
    // Never back to a lower plane: later marks must lie above earlier ones.
    const own = planes.findIndex((kinds) => kinds.includes(kind));
    at = Math.max(at, own);
    split[at]?.push(mark);
  }
  return split;
}
