// The package is what it says it is, to a reader that is not ours: the library of Frictionless Data checks the description
// against its published schema, and every cell against the types, keys and references that the description declares.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";
import { afterEach, expect, test } from "vitest";

interface Fault extends Error {
  /** Faults of single cells, where there are several. */
  errors?: Error[];
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** All faults that the library finds: of the description first, then table by table. */
async function faultsIn(folder: string): Promise<string[]> {
  const found = await Package.load(join(folder, "datapackage.json"));
  const faults = found.errors.map((e) => `datapackage.json: ${e.message}`);
  for (const table of found.resources)
    try {
      const rows = await table.read({ keyed: true, relations: true });
      if (rows.length === 0) faults.push(`${table.name}: empty`);
    } catch (error) {
      const { message, errors = [] } = error as Fault;
      faults.push(...[message, ...errors.map((e) => e.message)].map((text) => `${table.name}: ${text}`));
    }
  return faults;
}

/** A copy of the package with one text of one file replaced, once. */
function bent(file: string, from: string | RegExp, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), "frictionless-"));
  folders.push(folder);
  cpSync("data", folder, { recursive: true, filter: (path) => !path.includes("stories") });
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  return folder;
}

const PACKAGES = ["data", ...readdirSync("examples").map((name) => join("examples", name))];
test.each(PACKAGES)("%s: description, cells, keys and references hold", async (folder) => {
  expect(await faultsIn(folder)).toEqual([]);
});

test.each([
  ["a description without its tables", "datapackage.json", '"resources"', '"tables"', /^datapackage\.json: /],
  ["a grade that is none", "memberships.csv", ",official,", ",certain,", /^memberships: /],
  ["a party that no table names", "memberships.csv", /^jsepa,SGP/m, "jsepa,SGX", /^memberships: .*[Ff]oreign/],
  ["a number that is a word", "trade.csv", /,(\d+(\.\d+)?),/, ",many,", /^trade: /],
  ["a date that is no date", "memberships.csv", "2002-11-30", "30.11.2002", /^memberships: .*in_force/],
  ["a cell that must not be empty", "parties.csv", /^(\w+),state,/m, "$1,,", /^parties: /],
])("%s is found", async (_, file, from, to, sentence) => {
  const faults = await faultsIn(bent(file, from, to));
  expect(
    faults.some((fault) => sentence.test(fault)),
    faults.join("\n"),
  ).toBe(true);
});
