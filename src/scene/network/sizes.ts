// Sizes of nodes and names in px. They grow with the picture but hardly shrink with it.
import type { NodeStyle } from "./facts.ts";
import { MIN_NETWORK_TEXT, type NetworkSizes } from "./types.ts";

/** px: size of the picture in a window of 1680 × 945, from which on everything grows; and how often it may double. */
const DESIGNED = { width: 635, height: 770, most: 2.3 };
/** px: widths under which the names of those without an agreement are smaller, and, so that none is missing, all names. */
const NARROW = 520;
const NARROWEST = 430;
/** Mean of px per scene unit under which nodes shrink, and how far. */
const CLOSE = { scale: 0.5, least: 0.7 };

const RADIUS: Record<NodeStyle, number> = {
  "node-bilateral": 6.5,
  "node-framework": 6.1,
  "node-signed": 5.9,
  "node-talks": 4.2,
  "node-assistance": 4.2,
};
const FOCAL = { radius: 24, least: 17, most: 30, around: 5 };

/** `scale`: px per scene unit in the mean of both directions. */
export function networkSizes(viewport: { width: number; height: number }, scale: number): NetworkSizes {
  const { width, height } = viewport;
  const grown = Math.min(DESIGNED.most, Math.max(1, Math.min(width / DESIGNED.width, height / DESIGNED.height)));
  const shrunk = Math.min(1, Math.max(CLOSE.least, scale / CLOSE.scale));
  return {
    node: RADIUS["node-bilateral"] * grown * shrunk,
    focal: FOCAL.radius * grown * shrunk,
    strong: (width < NARROWEST ? MIN_NETWORK_TEXT : 14) * grown,
    quiet: (width < NARROW ? MIN_NETWORK_TEXT : 13) * grown,
    gap: 3 * grown,
    grown,
  };
}

/** Radius of a node that looks like this. */
export const radiusOf = (look: NodeStyle, { node }: NetworkSizes): number =>
  (node * RADIUS[look]) / RADIUS["node-bilateral"];

/** The focal party's disc holds its name, within limits. `nameWidth`: px. */
export const focalRadius = (nameWidth: number, { grown }: NetworkSizes): number =>
  Math.min(FOCAL.most * grown, Math.max(FOCAL.least * grown, nameWidth / 2 + FOCAL.around * grown));
