// npm test: everything CI runs, in one line. Ends with `N passed, N failed`.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { run, tool } from "./run.ts";

const REPORT = "node_modules/.cache/musubi-tests.json";

/** Each counts as one check. The build comes before the gates and browser tests that look at it. */
const STEPS: readonly (readonly [string, string, readonly string[]])[] = [
  ["data", tool("tsx"), ["tools/data-check.ts"]],
  ["types", tool("tsc"), ["--noEmit"]],
  ["lint", tool("biome"), ["ci", "."]],
  ["unused", tool("knip"), []],
  ["build", tool("tsx"), ["tools/build.ts"]],
];

let passed = 0;
let failed = 0;
const times: string[] = [];

async function timed(name: string, work: () => Promise<number>): Promise<number> {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const code = await work();
  times.push(`${name} ${((Date.now() - start) / 1000).toFixed(1)} s${code === 0 ? "" : " (failed)"}`);
  return code;
}

for (const [name, command, args] of STEPS) {
  if ((await timed(name, () => run(command, args))) === 0) passed++;
  else failed++;
}

rmSync(REPORT, { force: true });
const code = await timed("tests", () =>
  run(tool("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`]),
);
const report = existsSync(REPORT)
  ? (JSON.parse(readFileSync(REPORT, "utf8")) as { numPassedTests: number; numFailedTests: number })
  : undefined;
passed += report?.numPassedTests ?? 0;
failed += report?.numFailedTests ?? 0;
// A run that broke without naming a test must not pass.
if (code !== 0 && (report?.numFailedTests ?? 0) === 0) failed++;
if (code === 0 && (report?.numPassedTests ?? 0) === 0) failed++;

console.log(`\n${times.join(" · ")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
