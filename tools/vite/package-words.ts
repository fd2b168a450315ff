// The Vite plugin that gives the page and its manifest the words of the package: what stands in a tab, in a list of found pages and under an
// installed icon before a script has run.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { DatasetMeta } from "../../src/data/meta.ts";
import { loadDataset } from "../atlas/compile-atlas.ts";

const MANIFEST = "manifest.webmanifest";

/** Both languages in one line, since neither a tab nor a manifest asks for one. */
function wordsOf({ title, subtitle }: Pick<DatasetMeta, "title" | "subtitle">) {
  return {
    title: title.en,
    name: `Musubi 結: ${title.en} ${title.ja}`,
    description: `${[title.en, subtitle.en].filter((w) => w !== "").join(" ")}, by day, with sources. ${title.ja}${subtitle.ja}を日ごとに、出典とともに示します。`,
  };
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

export function packageWords(): Plugin {
  return {
    name: "musubi-package-words",
    transformIndexHtml: {
      order: "pre",
      handler: (html) => {
        const { title, description } = wordsOf(loadDataset().meta);
        return html
          .replace("atlas-title", () => escaped(title))
          .replace("atlas-description", () => escaped(description));
      },
    },
    // What stands in public/ has been copied by then.
    writeBundle({ dir }) {
      const file = join(dir ?? "", MANIFEST);
      const { name, description } = wordsOf(loadDataset().meta);
      const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
      writeFileSync(file, `${JSON.stringify({ ...manifest, name, description }, null, 2)}\n`);
    },
  };
}
