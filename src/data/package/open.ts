// Opens a package that somebody brings: bytes of files → dataset, or all faults.
import { LIMITS } from "../archive/limits.ts";
import type { Dataset } from "../dataset.ts";
import type { Issue } from "./issue.ts";
import { loadPackage, type Summary } from "./load.ts";
import { packageIssue } from "./schema.ts";
import { type PackageBytes, type Told, textFiles } from "./text-files.ts";

export type Opened =
  | { ok: true; dataset: Dataset; texts: Map<string, string>; warnings: Issue[]; told: Told[]; summary: Summary }
  | { ok: false; issues: Issue[]; told: Told[] };

/** More than can be drawn, though it can be read. */
function tooMany({ parties, agreements }: Dataset): Issue[] {
  const over = (name: string, count: number, most: number): Issue[] =>
    count > most ? [packageIssue(name, `${count} of them`, `${most} at most`, "more than the atlas can draw")] : [];
  return [
    ...over("parties", parties.length, LIMITS.parties),
    ...over("agreements", agreements.length, LIMITS.agreements),
  ];
}

/** Never throws because of what the files hold. */
export function openPackage(files: PackageBytes): Opened {
  const { texts, told, issues } = textFiles(files);
  if (issues.length > 0) return { ok: false, issues, told };
  const loaded = loadPackage(texts);
  if (!loaded.ok) return { ok: false, issues: loaded.issues, told };
  const many = tooMany(loaded.dataset);
  return many.length > 0
    ? { ok: false, issues: many, told }
    : { ok: true, dataset: loaded.dataset, texts, warnings: loaded.warnings, told, summary: loaded.summary };
}
