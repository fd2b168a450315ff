// Reads a package from disk: a folder, an archive or a workbook.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { packageFiles } from "../src/data/package/text-files.ts";
import { type Brought, broughtFiles } from "../src/views/data/brought.ts";

/** The files of a package below a folder, by path. */
export function readPackageFolder(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path): [string, Uint8Array] => [
    relative(folder, path).split(sep).join("/"),
    new Uint8Array(readFileSync(path)),
  ]);
  return packageFiles(new Map(named));
}

/** `path`: a folder, or a file in one of the forms that the page opens. Throws if there is nothing. */
export async function readPackage(path: string): Promise<Brought> {
  if (!existsSync(path)) throw new Error(`${path} is not there: name a folder, a .zip or an .xlsx with a package.`);
  return statSync(path).isDirectory()
    ? { ok: true, files: readPackageFolder(path) }
    : broughtFiles({ files: new Map([[path, new Uint8Array(readFileSync(path))]]) });
}
