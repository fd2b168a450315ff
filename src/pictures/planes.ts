// A picture is painted on planes, one over the other, each an SVG of its own: a browser lays out and paints an SVG as a
// whole, so that a new tie would else cost as much as drawing all land again.
import type { Mark } from "../scene/mark.ts";

/**
 * From the lowest to the highest: the kinds of marks (the part of their ids before the first slash) that belong on each.
 * A kind that stands nowhere lies on the plane of the mark before it.
 */
export type Planes = readonly (readonly string[])[];

export const MAP_PLANES: Planes = [
  ["ground", "land"],
  ["tie", "chapter"],
  ["label", "leader", "true", "node", "hit"],
];
export const NETWORK_PLANES: Planes = [["region"], ["tie", "chapter"], ["node"], ["label", "region-label", "hit"]];

/** The marks of each plane. Laid one over the other again they are in the order that they came in. */
export function splitPlanes(marks: readonly Mark[], planes: Planes): Mark[][] {
  const split: Mark[][] = planes.map(() => []);
  let at = 0;
  for (const mark of marks) {
    const kind = mark.id.split("/", 1)[0] as string;
    // Never back to a lower one: what comes later lies above.
    const own = planes.findIndex((kinds) => kinds.includes(kind));
    at = Math.max(at, own);
    split[at]?.push(mark);
  }
  return split;
}
