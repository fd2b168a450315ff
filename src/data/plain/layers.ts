// How the agreements of a table are drawn. A table knows no frameworks: agreements of two parties are ties, and so are those of
// several, party by party, in a colour of their own. In a small table the few largest have a region each.
import type { LayerRole } from "../layer-terms.ts";
import type { LocalizedText } from "../types.ts";
import { isSlug } from "./ids.ts";

/** As many as colours can be told apart, and as many parties as regions can be drawn around without one that is wrong. */
const REGIONS = 3;
const REGION_PARTIES = 60;
const LEAST_MEMBERS = 3;

export const TWO_PARTIES = "two-parties";
export const SEVERAL_PARTIES = "several-parties";

interface PlainLayer {
  id: string;
  role: LayerRole;
  on: true;
  name: LocalizedText;
}

export interface Sized {
  id: string;
  size: number;
  name: LocalizedText;
}

/** The layers, and the layer of each agreement. */
export function layersFor(
  agreements: readonly Sized[],
  parties: number,
  words: { two: LocalizedText; several: LocalizedText },
): { layers: PlainLayer[]; layerOf(agreement: Sized): string } {
  const largest = [...agreements].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  const regions = parties > REGION_PARTIES ? [] : largest.filter((a) => a.size >= LEAST_MEMBERS && isSlug(a.id));
  const drawn = new Set(regions.slice(0, REGIONS).map((a) => a.id));
  const layers: PlainLayer[] = [{ id: TWO_PARTIES, role: "bilateral", on: true, name: words.two }];
  for (const { id, name } of regions.slice(0, REGIONS)) layers.push({ id, role: "framework", on: true, name });
  layers.push({ id: SEVERAL_PARTIES, role: "plurilateral", on: true, name: words.several });
  return {
    layers,
    layerOf: ({ id, size }) => (drawn.has(id) ? id : size > 2 ? SEVERAL_PARTIES : TWO_PARTIES),
  };
}
