// The files of the package that the page was built from, as the build has packed them.
import zip from "virtual:atlas-package";
import { unzip } from "../data/archive/unzip.ts";

export function builtFiles(): ReadonlyMap<string, Uint8Array> {
  const bytes = Uint8Array.from(atob(zip), (c) => c.charCodeAt(0));
  const read = unzip(bytes, "package.zip");
  if (!read.ok) throw new Error(`the package of the build cannot be unpacked: ${read.issue.found}`);
  return read.files;
}
