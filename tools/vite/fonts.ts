// `virtual:fonts.css`: the cut fonts, declared. Vite hashes and copies the files, or inlines them in the one-file form.
import type { Plugin } from "vite";
import { cutFonts } from "../fonts/cut-fonts.ts";

/** Path of the stylesheet, once a process. */
let cut: Promise<string> | undefined;
export const fontsCss = (): Promise<string> => {
  cut ??= cutFonts();
  return cut;
};

export const fonts = (): Plugin => ({
  name: "musubi-fonts",
  resolveId: (id) => (id === "virtual:fonts.css" ? fontsCss() : undefined),
});
