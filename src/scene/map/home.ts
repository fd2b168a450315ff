// Where the camera of an upright picture begins: the map fills its height, and of its width the part is shown in which most
// parties stand with the focal one.
import type { PartyId } from "../../data/types.ts";
import type { GeoPackage } from "../geo/types.ts";

/** The part looked for, as a share of the map's width: what a phone shows. The same for all, so that all begin at one place. */
const SPAN = 0.27;
/** Of the map's height, the part that is filled, and its middle: the poles are left out. */
const FILLED = 0.78;
const MIDDLE = 0.44;

/** The focal party keeps this share of the part from its edges. */
const INSET = 0.18;

/** Middle of the part, grid units. `bound`: parties that an agreement has ever bound. */
export function homeMiddle(geo: GeoPackage, focal: PartyId, bound: ReadonlySet<PartyId>): number {
  const own = geo.places.find((p) => p.party === focal);
  if (!own) return geo.view.x + geo.view.width / 2;
  const span = geo.view.width * SPAN;
  const xs = geo.places.flatMap((p) => (bound.has(p.party) ? [p.x] : []));
  const inside = (left: number): number => xs.filter((x) => x >= left && x <= left + span).length;
  const [first, last] = [own.x - span * (1 - INSET), own.x - span * INSET];
  // Beginnings at which a party comes in, and the two at which the focal one goes out.
  const lefts = [first, ...xs.filter((x) => x > first && x < last), last];
  const best = lefts.reduce((a, b) => (inside(b) > inside(a) ? b : a));
  // As much room on both sides of those inside.
  const held = [own.x, ...xs.filter((x) => x >= best && x <= best + span)];
  const middle = (Math.min(...held) + Math.max(...held)) / 2;
  return Math.min(last + span / 2, Math.max(first + span / 2, middle));
}

export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The part of the map that an upright picture begins with, grid units; undefined: all of it. */
export function homePart(
  geo: GeoPackage,
  middle: number,
  viewport: { width: number; height: number },
): Part | undefined {
  if (viewport.height <= viewport.width || geo.projection !== "equal-earth") return undefined;
  const { view } = geo;
  const height = view.height * FILLED;
  const width = (height * viewport.width) / viewport.height;
  return { x: middle - width / 2, y: view.y + view.height * MIDDLE - height / 2, width, height };
}
