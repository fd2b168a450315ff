// What a slide says, before it has a layout.

import type { Layer } from "../../data/meta.ts";
import type { Size } from "../../scene/camera.ts";
import type { Mark } from "../../scene/mark.ts";
import type { Look } from "../../scene/style/look.ts";
import type { StyleName } from "../../scene/style/style.ts";
import type { Token } from "../../scene/style/tokens.ts";
import type { LegendItem } from "../sheet-legend.ts";
import type { DeckChart } from "./chart.ts";
import type { Role } from "./layouts.ts";
import type { ShapeWords } from "./shapes.ts";
import type { SlideTable, TablePart } from "./table.ts";

/** A paragraph. */
export interface Line {
  text: string;
  /** Points; smaller where the text would not fit, never under 12. */
  size: number;
  bold?: boolean;
  /** Absent: as the placeholder has it. */
  token?: Token;
  /** Space above, points. */
  above?: number;
}

export interface SlidePicture {
  name: string;
  /** What is to be seen, for whoever does not see it. */
  description: string;
  /** In a box of this size, units; no text under 12 points. `isBare`: without names, for what only its styles are asked of. */
  draw(size: Size, isBare?: boolean): readonly Mark[];
  /** Of what is drawn. */
  legend(styles: ReadonlySet<StyleName>): readonly LegendItem[];
  /** Ties are glued to the node of this party. */
  focal?: string | undefined;
}

/** Text of the note, some of which leads somewhere. */
export type NoteLine = readonly { text: string; link?: string | undefined }[];

export interface SlideContent {
  role: Role;
  /** One a language. */
  title: readonly string[];
  text: readonly Line[];
  picture?: SlidePicture;
  chart?: { data: DeckChart; description: string };
  table?: { data: SlideTable; describe(part: TablePart): string; continued(n: number, of: number): string };
  /** Sources and reservations, at the foot of the slide. */
  note: readonly NoteLine[];
  /** Speaker notes, a paragraph each. */
  notes: readonly string[];
}

export interface DeckInput {
  title: string;
  about: string;
  /** ISO; the deck is dated by its data, so that equal decks are equal files. */
  day: string;
  /** Words of the date and of the footer on each slide. */
  date: string;
  footer: string;
  language: "en" | "ja";
  look: Look;
  /** Look of notes, which are printed: the light theme. */
  onPaper: Look;
  layers: readonly Pick<Layer, "id" | "role">[];
  words: ShapeWords;
  /** Names of the key and of other parts in the list of shapes. */
  names: { key: string };
  slides: readonly SlideContent[];
}
