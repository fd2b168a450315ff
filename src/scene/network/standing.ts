// Where the nodes stand, and how large each may become: what ties and names are laid out around.
import type { PartyId } from "../../data/types.ts";
import { type Spacing, textWidth } from "../text-width.ts";
import { nodePositions } from "./fit.ts";
import { travel } from "./morph.ts";
import { largestRadii, type SizedNode } from "./node-sizes.ts";
import { focalRadius } from "./sizes.ts";
import { type Fit, LINE_HEIGHT, type NetworkSetting, type NetworkSizes, type Point } from "./types.ts";

/** The focal party's name stands in its disc: the disc is made for it, and where that is at its largest the name shrinks. */
export function focalName(
  lines: readonly string[],
  sizes: NetworkSizes,
  spacing?: Spacing,
): { size: number; radius: number } {
  const size = sizes.strong;
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size, 700, spacing)));
  const radius = focalRadius(Math.max(width, lines.length * size * LINE_HEIGHT), sizes);
  return { size: Math.min(size, (size * 1.8 * radius) / Math.max(1, width)), radius };
}

/** Nodes where they stand with the largest radius that they ever have, px. */
export interface Standing {
  setting: NetworkSetting;
  fit: Fit;
  positions: ReadonlyMap<PartyId, Point>;
  sized: readonly SizedNode[];
  reach: ReadonlyMap<PartyId, number>;
}

export function standing(setting: NetworkSetting, fit: Fit): Standing {
  const settled = nodePositions(setting, fit);
  const { focal, morph, weightsEver, names } = setting;
  const disc = focalName(names.party(focal), fit.sizes, names.spacing).radius;
  const sized = [...settled].map(([id, p]): SizedNode => {
    const fixed = id === focal;
    return { id, ...p, fixed, plain: fixed ? disc : fit.sizes.node };
  });
  return {
    setting,
    fit,
    positions: morph ? travel(settled, morph) : settled,
    sized,
    reach: largestRadii(sized, weightsEver),
  };
}
