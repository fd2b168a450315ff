// npm run data:check: lists all issues of a data package with file, line, expectation and likely cause.

import { formatIssue, type Issue } from "../src/data/package/issue.ts";
import { loadPackage } from "../src/data/package/load.ts";
import { EVIDENCE } from "../src/data/package/table-contract.ts";
import { HALL_FILES, loadHallNames } from "./atlas/hall-names.ts";
import { loadStories } from "./atlas/stories.ts";
import { claimsOf } from "./graded-columns.ts";
import { readOptions } from "./options.ts";
import { readFolder } from "./read-folder.ts";

const { positionals } = readOptions({
  name: "data:check",
  does: "Checks a data package and its stories, and tells every fault at once: file, line, expectation and likely cause.",
  operands: "[FOLDER]",
  options: {},
  examples: ["", "data"],
});
const folder = positionals[0] ?? "data";
const count = (n: number, noun: string, plural = `${noun}s`): string => `${n} ${n === 1 ? noun : plural}`;

const loaded = loadPackage(readFolder(folder));
const told = loaded.ok ? loadStories(folder, loaded.dataset) : { stories: [], issues: [] };
const halls = loaded.ok
  ? HALL_FILES.flatMap((file) => loadHallNames(folder, file, loaded.dataset, told.stories).issues)
  : [];
const issues: readonly Issue[] = loaded.ok ? [...loaded.warnings, ...told.issues, ...halls] : loaded.issues;
for (const issue of issues) console.error(formatIssue(issue));
if (!loaded.ok || told.issues.length > 0 || halls.length > 0) {
  const errors = issues.filter((i) => i.severity === "error").length;
  console.error(`\n${folder}: ${count(errors, "error")}, ${count(issues.length - errors, "warning")}`);
  process.exitCode = 1;
} else {
  const { tables, rows, graded } = loaded.summary;
  const claims = claimsOf(graded);
  const grades = EVIDENCE.map((grade) => `${claims[grade]} ${grade}`).join(", ");
  const total = EVIDENCE.reduce((n, grade) => n + claims[grade], 0);
  console.log(
    `${folder}: ${count(tables, "table")}, ${count(rows, "row")}, ${count(total, "claim")} (${grades}), ${count(told.stories.length, "story", "stories")} — no errors, ${count(issues.length, "warning")}`,
  );
}
