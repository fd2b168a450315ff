// npm run data:freeze: says which facts changed since they were last frozen, and freezes them as they are now.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadPackage } from "../src/data/package/load.ts";
import { textFiles } from "../src/data/package/text-files.ts";
import { rewrittenSentence, tablesAsRead } from "./freeze/as-read.ts";
import { changesBetween, fingerprintsOf } from "./freeze/fingerprints.ts";
import { changeSentence, readFrozen, unsaid, writeFrozen } from "./freeze/frozen.ts";
import { fail, readOptions } from "./options.ts";
import { readPackageFolder } from "./read-package.ts";

const LOG = "CHANGELOG.md";

const { values } = readOptions({
  name: "data:freeze",
  does: "Writes tables that a spreadsheet has saved as they are read (2026/11/20 as 2026-11-20), lists the agreements whose facts changed since they were frozen, and freezes them as they are. A changed agreement must be named in the newest section of the package's CHANGELOG.md.",
  options: { data: { type: "string", value: "FOLDER", default: "data", says: "the data package" } },
  examples: ["", "--data data"],
});
const textsIn = (folder: string) => textFiles(readPackageFolder(folder)).texts;
const loaded = loadPackage(textsIn(values.data));
if (!loaded.ok) fail(`${values.data} cannot be read: run "npm run data:check" for its faults.`);
for (const table of tablesAsRead(readPackageFolder(values.data))) {
  writeFileSync(join(values.data, table.path), table.text);
  console.log(rewrittenSentence(table));
}
const now = fingerprintsOf(textsIn(values.data));
if (!now) fail(`${values.data} cannot be read: run "npm run data:check" for its faults.`);

const changes = changesBetween(readFrozen(values.data), now);
for (const change of changes) console.log(changeSentence(change));
const log = join(values.data, LOG);
const names = new Map(loaded.dataset.agreements.map((a) => [a.id, [a.name, a.short].flatMap((w) => [w.en, w.ja])]));
const silent = unsaid(changes, existsSync(log) ? readFileSync(log, "utf8") : "", (id) => names.get(id) ?? []);
if (silent.length > 0)
  fail(
    `Nothing is frozen: ${log} does not say what changed in ${silent.join(", ")}. Name each of them in its newest section, by id or by a name that the atlas prints, with what was, what is and why; then call this again.`,
  );
if (changes.length === 0) console.log(`${values.data}: nothing changed since it was frozen.`);
else {
  writeFrozen(values.data, now);
  console.log(`${values.data}: ${changes.length} frozen.`);
}
