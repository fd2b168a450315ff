// npm run data:template: a small package to be filled in, as a folder, an archive or a workbook.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packPackage } from "../src/views/data/pack-package.ts";
import { templateFiles } from "../src/views/data/template.ts";
import { fromCaller } from "./data-option.ts";
import { fail, readOptions } from "./options.ts";

const { values } = readOptions({
  name: "data:template",
  does: "Writes a small package to be filled in, with notes in English and Japanese.",
  options: { out: { type: "string", value: "PATH", says: "a folder that is not there yet, a .zip or an .xlsx" } },
  examples: ["--out my-package", "--out my-package.zip", "--out my-package.xlsx"],
});
if (values.out === undefined) fail("--out is missing: say where, as --out my-package or --out my-package.xlsx.");
const out = fromCaller(values.out);
const files = templateFiles();
const form = /\.(zip|xlsx)$/i.exec(out)?.[1]?.toLowerCase() as "zip" | "xlsx" | undefined;
if (form) {
  if (!existsSync(dirname(out))) fail(`--out ${values.out}: its folder does not exist: make it first.`);
  writeFileSync(out, await packPackage(files, form));
} else {
  if (existsSync(out) && readdirSync(out).length > 0)
    fail(`--out ${values.out}: it is there and not empty: name another.`);
  mkdirSync(out, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(out, path), bytes);
}
console.log(`Written to ${out}. Check it with: npm run data:check -- --data ${values.out}`);
