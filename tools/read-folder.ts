// Reads the files of a data package from disk, by path.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { PACKAGE_FILE } from "../src/data/package/schema.ts";

/** All tables and descriptions below a folder; empty without a package, so that a wrong folder is not searched. */
export function readFolder(folder: string): Map<string, string> {
  if (!existsSync(join(folder, PACKAGE_FILE))) return new Map();
  // Keep a byte order mark; the CSV parser handles it.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name.endsWith(".csv") || entry.name === PACKAGE_FILE))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join("/"), decoder.decode(readFileSync(path))]),
  );
}
