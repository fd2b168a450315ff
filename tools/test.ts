// npm test: everything CI runs, in one line. Ends with `N passed, N failed`.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { readOptions } from "./options.ts";
import { tool } from "./run.ts";

const REPORT = "node_modules/.cache/musubi-tests.json";
const WINDOWS = process.platform === "win32";
/** Test files that are named at the end, slowest first. */
const NAMED = 10;

interface Step {
  name: string;
  command: string;
  args: readonly string[];
}

const step = (name: string, program: string, ...args: string[]): Step => ({ name, command: tool(program), args });

/** Each step counts as one check. Lanes run beside each other, the steps of a lane one after the other. */
const LANES: readonly (readonly Step[])[] = [
  // Before the gates and browser tests that look at what it builds.
  // Not beside each other: the build makes folders that are gone again before the linter, which lists all of them, has looked into them.
  [step("lint", "biome", "ci", "."), step("build", "tsx", "tools/build.ts")],
  [step("data", "tsx", "tools/data-check.ts"), step("types", "tsc", "--noEmit"), step("unused", "knip")],
  // On a new machine it has to come, and the network does that while the others use the processor.
  [step("browser", "tsx", "tools/engines.ts", "--only", "chromium")],
];
/** Firefox and WebKit come while the tests run; those that need them wait for the mark that they have. */
const ENGINES = step("engines", "tsx", "tools/engines.ts");
const ENGINES_MARK = "node_modules/.cache/musubi-engines";
const STEPS = [...LANES.flat(), ENGINES].map((s) => s.name);

interface Asked {
  long: boolean;
  filters: string[];
}

function readArguments(): Asked {
  const { values, positionals } = readOptions({
    name: process.env.npm_lifecycle_event === "test:long" ? "test:long" : "test",
    does: [
      `Runs the steps ${STEPS.join(", ")} and all test files; with filters, what they name.`,
      "A filter is the name of a step, or a part of the path of test files. Browser tests and some gates look at dist/, and",
      'build first where there is none; "npm test -- build kiosk" builds anew and then runs the kiosk\'s tests.',
      `Ends with the slowest ${NAMED} test files and "N passed, N failed"; the exit code is 1 where anything failed.`,
    ].join("\n"),
    operands: "[FILTER ...]",
    options: { long: { type: "boolean", says: "also the long forms (docs/tests.md), as npm run test:long does" } },
    examples: ["", "lint", "test/model", "kiosk-touch", "--long"],
  });
  return { long: values.long ?? false, filters: positionals };
}

const testFiles = (): string[] =>
  readdirSync("test", { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith(".test.ts"))
    .map((e) => join(e.parentPath, e.name).replaceAll("\\", "/"));

const times: string[] = [];
let passed = 0;
let failed = 0;

/** Runs a program; what it says is printed in one piece at its end when others run beside it. */
function run({ command, args }: Step, isAlone: boolean, env: Record<string, string>): Promise<[number, string]> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: isAlone ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: WINDOWS,
      env: { ...process.env, ...env },
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => said.push(part));
    child.on("error", (error) => done([127, String(error)]));
    child.on("close", (code) => done([code ?? 1, Buffer.concat(said).toString("utf8")]));
  });
}

async function timed(asked: Step, isAlone: boolean, env: Record<string, string> = {}): Promise<number> {
  const start = Date.now();
  if (isAlone) console.log(`\n== ${asked.name}`);
  const [code, said] = await run(asked, isAlone, env);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (!isAlone) console.log(`\n== ${asked.name}\n${said.trimEnd()}`);
  times.push(`${asked.name} ${seconds} s${code === 0 ? "" : " (failed)"}`);
  return code;
}

async function runSteps(lanes: readonly (readonly Step[])[]): Promise<void> {
  const isAlone = lanes.flat().length === 1;
  const runLane = async (lane: readonly Step[]): Promise<void> => {
    for (const each of lane) {
      if ((await timed(each, isAlone)) === 0) passed++;
      else failed++;
    }
  };
  await Promise.all(lanes.map(runLane));
}

/** Looks for the engines beside the tests, and says in the mark that it is done. */
async function haveEngines(): Promise<void> {
  rmSync(ENGINES_MARK, { force: true });
  if ((await timed(ENGINES, false)) === 0) passed++;
  else failed++;
  mkdirSync(dirname(ENGINES_MARK), { recursive: true });
  writeFileSync(ENGINES_MARK, "");
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { name: string; startTime: number; endTime: number }[];
}

/** Runs test files, all without a filter, and counts what they found. */
async function runTests({ long, filters }: Asked, env: Record<string, string>): Promise<void> {
  rmSync(REPORT, { force: true });
  const reporters = ["default", "json", "./test/asked-twice.ts"].map((name) => `--reporter=${name}`);
  const args = ["run", ...reporters, `--outputFile.json=${REPORT}`, ...filters];
  const code = await timed(step("tests", "vitest", ...args), true, { ...env, ...(long ? { MUSUBI_LONG: "1" } : {}) });
  const report = existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, "utf8")) as Report) : undefined;
  passed += report?.numPassedTests ?? 0;
  failed += report?.numFailedTests ?? 0;
  // A run that broke without naming a test must not pass.
  if (code !== 0 && (report?.numFailedTests ?? 0) === 0) failed++;
  if (code === 0 && (report?.numPassedTests ?? 0) === 0) failed++;
  const slowest = (report?.testResults ?? [])
    .map(({ name, startTime, endTime }) => ({
      file: relative(process.cwd(), name),
      seconds: (endTime - startTime) / 1000,
    }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, NAMED);
  console.log(`\nSlowest test files:\n${slowest.map((s) => `  ${s.seconds.toFixed(1)} s  ${s.file}`).join("\n")}`);
}

async function main(asked: Asked): Promise<number> {
  const { filters } = asked;
  const isAll = filters.length === 0;
  const lanes: (readonly Step[])[] = LANES.map((lane) => lane.filter((s) => isAll || filters.includes(s.name)));
  const others = filters.filter((f) => !STEPS.includes(f));
  const files = isAll ? testFiles() : testFiles().filter((path) => others.some((f) => path.includes(f)));
  const lost = others.find((f) => !files.some((path) => path.includes(f)));
  if (lost !== undefined) {
    console.error(`No step is called ${lost} and no test file has it in its path. Steps: ${STEPS.join(", ")}.`);
    return 1;
  }
  const needsBuild =
    files.some((path) => /^test\/(browser|engines|gates)\//.test(path)) && !existsSync("dist/index.html");
  if (needsBuild && !lanes[0]?.length) lanes[0] = LANES[0] ?? [];
  await runSteps(lanes);
  const engines = isAll || filters.includes(ENGINES.name) ? haveEngines() : undefined;
  if (files.length > 0)
    await runTests({ ...asked, filters: others }, engines ? { MUSUBI_ENGINES_MARK: ENGINES_MARK } : {});
  await engines;
  console.log(`\n${times.join(" · ")}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main(readArguments());
