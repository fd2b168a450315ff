// npm run data:pack: a checked package as one file, an archive or a workbook.
import { existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { formatIssue } from "../src/data/package/issue.ts";
import { openPackage } from "../src/data/package/open.ts";
import { packPackage } from "../src/views/data/pack-package.ts";
import { DATA, fromCaller, PLAIN, plainChoices } from "./data-option.ts";
import { fail, readOptions } from "./options.ts";
import { readPackage } from "./read-package.ts";

const { values } = readOptions({
  name: "data:pack",
  does: "Packs a package that has no faults into one file: a .zip with the same bytes each time, or an .xlsx to edit in a spreadsheet.",
  options: { data: DATA, ...PLAIN, out: { type: "string", value: "FILE", says: "a .zip or an .xlsx" } },
  examples: [
    "--out package.zip",
    "--data ../my-package --out my-package.xlsx",
    "--data memberships.csv --leave-out --out my-package.xlsx",
  ],
});
const form = /\.(zip|xlsx)$/i.exec(values.out ?? "")?.[1]?.toLowerCase() as "zip" | "xlsx" | undefined;
if (values.out === undefined || !form) fail("--out wants a file that ends in .zip or .xlsx.");
const out = fromCaller(values.out);
if (!existsSync(dirname(out))) fail(`--out ${values.out}: its folder does not exist: make it first.`);
const given = values.data === undefined ? "data" : fromCaller(values.data);
const read = await readPackage(given, plainChoices(values)).catch((error: Error) => fail(error.message));
const opened = read.ok ? openPackage(read.files) : read;
if (!opened.ok || !read.ok) fail((opened.ok ? [] : opened.issues).map(formatIssue).join("\n"));
writeFileSync(out, await packPackage(read.files, form));
console.log(`Written to ${out}.`);
