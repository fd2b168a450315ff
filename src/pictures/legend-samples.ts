// Samples of marks in a key or a legend. Every sample lies in a box of 40 × 16 units.
import type { Layer } from "../data/meta.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import type { Language } from "../i18n/locale.ts";
import type { CircleMark, LineMark, PathMark } from "../scene/mark.ts";
import { layerStyle } from "../scene/style/layer-styles.ts";
import type { StyleName } from "../scene/style/style.ts";

export type SampleMark = CircleMark | LineMark | PathMark;

/** Part of the box that the sample fills: x, y, width, height. */
export type Window = readonly [number, number, number, number];
export const LINE: Window = [0, 0, 40, 16];
export const SIGN: Window = [22, 0, 16, 16];
export const FILL: Window = [24, 2, 12, 12];
/** Leaves room for the stroke. */
export const EDGED: Window = [23, 1, 14, 14];

export interface LegendRow {
  id: string;
  sample: readonly SampleMark[];
  window: Window;
  say: (t: Catalogue, language: Language) => string;
  /** Whether the row explains this style. */
  explains(style: StyleName): boolean;
}

export const line = (style: StyleName, x2 = 40): LineMark => ({
  kind: "line",
  id: style,
  style,
  x1: 0,
  x2,
  y1: 8,
  y2: 8,
});
export const circle = (style: StyleName, r: number, x = 30): CircleMark => ({
  kind: "circle",
  id: style,
  style,
  x,
  y: 8,
  r,
});
export const square = (style: StyleName): PathMark => ({ kind: "path", id: style, style, d: "M24 2H36V14H24Z" });
/** A small region. `inset`: distance from the upper and lower edge of the box. */
export const region = (style: StyleName, inset = 1): PathMark => ({
  kind: "path",
  id: style,
  style,
  d: `M7 ${inset}H33A6 6 0 0 1 39 ${inset + 6}V${10 - inset}A6 6 0 0 1 33 ${16 - inset}H7A6 6 0 0 1 1 ${10 - inset}V${inset + 6}A6 6 0 0 1 7 ${inset}Z`,
});
/** Sample marks of a layer. `asTies`: show its tie, for pictures that draw ties but no regions. */
export function layerSample({ id, role }: Layer, asTies = false): readonly SampleMark[] {
  switch (role) {
    case "bilateral":
      return [line(layerStyle("tie", id), 34), circle("node-bilateral", 5.5, 33)];
    case "assistance":
      return [line("tie-assistance", 30), circle("node-assistance", 5, 33)];
    case "talks":
      return [line("tie-talks")];
    case "unratified":
      return [line(layerStyle("tie", id))];
    default:
      return [asTies ? line(layerStyle("tie", id)) : region(layerStyle("region", id))];
  }
}
