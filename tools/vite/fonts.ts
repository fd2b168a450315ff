// `virtual:fonts.css`: the cut fonts, declared; `virtual:atlas-glyphs`: their glyphs as paths. Vite hashes and copies the files, or inlines them in the one-file form.
import type { Plugin } from "vite";
import { cutFonts } from "../fonts/cut-fonts.ts";
import { glyphOutlines } from "../fonts/glyph-outlines.ts";

const OUTLINES = "virtual:atlas-glyphs";
const RESOLVED = `\0${OUTLINES}`;

export const fonts = (): Plugin => ({
  name: "musubi-fonts",
  resolveId: (id) => (id === OUTLINES ? RESOLVED : id === "virtual:fonts.css" ? cutFonts() : undefined),
  // As text: a browser reads that faster than objects in a script.
  load: (id) =>
    id === RESOLVED ? `export default JSON.parse(${JSON.stringify(JSON.stringify(glyphOutlines()))})` : undefined,
});
