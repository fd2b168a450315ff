// The style table of all marks, except styles of a package's layers (layer-styles.ts). Used for screen, files and slides.
// Colours are names of tokens (tokens.ts).
import type { Token } from "./tokens.ts";

export interface Style {
  fill?: Token;
  fillOpacity?: number;
  stroke?: Token;
  strokeOpacity?: number;
  /** Scene units; on screen strokes do not grow with zoom. */
  width?: number;
  /** Width while it stands out among others of its kind. */
  raised?: number;
  dash?: readonly number[];
  cap?: "round" | "butt";
  /** Pattern over the fill, so that the category does not depend on colour alone. */
  pattern?: "hatch" | "stripes" | "dots";
  weight?: 400 | 700;
  /** Width of the outline of text in the background colour, as a share of the size of its letters. */
  halo?: number;
}

/** Of words that stand out. */
export const STRONG_HALO = 0.29;

export const STYLES = {
  none: {},
  // background
  sea: { fill: "sea" },
  graticule: { stroke: "graticule", strokeOpacity: 0.7, width: 0.6 },
  "distance-ring": { stroke: "faint", width: 0.8, dash: [1, 3] },
  "distance-word": { fill: "ink2", weight: 400, halo: 0.21 },
  sphere: { stroke: "graticule", strokeOpacity: 0.7, width: 0.8 },
  // around the globe: invisible in light, where a ring would be the strongest line of the picture
  rim: { stroke: "rim", width: 0.8 },
  // land by number of EPA-type agreements in force on the day
  "land-0": { fill: "land0", stroke: "border", width: 0.7 },
  "land-1": { fill: "land1", stroke: "border", width: 0.7 },
  "land-2": { fill: "land2", stroke: "border", width: 0.7 },
  "land-3": { fill: "land3", stroke: "border", width: 0.7 },
  "land-4": { fill: "land4", stroke: "border", width: 0.7 },
  "land-focal": { fill: "focal", stroke: "border", width: 0.7 },
  "land-assist": { fill: "land0", stroke: "border", width: 0.7, pattern: "hatch" },
  // states still covered through an organisation they have left
  "land-leaving": { fill: "land0", stroke: "border", width: 0.7, pattern: "stripes" },
  // land without a party: blank where its status is undetermined, dotted where it is disputed; and its boundaries
  "land-undetermined": { fill: "blank", stroke: "ink2", width: 0.8 },
  "land-disputed": { fill: "land0", pattern: "dots" },
  "line-undetermined": { stroke: "ink", width: 1, dash: [9, 2, 1.5, 2] },
  "line-disputed": { stroke: "ink2", width: 1, dash: [3, 2.2] },
  // dots for land too small for its shape; and leaders from nodes to their true positions
  "dot-0": { fill: "land0", stroke: "faint", width: 0.8 },
  "dot-1": { fill: "land1", stroke: "ink2", width: 0.8 },
  "dot-2": { fill: "land2", stroke: "ink2", width: 0.8 },
  "dot-3": { fill: "land3", stroke: "ink2", width: 0.8 },
  "dot-4": { fill: "land4", stroke: "ink2", width: 0.8 },
  "dot-focal": { fill: "focal", stroke: "paper", width: 0.6 },
  "dot-leaving": { fill: "land0", stroke: "bilateral", width: 0.8 },
  "dot-assist": { fill: "land0", stroke: "assistance", width: 1 },
  islet: { fill: "faint", fillOpacity: 0.5 },
  leader: { stroke: "ink2", width: 0.8 },
  "true-place": { fill: "ink2" },
  // nodes: filled = an EPA of its own, hollow = through a framework only, ring = assistance or talks only
  "node-focal": { fill: "focal", stroke: "paper", width: 2 },
  "node-bilateral": { fill: "bilateral", stroke: "paper", width: 1.5 },
  "node-framework": { fill: "paper", stroke: "bilateral", width: 2.4 },
  "node-signed": { fill: "paper", stroke: "bilateral", width: 2, dash: [3, 2] },
  "node-assistance": { fill: "paper", stroke: "assistance", width: 1.6 },
  "node-talks": { fill: "paper", stroke: "talks", width: 1.6 },
  "node-none": { fill: "paper", stroke: "faint", width: 1 },
  // ties; those of agreements are made from the layers of the package (layer-styles.ts)
  "tie-talks": { stroke: "talks", strokeOpacity: 0.6, width: 0.9, dash: [4, 4] },
  "tie-suspended": { stroke: "talks", strokeOpacity: 0.6, width: 0.9, dash: [4, 10] },
  "tie-assistance": { stroke: "assistance", strokeOpacity: 0.42, width: 0.9 },
  "tie-arrangement": { stroke: "assistance", strokeOpacity: 0.42, width: 0.9, dash: [9, 3] },
  "tie-private-arrangement": { stroke: "assistance", strokeOpacity: 0.42, width: 0.9, dash: [3, 4] },
  "tie-hit": { stroke: "none", width: 12 },
  // casing of the map's lines, so that crossing ones can be told apart
  "tie-halo": { stroke: "paper", strokeOpacity: 0.55, width: 3.3 },
  "fan-halo": { stroke: "paper", strokeOpacity: 0.6, width: 6 },
  "mark-chapter": { fill: "paper", stroke: "assistance", width: 1.6 },
  // states of an expanded organisation
  "region-opened": { fill: "bilateral", fillOpacity: 0.07, stroke: "bilateral", width: 1.4, dash: [7, 3, 1.5, 3] },
  // members of multilateral bodies: filled = joining day known; pale = only month or year; dashed = not known;
  // hollow = member of the predecessor
  "body-world": { fill: "bodyWorld", stroke: "paper", width: 0.8 },
  "body-world-coarse": { fill: "bodyWorld", fillOpacity: 0.55, stroke: "bodyWorld", width: 1 },
  "body-world-open": { fill: "paper", stroke: "bodyWorld", width: 1.2, dash: [1.6, 1.2] },
  "body-world-earlier": { fill: "paper", stroke: "bodyWorld", width: 1.2 },
  "body-region": { fill: "bodyRegion", stroke: "paper", width: 0.8 },
  "body-region-coarse": { fill: "bodyRegion", fillOpacity: 0.55, stroke: "bodyRegion", width: 1 },
  "body-region-open": { fill: "paper", stroke: "bodyRegion", width: 1.2, dash: [1.6, 1.2] },
  "body-region-earlier": { fill: "paper", stroke: "bodyRegion", width: 1.2 },
  // seats of regional customs bodies
  place: { fill: "paper", stroke: "bodyWorld", width: 1.4 },
  "place-open": { fill: "paper", stroke: "bodyWorld", width: 1.4, dash: [2, 1.6] },
  "place-former": { fill: "paper", stroke: "faint", width: 1.2 },
  "place-sign": { fill: "bodyWorld" },
  "place-sign-former": { fill: "faint" },
  // words
  label: { fill: "ink", weight: 700, halo: 0.23 },
  "label-plain": { fill: "ink", weight: 400, halo: 0.23 },
  "label-quiet": { fill: "ink2", weight: 400, halo: 0.23 },
  // the gap in an outline in which its name stands
  plate: { fill: "paper" },
  // names on the map, by what there is: the focal party, an agreement of its own, a framework, less
  "name-focal": { fill: "focal", weight: 700, halo: 0.23 },
  "name-own": { fill: "ink", weight: 700, halo: 0.23 },
  "name-framework": { fill: "ink", weight: 400, halo: 0.23 },
  "name-quiet": { fill: "ink2", weight: 400, halo: 0.23 },
  "name-leader": { stroke: "ink2", strokeOpacity: 0.7, width: 0.8 },
  "label-on-focal": { fill: "onFocal", weight: 700 },
  // words of exported pages
  "page-strong": { fill: "ink", weight: 700 },
  "page-plain": { fill: "ink", weight: 400 },
  "page-quiet": { fill: "ink2", weight: 400 },
  "page-mark": { fill: "focal", weight: 700 },
  // timeline
  "area-coverage": { fill: "bilateral", fillOpacity: 0.14 },
  "line-coverage": { stroke: "bilateral", width: 2.2 },
  "line-turn": { stroke: "bilateral", width: 1, dash: [2, 2] },
  axis: { stroke: "ink2", width: 1 },
  "axis-grid": { stroke: "rule", width: 1 },
  "axis-text": { fill: "ink2", weight: 400 },
  "tick-force": { stroke: "bilateral", width: 1.6 },
  "tick-signed": { stroke: "bilateral", width: 1.4, dash: [3, 2] },
  "tick-assistance": { stroke: "assistance", width: 1.8, dash: [2, 2] },
  "tick-body": { stroke: "bodyWorld", width: 1.4 },
  "tick-other": { stroke: "faint", width: 1 },
  cursor: { stroke: "focal", width: 2 },
  handle: { fill: "focal", stroke: "paper", width: 3 },
  hit: { fill: "none" },
  // around land without a node; neighbours with a node are hit first
  "hit-small": { fill: "none" },
} satisfies Record<string, Style>;

/** Parts of the pictures that take their look from a layer. */
export type LayerPart =
  | "tie"
  | "tie-signed"
  // on the map: the one line of a party, and the lines of a party that is chosen
  | "arc"
  | "arc-signed"
  | "fan"
  | "fan-signed"
  | "region"
  | "region-label"
  | "member"
  | "step";
/** Part and layer id, `region/<layer>`; made from the package (layer-styles.ts). */
export type LayerStyle = `${LayerPart}/${string}`;
type FixedStyle = keyof typeof STYLES;
export type StyleName = FixedStyle | LayerStyle;
