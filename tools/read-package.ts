// Reads a package from disk: a folder, an archive or a workbook.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { openPackage } from "../src/data/package/open.ts";
import { PACKAGE_FILE } from "../src/data/package/schema.ts";
import { packageFiles } from "../src/data/package/text-files.ts";
import type { Known } from "../src/data/plain/directory.ts";
import { type Brought, broughtFiles } from "../src/views/data/brought.ts";
import { ALPHA3 } from "./map/iso-numeric.ts";
import { type PlainChoices, plainTable } from "./plain-table.ts";

/** The files of a package below a folder, by path; none without its description, so that a wrong folder is not searched. */
export function readPackageFolder(folder: string): Map<string, Uint8Array> {
  if (!existsSync(join(folder, PACKAGE_FILE))) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path): [string, Uint8Array] => [
    relative(folder, path).split(sep).join("/"),
    new Uint8Array(readFileSync(path)),
  ]);
  return packageFiles(new Map(named));
}

const encoder = new TextEncoder();

/** Whom codes and names in a plain table can mean: the parties of the package that this project brings. */
export function knownParties(): Known {
  const own = openPackage(readPackageFolder("data"));
  if (!own.ok) throw new Error("data/ has faults: run `npm run data:check`.");
  return { ...own.dataset, numeric: Object.fromEntries(ALPHA3) };
}

/** A plain table as a package. What was left out is told; what must be said first ends the command. */
function readPlainTable(path: string, choices: PlainChoices): Brought {
  const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  const read = plainTable([file], knownParties(), choices);
  if (!read.ok) throw new Error(read.faults.join("\n"));
  console.error(read.told.join("\n"));
  return { ok: true, files: new Map([...read.files].map(([name, text]) => [name, encoder.encode(text)])) };
}

/**
 * `path`: a folder, or a file in one of the forms that the page opens. `choices`: about a plain table. Throws if there is nothing, or if
 * something must be said first.
 */
export async function readPackage(path: string, choices: PlainChoices = {}): Promise<Brought> {
  if (!existsSync(path))
    throw new Error(
      `${path} is not there: name a folder, a .zip or an .xlsx with a package, or a .csv with memberships.`,
    );
  if (!statSync(path).isDirectory() && /\.(csv|tsv|txt)$/i.test(path)) return readPlainTable(path, choices);
  return statSync(path).isDirectory()
    ? { ok: true, files: readPackageFolder(path) }
    : broughtFiles({ files: new Map([[path, new Uint8Array(readFileSync(path))]]) });
}
