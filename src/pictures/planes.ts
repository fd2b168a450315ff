// A picture is split into stacked planes, each its own SVG. Browsers lay out and paint an SVG as a whole, so without
// planes a new tie would cost as much as drawing all land again.
import { memoize } from "../model/memoize.ts";
import type { Mark } from "../scene/mark.ts";

/**
 * Kinds of marks (the part of their ids before the first slash) by plane, lowest plane first. Marks of a kind that is not
 * listed go on the plane of the mark before them.
 */
export type Planes = readonly (readonly string[])[];

export const MAP_PLANES: Planes = [
  ["ground", "land"],
  ["halo", "tie", "fade", "chapter"],
  ["label", "leader", "true", "node", "hit"],
];
export const NETWORK_PLANES: Planes = [
  ["region"],
  ["tie", "fan"],
  ["node"],
  ["plate", "leader", "label", "region-label", "hit"],
];

/** Plane of each id, -1 where its kind is not listed. A picture has some hundred ids, and the same ones on all days. */
const ownPlanes = memoize((_: Planes): Map<string, number> => new Map());

function ownPlane(id: string, planes: Planes): number {
  const known = ownPlanes(planes);
  let own = known.get(id);
  if (own === undefined) {
    const kind = id.split("/", 1)[0] as string;
    own = planes.findIndex((kinds) => kinds.includes(kind));
    known.set(id, own);
  }
  return own;
}

/** Marks by plane. Stacked again, the planes show the marks in their original order. */
export function splitPlanes(marks: readonly Mark[], planes: Planes): Mark[][] {
  const split: Mark[][] = planes.map(() => []);
  let at = 0;
  for (const mark of marks) {
    // Never back to a lower plane: later marks must lie above earlier ones.
    at = Math.max(at, ownPlane(mark.id, planes));
    split[at]?.push(mark);
  }
  return split;
}
