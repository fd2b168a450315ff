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
    colour: { light: "#197d63", dark: "#79e8b8", contrast: "#075f4b" },
    word: { light: "#197d63", dark: "#79e8b8", contrast: "#005c45" },
    dash: [],
  },
  {
    colour: { light: "#b28424", dark: "#ffe45e", contrast: "#957014" },
    word: { light: "#8a5f00", dark: "#ffe45e", contrast: "#6b4d00" },
    dash: [12, 3],
  },
  {
    colour: { light: "#f22d7b", dark: "#ec92c0", contrast: "#ce0063" },
    word: { light: "#b8195d", dark: "#ec92c0", contrast: "#9b0f55" },
    dash: [2, 3],
  },
  {
    colour: { light: "#220033", dark: "#aa9977", contrast: "#dd66bb" },
    word: { light: "#220033", dark: "#c4b795", contrast: "#8a2f70" },
    dash: [8, 3, 2, 3],
  },
  {
    colour: { light: "#444444", dark: "#ccbbff", contrast: "#889955" },
    word: { light: "#444444", dark: "#ccbbff", contrast: "#424d20" },
    dash: [5, 5],
  },
  {
    colour: { light: "#112200", dark: "#4455ff", contrast: "#669988" },
    word: { light: "#112200", dark: "#a3acff", contrast: "#2c5144" },
    dash: [2, 3, 2, 8],
  },
];
