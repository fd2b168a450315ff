// `virtual:fonts.css`, and one for each language of a hall: the cut fonts, declared. Vite hashes and copies the files, or inlines them in the one-file form.
import type { Plugin } from "vite";
import { cutFonts } from "../fonts/cut-fonts.ts";
import { cutHallFonts, HALL_FACES } from "../fonts/hall-fonts.ts";

/** Path of the stylesheet, once a process. */
let cut: Promise<string> | undefined;
export const fontsCss = (): Promise<string> => {
  cut ??= cutFonts();
  return cut;
};

const halls = new Map<string, Promise<string>>();
/** The same for a language of a hall: `virtual:fonts-ko.css`. */
function hallFontsCss(id: string): Promise<string> | undefined {
  const of = HALL_FACES.find((face) => id === `virtual:fonts-${face}.css`);
  if (!of) return undefined;
  const path = halls.get(of) ?? cutHallFonts(of);
  halls.set(of, path);
  return path;
}

/** Digits and Latin letters stand on every page, in either language. */
const ALWAYS = /(?:^|\/)latin-[^/]*\.woff2$/;

export const fonts = (): Plugin => ({
  name: "musubi-fonts",
  resolveId: (id) => (id === "virtual:fonts.css" ? fontsCss() : hallFontsCss(id)),
  transformIndexHtml: {
    order: "post",
    // Asked for with the style sheet, the first words are not set in faces of the device and then again.
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => ALWAYS.test(file))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `./${file}` },
          injectTo: "head" as const,
        })),
  },
});
