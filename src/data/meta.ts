// Metadata of a package: focal party, days, layers, names.
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
  /** Colour of its ties and region; default: from the palette. */
  colour?: ThemeColours;
  /** Colour of text for the layer; default: the page's text colour. */
  word?: ThemeColours;
  /** Dash pattern of its region's outline, scene units; empty: solid. */
  dash?: readonly number[];
}

export interface DatasetMeta {
  id: string;
  version: string;
  title: LocalizedText;
  subtitle: LocalizedText;
  /** The party in the centre. */
  focal: PartyId;
  /** The centre that the package itself names. */
  home: PartyId;
  /** Whose dates the rows give: those between the package's centre and a party, or each party's own. */
  dates: "focal" | "party";
  /** The last day on which anything is known. */
  asOf: Day;
  /** First days of the slider's normal and long range. */
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
  /** Alternative views of disputed borders. The first is the default; each has a note that is shown with the map. */
  worldviews: [Worldview, ...Worldview[]];
  /** Source that is the reference edition. */
  reference: SourceId;
  seed: number;
}
