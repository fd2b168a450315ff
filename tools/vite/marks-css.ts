// `virtual:marks.css`: the style table as CSS, with the parts that the package's layers add.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { formatIssue } from "../../src/data/package/issue.ts";
import { PACKAGE_FILE, parsePackage } from "../../src/data/package/schema.ts";
import { styleSheet } from "../../src/scene/style/style-css.ts";
import { DATA_FOLDER } from "../atlas/compile-atlas.ts";

const ID = "virtual:marks.css";
/** The resolved id keeps its ending, so that Vite treats it as CSS. */
const RESOLVED = "\0virtual:marks.css";

export const marksCss = (): Plugin => ({
  name: "musubi-marks-css",
  resolveId: (id) => (id === ID ? RESOLVED : undefined),
  load(id) {
    if (id !== RESOLVED) return undefined;
    const file = resolve(DATA_FOLDER, PACKAGE_FILE);
    this.addWatchFile(file);
    const { description, issues } = parsePackage(readFileSync(file, "utf8"));
    if (!description) throw new Error(issues.map(formatIssue).join("\n"));
    return `@layer marks{${styleSheet(description.musubi.layers)}}`;
  },
});
