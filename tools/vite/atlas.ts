// The Vite plugin that puts data/ into the page: the first picture, dataset, map and network as JSON blocks, the rest as
// modules that the page loads when it asks for them. A fault in a CSV stops the build, or shows in the overlay of the dev server, with file and line.
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { DATA_FOLDER } from "../atlas/compile-atlas.ts";
import { forgetParts, type PagePart, partText } from "../atlas/page-data.ts";
import { firstPage } from "../first/page.ts";

/** What the page loads when it is first asked for. */
const CHUNKS: Record<string, PagePart> = {
  "virtual:atlas-details": "details",
  "virtual:atlas-bodies": "bodies",
  "virtual:atlas-stories": "stories",
  "virtual:atlas-land": "land",
  "virtual:atlas-glyphs": "glyphs",
  "virtual:atlas-numeric": "numeric",
  "virtual:atlas-package": "package",
  "virtual:hall-zh-Hans": "hall-zh-Hans",
  "virtual:hall-ko": "hall-ko",
  "virtual:hall-ja-easy": "hall-ja-easy",
};
const BLOCKS = ["dataset", "geo", "placement"] as const;

/** JSON inside a script element must not be able to end it. */
const block = (part: PagePart, text = partText(part)): string =>
  `<script type="application/json" id="atlas-${part}">${text.replaceAll("<", "\\u003c")}</script>`;

export function atlas(): Plugin {
  return {
    name: "musubi-atlas",
    configureServer(server) {
      server.watcher.add(resolve(DATA_FOLDER));
      // A program may save a file by putting another in its place.
      server.watcher.on("all", (_, file) => {
        if (!file.startsWith(resolve(DATA_FOLDER))) return;
        forgetParts();
        for (const { moduleGraph } of Object.values(server.environments))
          for (const id of Object.keys(CHUNKS)) {
            const made = moduleGraph.getModuleById(`\0${id}`);
            if (made) moduleGraph.invalidateModule(made);
          }
        server.hot.send({ type: "full-reload" });
      });
    },
    resolveId: (id) => (id in CHUNKS ? `\0${id}` : undefined),
    load(id) {
      const part = id.startsWith("\0") ? CHUNKS[id.slice(1)] : undefined;
      // JSON.parse of a string is faster than the same as a literal.
      return part && `export default JSON.parse(${JSON.stringify(partText(part))})`;
    },
    transformIndexHtml: {
      order: "pre",
      handler: async (html, { server }) => {
        // The dev server has no first picture: it would be out of date with every change.
        const first = server ? undefined : await firstPage();
        const blocks = BLOCKS.map((part) => block(part, part === "dataset" ? undefined : first?.[part]));
        return html
          .replace("<!--atlas-first-->", () => first?.html ?? "")
          .replace("<!--atlas-data-->", () => blocks.join("\n    "));
      },
    },
  };
}
