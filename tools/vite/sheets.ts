// What every sheet shares: the order of the layers before its rules, and named media queries (src/ui/breakpoints.ts).
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { MEDIA } from "../../src/ui/breakpoints.ts";

const LAYERS = "src/ui/css/layers.css";

/**
 * `@layer a, b, c;` as layers.css declares it. It is put before every sheet: layers take the order in which they are first
 * named, and the build links the sheet of a shared chunk before the page's own.
 */
function layerOrder(): string {
  const order = /@layer [^;{]+;/.exec(readFileSync(LAYERS, "utf8"))?.[0];
  if (order === undefined)
    throw new Error(
      `${LAYERS}: no line "@layer marks, base, …;" was found. It declares the order of the layers; put it back.`,
    );
  return order;
}

/** `css` with the names of `@media (--name)` replaced; throws on a name that the table does not have. `path`: for the error. */
export function withMedia(css: string, path: string, table: Readonly<Record<string, string>> = MEDIA): string {
  return css.replace(/@media \((--[\w-]+)\)/g, (_, name: string) => {
    const query = table[name];
    if (query === undefined)
      throw new Error(
        `${path}: there is no media query named ${name}. Known are ${Object.keys(table).join(", ")}; add it to src/ui/breakpoints.ts or correct the name.`,
      );
    return `@media ${query}`;
  });
}

export const sheets = (): Plugin => ({
  name: "musubi-sheets",
  enforce: "pre",
  transform: {
    filter: { id: /\.css$/ },
    handler: (css, id) => ({ code: `${layerOrder()}\n${withMedia(css, id)}`, map: null }),
  },
});
