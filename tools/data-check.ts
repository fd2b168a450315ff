// npm run data:check [-- FOLDER]: all faults of a package at once, with file, line, expectation and likely cause.
import { formatIssue } from "../src/data/issue.ts";
import { loadPackage } from "../src/data/load.ts";
import { readFolder } from "./read-folder.ts";

const folder = process.argv[2] ?? "data";
const loaded = loadPackage(readFolder(folder));
const issues = loaded.ok ? loaded.warnings : loaded.issues;
for (const issue of issues) console.error(`${issue.severity === "warning" ? "warning: " : ""}${formatIssue(issue)}`);
if (!loaded.ok) {
  const n = issues.filter((i) => i.severity === "error").length;
  console.error(`${n} ${n === 1 ? "fault" : "faults"} in ${folder}/. Nothing was changed.`);
  process.exit(1);
}
const rows = [...loaded.tables.values()].reduce((n, t) => n + t.rows.length, 0);
const grades = { official: 0, secondary: 0, unverified: 0 };
for (const grade of JSON.stringify(loaded.dataset).matchAll(/"evidence":"(official|secondary|unverified)"/g)) grades[grade[1] as keyof typeof grades]++;
console.log(
  `${folder}/ is sound: ${loaded.tables.size} tables, ${rows} rows; claims ${grades.official} official, ${grades.secondary} secondary, ${grades.unverified} unverified.`,
);
