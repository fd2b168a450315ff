// npm run data:check: lists all issues of a data package with file, line, expectation and likely cause.

import { formatIssue, type Issue } from "../src/data/package/issue.ts";
import { openPackage } from "../src/data/package/open.ts";
import { EVIDENCE } from "../src/data/package/table-contract.ts";
import { packageStories } from "../src/store/package-stories.ts";
import { HALL_FILES, loadHallNames } from "./atlas/hall-names.ts";
import { DATA, fromCaller, PLAIN, plainChoices } from "./data-option.ts";
import { claimsOf } from "./graded-columns.ts";
import { fail, readOptions } from "./options.ts";
import { readPackage } from "./read-package.ts";

const { values, positionals } = readOptions({
  name: "data:check",
  does: "Checks a data package and its stories, and tells every fault at once: file, line, expectation and likely cause.",
  operands: "[PATH]",
  options: { data: DATA, ...PLAIN },
  examples: ["", "data", "--data ../my-package.zip"],
});
const name = values.data ?? positionals[0] ?? "data";
const count = (n: number, noun: string, plural = `${noun}s`): string => `${n} ${n === 1 ? noun : plural}`;

const read = await readPackage(name === "data" ? name : fromCaller(name), plainChoices(values)).catch((error: Error) =>
  fail(error.message),
);
const loaded = read.ok ? openPackage(read.files) : { ok: false as const, issues: read.issues, told: [] };
const told = loaded.ok ? packageStories(loaded.texts, loaded.dataset) : { stories: [], issues: [] };
const halls = loaded.ok
  ? HALL_FILES.flatMap((file) => loadHallNames(name, file, loaded.dataset, told.stories).issues)
  : [];
const issues: readonly Issue[] = loaded.ok ? [...loaded.warnings, ...told.issues, ...halls] : loaded.issues;
for (const { file, encoding } of loaded.told) console.error(`${file} was read as ${encoding}.`);
for (const issue of issues) console.error(formatIssue(issue));
if (!loaded.ok || told.issues.length > 0 || halls.length > 0) {
  const errors = issues.filter((i) => i.severity === "error").length;
  console.error(`\n${name}: ${count(errors, "error")}, ${count(issues.length - errors, "warning")}`);
  process.exitCode = 1;
} else {
  const { tables, rows, graded } = loaded.summary;
  const claims = claimsOf(graded);
  const grades = EVIDENCE.map((grade) => `${claims[grade]} ${grade}`).join(", ");
  const total = EVIDENCE.reduce((n, grade) => n + claims[grade], 0);
  console.log(
    `${name}: ${count(tables, "table")}, ${count(rows, "row")}, ${count(total, "claim")} (${grades}), ${count(told.stories.length, "story", "stories")} — no errors, ${count(issues.length, "warning")}`,
  );
}
