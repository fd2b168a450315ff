import { readFileSync } from "node:fs";
import type { UserConfig } from "vite";
import { atlas } from "./tools/vite/atlas.ts";
import { firstPaint } from "./tools/vite/first-paint.ts";
import { fonts } from "./tools/vite/fonts.ts";
import { lateFiles } from "./tools/vite/late-files.ts";
import { marksCss } from "./tools/vite/marks-css.ts";
import { packageWords } from "./tools/vite/package-words.ts";
import { policy } from "./tools/vite/policy.ts";
import { sheets } from "./tools/vite/sheets.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

export default (): UserConfig => ({
  base: "./",
  // Written for React, rendered by Preact (ADR 22).
  resolve: {
    alias: [
      { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
      { find: /^react\/jsx(?:-dev)?-runtime$/, replacement: "preact/jsx-runtime" },
      { find: /^react(?:-dom)?$/, replacement: "preact/compat" },
    ],
  },
  define: { APP_VERSION: JSON.stringify(version) },
  plugins: [sheets(), marksCss(), fonts(), firstPaint(), atlas(), packageWords(), policy(), lateFiles()],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // kB. The largest is data, not code: the glyph outlines (1.7 MB, 0.6 MB gzip), which only a picture with letters as shapes
    // loads, and never the page at start. All code stays below Vite's usual 500.
    chunkSizeWarningLimit: 1800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first picture shares with later parts stays one file: many small ones pack worse.
          groups: [
            {
              name: "shared",
              test: /src\/(data|model|i18n|ui|pictures|views\/(atlas|text|paint\/display)|scene\/(mark|rect|style|labels|text-width|network|map))/,
              minShareCount: 2,
              tags: ["$initial"],
            },
          ],
        },
      },
    },
  },
});
