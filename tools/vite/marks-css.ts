// `virtual:marks.css`: the style table as CSS.
import type { Plugin } from "vite";
import { styleSheet } from "../../src/scene/style-css.ts";

const ID = "virtual:marks.css";
/** The resolved id keeps its ending, so that Vite treats it as CSS. */
const RESOLVED = "\0virtual:marks.css";

export const marksCss = (): Plugin => ({
  name: "musubi-marks-css",
  resolveId: (id) => (id === ID ? RESOLVED : undefined),
  load: (id) => (id === RESOLVED ? styleSheet() : undefined),
});
