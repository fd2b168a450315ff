// The files of the package that the page was built from, as the build has packed them.
import zip from "virtual:atlas-package";
import { readDirectory } from "../data/archive/directory.ts";
import { unzip } from "../data/archive/unzip.ts";

const bytes = (): Uint8Array => Uint8Array.from(atob(zip), (c) => c.charCodeAt(0));

/** Unpacking them takes a tenth of a second of a slow machine. */
export function builtPaths(): readonly string[] {
  const list = readDirectory(bytes());
  if (!Array.isArray(list)) throw new Error(`the package of the build has no list: ${list}`);
  return list.map((entry) => entry.path);
}

export function builtFiles(): ReadonlyMap<string, Uint8Array> {
  const read = unzip(bytes(), "package.zip");
  if (!read.ok) throw new Error(`the package of the build cannot be unpacked: ${read.issue.found}`);
  return read.files;
}
