// What somebody brings, as the files of a package: a folder, an archive, a workbook, or tables in place of others.
import { isArchive } from "../../data/archive/directory.ts";
import { plainPath, unzip } from "../../data/archive/unzip.ts";
import { formatFound, type Issue, issueOf } from "../../data/package/issue.ts";
import { type PackageBytes, packageFiles } from "../../data/package/text-files.ts";
import { isWorkbook, readWorkbook } from "../../data/workbook/read.ts";
import type { Ask } from "./protocol.ts";

export type Brought = { ok: true; files: Map<string, Uint8Array> } | { ok: false; issues: Issue[] };

async function unpacked(name: string, bytes: Uint8Array): Promise<Brought> {
  const read = unzip(bytes, name);
  if (!read.ok) return { ok: false, issues: [read.issue] };
  return isWorkbook(read.files) ? readWorkbook(bytes, name) : { ok: true, files: packageFiles(read.files) };
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Tables in place of those of the package that have the same names. */
function replaced(files: PackageBytes, instead: PackageBytes): Brought {
  const all = new Map(files);
  const issues: Issue[] = [];
  for (const [path, bytes] of instead) {
    const own = [...files.keys()].find((p) => baseOf(p).toLowerCase() === baseOf(path).toLowerCase());
    if (own === undefined) {
      const tables = [...files.keys()].filter((p) => p.endsWith(".csv")).join(", ");
      issues.push(issueOf(formatFound(baseOf(path)), "is no table of this package", `one of ${tables}`));
    } else all.set(own, bytes);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, files: all };
}

/** Never throws because of what the files hold. */
export async function broughtFiles({ files, instead }: Pick<Ask, "files" | "instead">): Promise<Brought> {
  const archives = [...files].filter(([, bytes]) => isArchive(bytes));
  const [only] = archives;
  if (files.size === 1 && only) {
    const opened = await unpacked(baseOf(only[0]), only[1]);
    return opened.ok && instead ? replaced(opened.files, instead) : opened;
  }
  const outside = [...files.keys()].find((path) => plainPath(path) === undefined);
  if (outside !== undefined)
    return {
      ok: false,
      issues: [issueOf(formatFound(outside), "is no name of a file", "a name inside the package")],
    };
  const own = packageFiles(files);
  return instead ? replaced(own, instead) : { ok: true, files: own };
}
