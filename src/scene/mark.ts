// A scene is a tree of plain marks: structuredClone(scene) works, no functions, no DOM.
// Painters (SVG on screen, later canvas, files, slides) turn marks into pictures.
import type { AgreementId, PartyId } from "../data/types.ts";
import type { Emphasis } from "../model/selection/emphasis.ts";
import type { StyleName } from "./style/style.ts";

export type { Emphasis };

interface MarkBase {
  /** Unique within the scene and stable in time: the painter keys on it. */
  id: string;
  /** Row of the style table. */
  style: StyleName;
  party?: PartyId;
  agreement?: AgreementId;
  /** Multilateral body whose members a group marks. */
  body?: string;
  /** Seat of a regional body. */
  place?: string;
  emphasis?: Emphasis;
  /** Not drawn and not reachable, but kept: cheaper than removing, and its place is stable. */
  hidden?: boolean;
  /** Accessible name. A mark that has one can be reached and hit. */
  label?: string;
  /** Selects when activated. */
  active?: boolean;
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
  /** Of all of it, 0 to 1; 1 by default. */
  opacity?: number;
  /** What lies outside is cut off, in units around the group. For files: on the screen the window cuts. */
  clip?: { x: number; y: number; width: number; height: number };
  children: Mark[];
}
export type Mark = PathMark | CircleMark | LineMark | TextMark | GroupMark;

export interface Scene {
  /** Scene units. */
  width: number;
  height: number;
  marks: Mark[];
  /** Stands below the picture wherever it leaves the page: of a map, which view of the world it shows; a paragraph a language. */
  note?: string[];
}
