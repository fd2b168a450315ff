import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageFiles } from "../src/data/load.ts";

/** The files of a package on disk: its tables and its description. */
export function readFolder(folder: string): PackageFiles {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((n) => n.endsWith(".csv") || n === "datapackage.json");
  return new Map(names.map((n) => [n, readFileSync(join(folder, n), "utf8")]));
}
