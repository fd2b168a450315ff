import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inLong } from "../long.ts";

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** `name`: of the script, which npm tells what it runs. */
const callAs = (name: string, file: string, ...args: string[]): Promise<Ended> =>
  new Promise((done) =>
    execFile(
      process.execPath,
      ["--import", "tsx", file, ...args],
      { env: { ...process.env, npm_lifecycle_event: name } },
      (error, stdout, stderr) => done({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    ),
  );
const call = (file: string, ...args: string[]): Promise<Ended> => callAs("", file, ...args);

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const ours = Object.entries(scripts).flatMap(([name, script]) => {
  const file = /^tsx (\S+)/.exec(script)?.[1];
  return file ? [{ name, file }] : [];
});
/** Commands that people call without a script of npm. The first has options, the second writes into `data/`. */
const BARE = ["tools/kiosk/kill-test.ts", "tools/hall-names.ts", "tools/engines.ts"];
const STACK = /^\s+at .+[:)]\d*/m;

describe("commands of npm run", () => {
  // All commands read their options by one function, as --help shows of each in the long form.
  const some = ours.filter(({ name }) => ["test", "data:report"].includes(name));
  it("are found", () =>
    expect(ours.map((c) => c.name)).toEqual(
      expect.arrayContaining(["start", "test", "test:long", "build", "data:report"]),
    ));

  it.each(inLong(some, ours))(
    "$name says under --help what it does, its options and an example",
    { timeout: 120_000 },
    async ({ name, file }) => {
      const { code, stdout, stderr } = await callAs(name, file, "--help");
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/^[A-Z].+\.$/m);
      expect(stdout).toContain("--help");
      expect(stdout).toMatch(new RegExp(`Examples?:\n {2}npm (run )?${name}`));
    },
  );

  it.each(inLong(some, ours))(
    "$name answers an unknown option with one sentence and the list",
    { timeout: 120_000 },
    async ({ name, file }) => {
      const { code, stdout, stderr } = await callAs(name, file, "--no-such-option");
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      const [sentence, ...list] = stderr.trimEnd().split("\n");
      expect(sentence).toBe(`There is no option --no-such-option in ${name}. The options are:`);
      expect(list.every((line) => line.startsWith("  --"))).toBe(true);
      expect(stderr).toContain("--help");
      expect(stderr).not.toMatch(STACK);
    },
  );
});

describe("commands without a script of npm", () => {
  it.each(inLong(BARE.slice(0, 1), BARE))("%s has its help, and does nothing for an unknown option", async (file) => {
    const help = await call(file, "--help");
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toMatch(new RegExp(`^Usage: npx tsx ${file} \\[OPTIONS\\]$`, "m"));
    const wrong = await call(file, "--no-such-option");
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toContain(`There is no option --no-such-option in npx tsx ${file}. The options are:\n`);
    expect(wrong.stderr).not.toMatch(STACK);
  });
});

// Their programs are not ours, and have a help of their own.
const others = Object.entries(scripts).filter(([, script]) => !script.startsWith("tsx "));
it.each(others)("npm run %s has the help of its program", { timeout: 60_000 }, async (_, script) => {
  const [program = "", ...args] = script.split(" ");
  const { code, stdout } = await new Promise<Ended>((done) =>
    execFile(
      join("node_modules", ".bin", program),
      [...args, "--help"],
      { shell: process.platform === "win32" },
      (error, out, stderr) => done({ code: error ? Number(error.code ?? 1) : 0, stdout: out, stderr }),
    ),
  );
  expect(code).toBe(0);
  expect(stdout).toContain(program);
});

const REPORT = "tools/data-report.ts";
describe("data:report", () => {
  const REFUSED = [
    ["an option without its value", ["--at"], "--at wants a value: write --at DATE."],
    ["an option in the place of a value", ["--at", "--json"], "--at wants a value"],
    ["a switch with a value", ["--json=yes"], "--json takes no value"],
    ["a word that stands alone", ["2025-05-31"], "stands alone"],
    ["a folder that is not there", ["--out", "no/such/folder/a.txt"], "its folder does not exist"],
    ["a folder in the place of a file", ["--out", "docs"], "that is a folder"],
  ] as const;
  it.each(inLong(REFUSED.slice(1, 4), REFUSED))(
    "refuses %s in one sentence",
    { timeout: 60_000 },
    async (_, args, sentence) => {
      const { code, stdout, stderr } = await call(REPORT, ...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(sentence);
      expect(stderr).not.toMatch(STACK);
    },
  );

  const COUNTED = [
    ["graphml", ["--rule", "states-centre"], "Counting: counting Japan, EU as its states"],
    ["gexf", [], "Counting: besides Japan, EU as one"],
    ["gexf", ["--spells", "--rule", "one-centre"], "Counting: counting Japan, EU as one"],
  ] as const;
  it.each(inLong(COUNTED.slice(0, 1), COUNTED))(
    "--graph %s says by which rule parties are counted: %s",
    { timeout: 60_000 },
    async (format, args, said) => {
      const { stdout } = await call(REPORT, "--at", "2025-05-31", "--graph", format, ...args);
      expect(stdout).toContain(said);
    },
  );

  it("takes a southern latitude for a value", { timeout: 60_000 }, async () => {
    const { code, stdout } = await call(REPORT, "--where", "-26.2,28.0");
    expect(code).toBe(0);
    expect(stdout).toContain("South Africa");
  });
});
