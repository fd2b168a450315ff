// A data package on disk → its files by path, as the loader wants them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { PACKAGE_FILE } from "../src/data/package/schema.ts";

/** Every table and description below a folder; empty where there is no package, so that a wrong folder is not read through. */
export function readFolder(folder: string): Map<string, string> {
  if (!existsSync(join(folder, PACKAGE_FILE))) return new Map();
  // A byte order mark is kept: what a spreadsheet wrote is the reader's affair.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name.endsWith(".csv") || entry.name === PACKAGE_FILE))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join("/"), decoder.decode(readFileSync(path))]),
  );
}
