// What somebody brings, as the files of a package: a folder, an archive, a workbook, or tables in place of others.
import { isArchive } from "../../data/archive/directory.ts";
import { plainPath, unzip } from "../../data/archive/unzip.ts";
import { formatFound, type Issue, issueOf } from "../../data/package/issue.ts";
import { PACKAGE_FILE } from "../../data/package/schema.ts";
import { isPackageFile, type PackageBytes, packageFiles } from "../../data/package/text-files.ts";
import { isWorkbook, readWorkbook } from "../../data/workbook/read.ts";
import type { Ask } from "./protocol.ts";

export type Brought = { ok: true; files: Map<string, Uint8Array> } | { ok: false; issues: Issue[] };

async function unpacked(name: string, bytes: Uint8Array): Promise<Brought> {
  const read = unzip(bytes, name);
  if (!read.ok) return { ok: false, issues: [read.issue] };
  if (isWorkbook(read.files)) return readWorkbook(bytes, name);
  const not = (found: string, expected: string, cause: string): Brought => ({
    ok: false,
    issues: [issueOf(name, found, expected, cause)],
  });
  if (read.files.has("content.xml") && read.files.has("mimetype"))
    return not("is not an .xlsx", "an .xlsx file", "save it as .xlsx in the spreadsheet");
  const files = packageFiles(read.files);
  const inside = [...read.files.keys()].find((path) => /\.(zip|xlsx)$/i.test(path));
  return inside === undefined || files.has(PACKAGE_FILE)
    ? { ok: true, files }
    : not(`holds ${formatFound(inside)} and no package`, "a package", "bring that file by itself");
}

/** Workbooks of before 2007, and newer ones with a password, are of another kind. */
const isOldBook = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);

const baseOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Tables in place of those of the package that have the same names. */
function replaced(files: PackageBytes, instead: PackageBytes): Brought {
  const all = new Map(files);
  const issues: Issue[] = [];
  for (const [path, bytes] of instead) {
    const own = [...files.keys()].find((p) => baseOf(p).toLowerCase() === baseOf(path).toLowerCase());
    if (own === undefined) {
      const tables = [...files.keys()].filter((p) => p.endsWith(".csv")).join(", ");
      issues.push(issueOf(formatFound(baseOf(path)), "is not a table of this package", `one of ${tables}`));
    } else all.set(own, bytes);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, files: all };
}

/** What was brought in place of a package; undefined for a folder in which one could have been. `archive`: one of several files. */
function noPackage(files: PackageBytes, archive: string | undefined): Issue | undefined {
  const [path = ""] = archive === undefined ? files.keys() : [archive];
  const name = formatFound(baseOf(path));
  if (archive !== undefined)
    return issueOf(name, "stands beside other files", "a package", "bring that file by itself");
  if ([...files.keys()].some((p) => p.includes("/") || isPackageFile(p))) return undefined;
  if (/\.xlsx$/i.test(path))
    return issueOf(name, "is not an .xlsx", "an .xlsx file", "another kind of file with that ending?");
  if (/\.zip$/i.test(path))
    return issueOf(name, "is not a ZIP archive", "a .zip file", "another kind of file with that ending?");
  const cause = /\.ya?ml$/i.test(path) ? "a story? open it under “Stories”" : "";
  return issueOf(name, "is no part of a package", "a folder, a .zip, an .xlsx or tables as .csv", cause);
}

/** Never throws because of what the files hold. */
export async function broughtFiles({ files, instead }: Pick<Ask, "files" | "instead">): Promise<Brought> {
  const archives = [...files].filter(([, bytes]) => isArchive(bytes));
  const [only] = archives;
  if (files.size === 1 && only) {
    const opened = await unpacked(baseOf(only[0]), only[1]);
    return opened.ok && instead ? replaced(opened.files, instead) : opened;
  }
  const old = [...files].find(([, bytes]) => isOldBook(bytes));
  if (files.size === 1 && old) {
    const cause = "an old .xls, or one with a password? save it as .xlsx";
    return { ok: false, issues: [issueOf(baseOf(old[0]), "is not an .xlsx", "an .xlsx file", cause)] };
  }
  const outside = [...files.keys()].find((path) => plainPath(path) === undefined);
  if (outside !== undefined)
    return {
      ok: false,
      issues: [issueOf(formatFound(outside), "is not a name for a file", "a name inside the package")],
    };
  const own = packageFiles(files);
  if (!instead && files.size > 0 && !own.has(PACKAGE_FILE)) {
    const issue = noPackage(files, only?.[0]);
    if (issue) return { ok: false, issues: [issue] };
  }
  return instead ? replaced(own, instead) : { ok: true, files: own };
}
