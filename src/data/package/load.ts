// Loads a package: files as text → dataset, or all issues found. The only entry point, shared by build, command line and
// page, hence independent of where the files come from.

import { LIMITS } from "../archive/limits.ts";
import { checkPackage } from "../check/package.ts";
import { checkTables } from "../check/tables.ts";
import { compileDataset } from "../compile/dataset.ts";
import type { Dataset } from "../dataset.ts";
import { refreshSuggestions, suggestOf } from "../nearest.ts";
import { type GradedColumn, gradedColumns } from "./claims.ts";
import { overlayContract } from "./contract.ts";
import { type Issue, sortIssues } from "./issue.ts";
import { readTable } from "./read.ts";
import { PACKAGE_FILE, packageIssue, parsePackage } from "./schema.ts";
import type { Table } from "./table.ts";

/** Path inside the package → its text. */
export type PackageFiles = ReadonlyMap<string, string> | readonly { path: string; text: string }[];

export interface Summary {
  tables: number;
  rows: number;
  /** Claims by grade, column by column. */
  graded: GradedColumn[];
}

export type Loaded =
  | { ok: true; dataset: Dataset; warnings: Issue[]; summary: Summary }
  /** Errors and warnings together, in the order of the files. */
  | { ok: false; issues: Issue[] };

/** Archives often contain the package in a folder: paths are made relative to the topmost datapackage.json. */
function filesOf(given: PackageFiles): Map<string, string> {
  const entries = "get" in given ? [...given] : given.map(({ path, text }): [string, string] => [path, text]);
  const files = entries.map(([path, text]): [string, string] => [
    path.replaceAll("\\", "/").replace(/^\.\//, ""),
    text,
  ]);
  const roots = files.flatMap(([path]) =>
    path === PACKAGE_FILE || path.endsWith(`/${PACKAGE_FILE}`) ? [path.slice(0, -PACKAGE_FILE.length)] : [],
  );
  const root = roots.sort((a, b) => a.length - b.length)[0] ?? "";
  return new Map(
    files.filter(([path]) => path.startsWith(root)).map(([path, text]) => [path.slice(root.length), text]),
  );
}

/** Never throws because of the files' content. */
export function loadPackage(given: PackageFiles): Loaded {
  refreshSuggestions();
  const files = filesOf(given);
  const json = files.get(PACKAGE_FILE);
  if (json === undefined) {
    const cause = files.size === 0 ? "an empty folder?" : "the wrong folder?";
    return { ok: false, issues: [packageIssue("", "is missing", "the description of the tables", cause)] };
  }
  const parsed = parsePackage(json);
  if (!parsed.description) return { ok: false, issues: parsed.issues };
  const description = overlayContract(parsed.description);
  const issues = checkPackage(description);
  const tables = new Map<string, Table>();
  description.resources.forEach((resource, i) => {
    const text = files.get(resource.path);
    if (text === undefined) {
      issues.push(
        packageIssue(
          `resources.${i}.path`,
          `${resource.path} is missing`,
          "a file of the package",
          suggestOf(resource.path, files.keys()),
        ),
      );
      return;
    }
    const read = readTable(resource, text);
    tables.set(resource.name, read.table);
    // One by one: a hundred thousand arguments are more than a call takes.
    for (const issue of read.issues) issues.push(issue);
  });
  const rows = [...tables.values()].reduce((n, t) => n + t.rows.length, 0);
  if (rows > LIMITS.allRows)
    return { ok: false, issues: [packageIssue("resources", `${rows} rows`, `${LIMITS.allRows} at most`)] };
  const described = new Set(description.resources.map((r) => r.path));
  for (const path of files.keys())
    if (path.endsWith(".csv") && !described.has(path))
      issues.push({
        file: path,
        line: 0,
        found: `is not described in ${PACKAGE_FILE}`,
        expected: "",
        cause: "",
        severity: "warning",
      });
  const all = { description, tables };
  const sorted = sortIssues([...issues, ...checkTables(all)], [PACKAGE_FILE, ...described]);
  if (sorted.some((i) => i.severity === "error")) return { ok: false, issues: sorted };
  return {
    ok: true,
    dataset: compileDataset(all),
    warnings: sorted,
    summary: { tables: tables.size, rows, graded: gradedColumns(all) },
  };
}
