// The Vite plugin that compiles data/ into the page: checks it, cuts the map, places the network, and writes all three
// as JSON blocks. A fault in a CSV stops the build, or shows in the overlay of the dev server, with file and line.
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { formatIssue } from "../../src/data/package/issue.ts";
import { compileAtlas, compileLand, DATA_FOLDER, loadDataset } from "../atlas/compile-atlas.ts";
import { bodiesOf, coreOf, detailsOf } from "../atlas/page-payload.ts";
import { loadStories } from "../atlas/stories.ts";

/** What the page loads when it is first asked for. */
const CHUNKS: Record<string, () => unknown> = {
  "virtual:atlas-details": () => detailsOf(loadDataset()),
  "virtual:atlas-bodies": () => bodiesOf(loadDataset()),
  "virtual:atlas-stories": () => {
    const { stories, issues } = loadStories(DATA_FOLDER, loadDataset());
    if (issues.length > 0) throw new Error(issues.map(formatIssue).join("\n"));
    return stories;
  },
  "virtual:atlas-land": () => compileLand(loadDataset()),
};

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
    resolveId: (id) => (id in CHUNKS ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith("\0") ? CHUNKS[id.slice(1)] : undefined;
      // JSON.parse of a string is faster than the same as a literal.
      return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))})`;
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const { dataset, geo, placement } = await compileAtlas();
        const blocks = [
          block("atlas-dataset", coreOf(dataset)),
          block("atlas-geo", geo),
          block("atlas-placement", placement),
        ];
        return html.replace("<!--atlas-data-->", () => blocks.join("\n    "));
      },
    },
  };
}
