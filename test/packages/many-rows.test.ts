// A hundred thousand rows: read, or refused with all their faults, within what anybody waits.
import { expect, test } from "vitest";
import { LIMITS } from "../../src/data/archive/limits.ts";
import { openPackage } from "../../src/data/package/open.ts";
import { groupFaults } from "../../src/views/data/fault-groups.ts";
import { templateFiles } from "../../src/views/data/template.ts";
import { readPackageFolder } from "../../tools/read-package.ts";
import { inLong, isLong } from "../long.ts";
import { untranslated } from "./untranslated.ts";

const encoder = new TextEncoder();
const ROWS = 100_000;
const AGREEMENTS = 700;
const PARTIES = 1_000;

function withRows(row: (agreement: number, party: number) => string): Map<string, Uint8Array> {
  const files = templateFiles();
  const add = (path: string, lines: readonly string[]): void => {
    const text = new TextDecoder().decode(files.get(path));
    files.set(path, encoder.encode(`${text}${lines.join("\n")}\n`));
  };
  const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
  add(
    "parties.csv",
    numbers(PARTIES).map((i) => `P${i},state,,Party ${i},国${i},P ${i},国${i},,`),
  );
  add(
    "agreements.csv",
    numbers(AGREEMENTS).map((i) => `a${i},plurilateral,partnership,pact,A ${i},協${i},A${i},協${i},false,,`),
  );
  const each = Math.ceil(ROWS / AGREEMENTS);
  add(
    "memberships.csv",
    numbers(AGREEMENTS).flatMap((a) => [row(a, -1), ...numbers(each).map((p) => row(a, p))]),
  );
  return files;
}

const DATES = "2012-05-01,gazette-1,official,2013-01-01,gazette-1,official,,,,gazette-1,official,,,";

test("good ones are all there", () => {
  const files = withRows((a, p) => `a${a},${p < 0 ? "XAA" : `P${(a + p) % PARTIES}`},,,${DATES}`);
  const opened = openPackage(files);
  expect(opened.ok && opened.dataset.memberships.length).toBeGreaterThan(ROWS);
}, 120_000);

test("faults in each of them are told, a few kinds of many", () => {
  const before = performance.now();
  const files = withRows(
    (a, p) => `a${a},${p < 0 ? "XAA" : `Q${a * 150 + p}`},,,${DATES.replace("2013-01-01", "01/02/2013")}`,
  );
  const opened = openPackage(files);
  if (opened.ok) throw new Error("it was opened");
  expect(opened.issues.length).toBeGreaterThan(2 * ROWS);
  const groups = groupFaults(opened.issues);
  expect(groups.length).toBeLessThan(10);
  expect(groups.find((g) => g.issue.found === "01/02/2013")?.issue.cause).toBe(
    "2013-02-01 or 2013-01-02? write it as 2018-12-30",
  );
  // Twenty times what the machine of the project needs: a guard against what grows faster than the rows.
  expect(performance.now() - before).toBeLessThan(60_000);
}, 120_000);

test.runIf(isLong)(
  "more in all tables together than there may be are one fault, though none has too many",
  () => {
    const files = templateFiles();
    const add = (path: string, line: string): void => {
      const text = new TextDecoder().decode(files.get(path));
      files.set(path, encoder.encode(text + line.repeat(LIMITS.rows - 10)));
    };
    add("aliases.csv", "XAA,a,\n");
    add("stages.csv", "alba-brun,negotiating,2010-04,gazette-1,official,,\n");
    add("organisations.csv", "XAA,XBB,,,,,,,,\n");
    const opened = openPackage(files);
    if (opened.ok) throw new Error("it was opened");
    expect(opened.issues.map((i) => [i.found, i.expected])).toEqual([
      [expect.stringMatching(/^\d{6} rows$/), `${LIMITS.allRows} at most`],
    ]);
    expect(opened.issues.flatMap(untranslated)).toEqual([]);
  },
  120_000,
);

/** Milliseconds to read a package, and how many faults it has. */
function read(files: ReadonlyMap<string, Uint8Array>): { ms: number; faults: number } {
  const before = performance.now();
  const opened = openPackage(new Map(files));
  return { ms: performance.now() - before, faults: opened.ok ? 0 : opened.issues.length };
}

const bundled = readPackageFolder("data");
const spoilt = (table: string, change: (text: string) => string): Map<string, Uint8Array> =>
  new Map(bundled).set(table, encoder.encode(change(new TextDecoder().decode(bundled.get(table)))));
const copied = (rows: number) => (text: string) => {
  const [head = "", ...own] = text.trimEnd().split("\n");
  return `${[head, ...Array.from({ length: rows }, (_, i) => own[i % own.length])].join("\n")}\n`;
};
const renamed = (column: string) => (text: string) => text.replace(new RegExp(`\\b${column}\\b`), "kolumne");

test.each(inLong(["trade.csv"], ["trade.csv", "memberships.csv", "parties.csv", "sources.csv"]))(
  "copied rows of %s cost what they are, not the square of it",
  (table) => {
    read(bundled);
    const whole = read(bundled).ms;
    const [few, many] = [5_000, 20_000].map((rows) => read(spoilt(table, copied(rows))));
    expect(many?.faults).toBeGreaterThan(19_000);
    // Four times as many; one and a half times that, and a second, for a machine that does something else meanwhile.
    expect((many?.ms ?? 0) - whole).toBeLessThan(6 * Math.max(0, (few?.ms ?? 0) - whole) + 1_000);
  },
  120_000,
);

type Renaming = readonly [table: string, column: string, rows: number | undefined];
const RENAMED: readonly Renaming[] = [
  ["sources.csv", "id", undefined],
  ["parties.csv", "id", undefined],
  ["agreements.csv", "id", undefined],
  ["trade.csv", "party", 20_000],
];
test.each(inLong(RENAMED.slice(0, 1), RENAMED))(
  "%s whose %s is called otherwise is told about as fast as what is right is read",
  (table, column, rows) => {
    read(bundled);
    const whole = read(bundled).ms;
    const spelt = renamed(column);
    const told = read(spoilt(table, rows === undefined ? spelt : (text) => spelt(copied(rows)(text))));
    expect(told.faults).toBeGreaterThan(400);
    // A likely name for each of thousands took twelve times as long.
    expect(told.ms).toBeLessThan(4 * whole + 500);
  },
  120_000,
);

test("more than there may be are one fault", () => {
  const files = templateFiles();
  const text = new TextDecoder().decode(files.get("aliases.csv"));
  files.set("aliases.csv", encoder.encode(text + "XAA,a,\n".repeat(LIMITS.rows + 1)));
  const opened = openPackage(files);
  expect(!opened.ok && opened.issues.find((i) => i.found === `${LIMITS.rows + 1} rows`)?.expected).toBe(
    "200000 at most",
  );
}, 120_000);
