// `--data PATH`: another package than data/, as a folder, an archive or a workbook. It is unpacked into a folder of its own, and what is run
// after it finds it there.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { formatIssue } from "../src/data/package/issue.ts";
import { fail } from "./options.ts";
import { readPackage } from "./read-package.ts";

export const DATA = {
  type: "string",
  value: "PATH",
  says: "another package than data/: a folder, a .zip or an .xlsx",
} as const;

/** Paths of arguments are meant from where npm was called. */
export const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? ".", path);

/** The folder of a package; one that was packed is unpacked into a folder that goes when the process ends. */
export async function packageFolder(path: string): Promise<string> {
  const full = fromCaller(path);
  const read = await readPackage(full).catch((error: Error) => fail(`--data ${path}: ${error.message}`));
  if (!read.ok) fail(read.issues.map(formatIssue).join("\n"));
  if (statSync(full).isDirectory()) return full;
  const folder = mkdtempSync(join(tmpdir(), "musubi-data-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const [name, bytes] of read.files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}
