// The one door to a package: build, command line and browser all come through here.
import { checkTables } from "./check.ts";
import { compileDataset } from "./compile.ts";
import type { Issue } from "./issue.ts";
import { readTable, type Table } from "./read.ts";
import { PACKAGE_FILE, type PackageSchema, parsePackage } from "./schema.ts";
import type { Dataset } from "./types.ts";

/** File name within the package → its text. */
export type PackageFiles = ReadonlyMap<string, string>;

export type Tables = ReadonlyMap<string, Table>;

export type Loaded = { ok: true; dataset: Dataset; tables: Tables; warnings: Issue[] } | { ok: false; issues: Issue[] };

/** Tables without which nothing can be shown; the others may be absent. */
const NEEDED = ["parties", "agreements", "memberships", "sources"];

export function readTables(pack: PackageSchema, files: PackageFiles, issues: Issue[]): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const resource of pack.resources) {
    const text = files.get(resource.path);
    if (text === undefined)
      issues.push({ file: resource.path, line: 0, found: "is named in the package", expected: "but is not there", cause: "renamed or not copied?", severity: "error" });
    else tables.set(resource.name, readTable(resource, text, issues));
  }
  for (const name of NEEDED)
    if (!pack.resources.some((r) => r.name === name))
      issues.push({ file: PACKAGE_FILE, line: 0, found: name, expected: "is missing among the resources", severity: "error" });
  return tables;
}

/** All faults at once; a dataset only when there is no error. */
export function loadPackage(files: PackageFiles): Loaded {
  const text = files.get(PACKAGE_FILE);
  if (text === undefined)
    return { ok: false, issues: [{ file: PACKAGE_FILE, line: 0, found: "", expected: "is missing: it names the tables of a package", severity: "error" }] };
  const parsed = parsePackage(text);
  if ("issues" in parsed) return { ok: false, issues: parsed.issues };
  const issues: Issue[] = [];
  const tables = readTables(parsed.package, files, issues);
  issues.push(...checkTables(parsed.package, tables));
  if (issues.some((i) => i.severity === "error")) return { ok: false, issues };
  return { ok: true, dataset: compileDataset(parsed.package, tables), tables, warnings: issues };
}
