// Makes every `import()` of the build wait until its files have arrived whole (src/ui/late/whole-files.ts, ADR 13).
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { LAST_LINE } from "../../src/ui/late/whole-files.ts";

/** Vite's own, through which it lets each `import()` of a build pass. */
const PRELOAD_HELPER = "\0vite/preload-helper.js";
const RUNTIME = resolve("src/ui/late/whole-files.ts");

/** Vite names no files for a part that imports none; it is itself a file that may be missing. */
export const nameLoneFiles = (code: string): string =>
  code.replace(
    /\bimport\(([`"'])(\.\/[^`"']+\.js)\1\)((?:(?!\bimport\().)*?),\[\],import\.meta\.url\)/gs,
    (_, quote: string, file: string, between: string) =>
      `import(${quote}${file}${quote})${between},[${quote}${file}${quote}],import.meta.url)`,
  );

export const lateFiles = (): Plugin => ({
  name: "musubi-late-files",
  apply: "build",
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler(_, id) {
      if (id !== PRELOAD_HELPER) return undefined;
      return { code: `export { importWhole as __vitePreload } from ${JSON.stringify(RUNTIME)};`, map: null };
    },
  },
  generateBundle: {
    // After Vite has written its lists of files.
    order: "post",
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      // The one file has no parts.
      if (chunks.length === 1) return;
      // A worker comes whole, as a file of its own.
      for (const file of Object.values(bundle))
        if (file.type === "asset" && file.fileName.endsWith(".js"))
          file.source = `${String(file.source).trimEnd()}\n${LAST_LINE}\n`;
      for (const chunk of chunks) chunk.code = `${nameLoneFiles(chunk.code).trimEnd()}\n${LAST_LINE}\n`;
    },
  },
});
