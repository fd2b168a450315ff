// Colours for layers that declare none, in order of use. The first three can be told apart from the rest of the page with
// any kind of colour vision; the others with fewer, which is why outlines also differ in their dashes.
import type { ThemeColours } from "../../data/layer-terms.ts";

export interface PaletteLine {
  colour: ThemeColours;
  word: ThemeColours;
  /** Outline of a region: strokes and gaps, scene units. */
  dash: readonly number[];
}

export const PALETTE: readonly PaletteLine[] = [
  {
    colour: { light: "#047b55", dark: "#66e7af", contrast: "#075f4b" },
    word: { light: "#0c5c40", dark: "#66e7af", contrast: "#005c45" },
    dash: [],
  },
  {
    colour: { light: "#b58416", dark: "#ffea59", contrast: "#957014" },
    word: { light: "#7a5600", dark: "#ffd84f", contrast: "#6b4d00" },
    dash: [12, 3],
  },
  {
    colour: { light: "#f62a7c", dark: "#fd9ccc", contrast: "#ce0063" },
    word: { light: "#b3135d", dark: "#ff9ccc", contrast: "#9b0f55" },
    dash: [2, 3],
  },
  {
    colour: { light: "#220033", dark: "#aa9977", contrast: "#dd66bb" },
    word: { light: "#220033", dark: "#c4b795", contrast: "#8a2f70" },
    dash: [8, 3, 2, 3],
  },
  {
    colour: { light: "#444444", dark: "#d8d2fc", contrast: "#889955" },
    word: { light: "#444444", dark: "#d8d2fc", contrast: "#424d20" },
    dash: [5, 5],
  },
  {
    colour: { light: "#112200", dark: "#4455ff", contrast: "#669988" },
    word: { light: "#112200", dark: "#a3acff", contrast: "#2c5144" },
    dash: [2, 3, 2, 8],
  },
];
