// `--data PATH`: another package than data/, as a folder, an archive or a workbook. It is unpacked into a folder of its own, and what is run
// after it finds it there.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { formatIssue } from "../src/data/package/issue.ts";
import { DATE_ORDERS } from "../src/data/plain/dates.ts";
import { ENCODINGS } from "../src/data/plain/encoding.ts";
import { fail } from "./options.ts";
import type { PlainChoices } from "./plain-table.ts";
import { readPackage } from "./read-package.ts";

export const DATA = {
  type: "string",
  value: "PATH",
  says: "another package than data/: a folder, a .zip, an .xlsx, or a .csv with one row for each agreement and party",
} as const;

/** What the dialog of the page asks about a plain table. */
export const PLAIN = {
  "leave-out": { type: "boolean", says: "of a plain table: leaves out the rows that cannot be used" },
  dates: {
    type: "string",
    value: "ORDER",
    says: "of a plain table: the order of numbers in its dates, where no date shows it: dmy, mdy or serial",
  },
  parties: {
    type: "string",
    value: "LIST",
    says: "of a plain table: whom unknown values mean, as OLD=NEW,X=own,Y=out",
  },
  encoding: {
    type: "string",
    value: "NAME",
    says: `of a plain table: its encoding, where the letters do not show it: ${ENCODINGS.join(", ")}`,
  },
} as const;

type PlainValues = { [K in keyof typeof PLAIN]?: string | boolean | undefined };

/** The answers, or the end of the command where one is none. */
export function plainChoices(values: PlainValues): PlainChoices {
  const { dates, parties, encoding } = values;
  const order = DATE_ORDERS.find((o) => o === dates);
  if (dates !== undefined && !order) fail(`--dates ${dates}: write ${DATE_ORDERS.join(", ")}.`);
  const known = ENCODINGS.find((e) => e === encoding);
  if (encoding !== undefined && !known) fail(`--encoding ${encoding}: write one of ${ENCODINGS.join(", ")}.`);
  return {
    leaveOut: values["leave-out"] === true,
    dates: order,
    parties: typeof parties === "string" ? parties : undefined,
    encoding: known,
  };
}

/** The same as arguments, for a command that runs another. */
export const plainArguments = (values: PlainValues): string[] =>
  (["dates", "parties", "encoding"] as const)
    .flatMap((name) => (typeof values[name] === "string" ? [`--${name}`, values[name]] : []))
    .concat(values["leave-out"] === true ? ["--leave-out"] : []);

/** Paths of arguments are meant from where npm was called. */
export const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? ".", path);

/** The folder of a package; one that was packed is unpacked into a folder that goes when the process ends. */
export async function packageFolder(path: string, choices: PlainChoices): Promise<string> {
  const full = fromCaller(path);
  const read = await readPackage(full, choices).catch((error: Error) => fail(`--data ${path}: ${error.message}`));
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
