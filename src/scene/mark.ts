// A scene is a tree of plain marks without functions or DOM, so structuredClone(scene) works. Painters turn marks into SVG
// on screen, canvas, files and slides.
import type { AgreementId, PartyId } from "../data/types.ts";
import type { Emphasis } from "../model/selection/emphasis.ts";
import type { Style, StyleName } from "./style/style.ts";

export type { Emphasis };

interface MarkBase {
  /** Unique within the scene and stable in time: the painter keys on it. */
  id: string;
  /** Row of the style table. */
  style: StyleName;
  /** Looks of its own, of what was taken from the page and has no row in the table. */
  own?: Style;
  party?: PartyId;
  agreement?: AgreementId;
  /** Id of the multilateral body whose members the group marks. */
  body?: string;
  /** Seat of a regional body. */
  place?: string;
  emphasis?: Emphasis;
  /** Neither drawn nor reachable. Cheaper than removing the mark, and the order stays stable. */
  hidden?: boolean;
  /** Accessible name. A mark that has one can be reached and hit. */
  label?: string;
  /** Activating the mark selects it. */
  active?: boolean;
  /** Only a pointer comes to it; keys and screen readers pass it over. */
  silent?: boolean;
}

export interface PathMark extends MarkBase {
  kind: "path";
  d: string;
}
export interface CircleMark extends MarkBase {
  kind: "circle";
  x: number;
  y: number;
  r: number;
}
export interface LineMark extends MarkBase {
  kind: "line";
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}
export interface TextMark extends MarkBase {
  kind: "text";
  x: number;
  y: number;
  /** Lines from top to bottom. */
  lines: string[];
  /** Font size in scene units. */
  size: number;
  anchor: "start" | "middle" | "end";
  lang?: string;
}
export interface GroupMark extends MarkBase {
  kind: "group";
  x?: number;
  y?: number;
  scale?: number;
  /** Opacity of the whole group, 0 to 1; default 1. */
  opacity?: number;
  /** Clipping rectangle, in the units around the group. For files; on screen the viewport clips. */
  clip?: { x: number; y: number; width: number; height: number };
  children: Mark[];
}
export type Mark = PathMark | CircleMark | LineMark | TextMark | GroupMark;

export interface Scene {
  /** Scene units. */
  width: number;
  height: number;
  marks: Mark[];
  /** Printed below exported pictures, one paragraph per language. For maps it states the worldview. */
  note?: string[];
}
