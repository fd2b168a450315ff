// Where the nodes stand, and how large each may become: what ties and names are laid out around.
import type { PartyId } from "../../data/types.ts";
import { type Spacing, textWidth } from "../text-width.ts";
import { nodePositions } from "./fit.ts";
import { travel } from "./morph.ts";
import { largestRadii, type SizedNode } from "./node-sizes.ts";
import { focalRadius } from "./sizes.ts";
import {
  type Fit,
  LINE_HEIGHT,
  MIN_NETWORK_TEXT,
  type NetworkSetting,
  type NetworkSizes,
  type Point,
} from "./types.ts";

/** Share of the disc's width that one line may take, and of its radius that the corners of several may reach. */
const WITHIN = { line: 1.8, corners: 0.96 };

/** Height of a capital, as a multiple of its size. */
const CAPITAL = 0.72;

/** The name of the focal party. */
export interface FocalName {
  lines: readonly string[];
  size: number;
  /** Of the disc, px. */
  radius: number;
  /** It is written beside the disc: in it, it would be too small to be read. */
  isBeside: boolean;
}

/** A line in two, at the space that makes them most alike; undefined without a space. */
function halves(line: string): string[] | undefined {
  const words = line.split(" ");
  const ways = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const longer = (way: readonly string[]): number => Math.max(...way.map((w) => textWidth(w, 1)));
  return ways.sort((a, b) => longer(a) - longer(b))[0];
}

/**
 * The disc is made for the name of the focal party, which shrinks where that is at its largest, as long as it can be read. Then it is
 * broken at a space; then it is written in the first language only; what is still too long stands beside the disc.
 */
export function focalName(names: readonly string[], sizes: NetworkSizes, spacing?: Spacing): FocalName {
  const { strong } = sizes;
  const inDisc = (lines: readonly string[]): FocalName => {
    const width = Math.max(0, ...lines.map((line) => textWidth(line, strong, 700, spacing)));
    const height = lines.length * strong * LINE_HEIGHT;
    const inked = height - strong * (LINE_HEIGHT - CAPITAL);
    const radius = focalRadius(Math.max(width, height), sizes);
    const narrow = (WITHIN.line * radius) / Math.max(1, width);
    const whole = lines.length === 1 ? 1 : (2 * WITHIN.corners * radius) / Math.hypot(width, inked);
    return { lines, size: strong * Math.min(1, narrow, whole), radius, isBeside: false };
  };
  const [first = ""] = names;
  const ways = [names, [first]].flatMap((lines) => [lines, lines.flatMap((line) => halves(line) ?? [line])]);
  const found = ways.map(inDisc).find(({ size }) => size >= Math.min(strong, MIN_NETWORK_TEXT));
  return found ?? { lines: names, size: strong, radius: focalRadius(0, sizes), isBeside: true };
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
