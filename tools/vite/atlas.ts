// The Vite plugin that compiles data/ into the page: checks it, cuts the map, places the network, and writes all three
// as JSON blocks. A fault in a CSV stops the build, or shows in the overlay of the dev server, with file and line.
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { compileAtlas, DATA_FOLDER } from "../atlas/compile-atlas.ts";

/** JSON inside a script element must not be able to end it. */
const block = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;

export function atlas(): Plugin {
  return {
    name: "musubi-atlas",
    configureServer(server) {
      server.watcher.add(resolve(DATA_FOLDER));
      server.watcher.on("change", (file) => {
        if (file.startsWith(resolve(DATA_FOLDER))) server.hot.send({ type: "full-reload" });
      });
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const { dataset, geo, placement } = await compileAtlas();
        const blocks = [block("atlas-dataset", dataset), block("atlas-geo", geo), block("atlas-placement", placement)];
        return html.replace("<!--atlas-data-->", () => blocks.join("\n    "));
      },
    },
  };
}
