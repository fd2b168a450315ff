// What a package says of itself: its focal party, its days, its layers and words.
import type { Day } from "./day.ts";
import type { AssistanceForm, LayerRole, QueryWord, ThemeColours } from "./layer-terms.ts";
import type { LocalizedText, PartyId, SourceId } from "./types.ts";

export interface Worldview {
  id: string;
  name: LocalizedText;
  note: LocalizedText;
}

export interface Layer {
  id: string;
  role: LayerRole;
  on: boolean;
  name: LocalizedText;
  /** Of its ties and its region; without it one of the palette. */
  colour?: ThemeColours;
  /** Of words set in it; without it the colour of ink. */
  word?: ThemeColours;
  /** Outline of its region: lengths of strokes and gaps, scene units; empty: unbroken. */
  dash?: readonly number[];
}

export interface DatasetMeta {
  id: string;
  version: string;
  title: LocalizedText;
  subtitle: LocalizedText;
  focal: PartyId;
  /** The last day on which anything is known. */
  asOf: Day;
  /** First day of the slider, and of its long range. */
  start: Day;
  longStart: Day;
  /** Longitude of the map's centre, degrees. */
  centre: number;
  layers: Layer[];
  /** Forms of assistance, in the order of the package. */
  forms: AssistanceForm[];
  terms: QueryWord[];
  /** Parts of the world that a map can be zoomed to: [west, south, east, north], degrees; west may be greater than east. */
  regions: { id: string; name: LocalizedText; box: [number, number, number, number] }[];
  /** How borders may be drawn; the first is shown unless another is asked for. The note says which view it is. */
  worldviews: [Worldview, ...Worldview[]];
  /** Sources of the reference edition. */
  reference: SourceId;
  seed: number;
}
