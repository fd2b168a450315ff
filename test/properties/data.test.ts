// Laws of the reader: what is written is read back, and nothing that can be typed makes it throw.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isoOf, parsePartialDate } from "../../src/data/day.ts";
import { editDistance } from "../../src/data/nearest.ts";
import { readCell } from "../../src/data/package/cell.ts";
import { formatCsv, parseCsv } from "../../src/data/package/csv.ts";
import { formatIssue } from "../../src/data/package/issue.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { readTable } from "../../src/data/package/read.ts";
import type { Field, Resource } from "../../src/data/package/schema.ts";
import { parseSourceCell } from "../../src/data/package/source-cell.ts";
import { describeFixture, draftPackage, FIXTURE } from "../data/fixture.ts";

const awkward = fc.constantFrom(
  ",",
  '"',
  '""',
  "\n",
  "\r\n",
  "\r",
  "\ufeff",
  " ",
  "　",
  "漢",
  "ｘ",
  "=1+1",
  ";",
  "a",
  "1",
  "−",
  "\u0000",
  "__proto__",
);
const cell = fc.oneof(
  fc.array(awkward, { maxLength: 5 }).map((a) => a.join("")),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { maxLength: 5 }));
/** A byte order mark at the very beginning belongs to the file, not to the first cell. */
const hasMark = (table: readonly (readonly string[])[]): boolean => (table[0]?.[0] ?? "").startsWith("\ufeff");

test("a table written as CSV reads back as the same rows", () => {
  fc.assert(
    fc.property(rows, (table) => {
      fc.pre(!hasMark(table));
      expect(parseCsv(formatCsv(table)).records.map((r) => r.cells)).toEqual(table);
    }),
  );
});

test("lines are those of the text before the row", () => {
  fc.assert(
    fc.property(rows, (table) => {
      fc.pre(!hasMark(table));
      const lines = parseCsv(formatCsv(table)).records.map((r) => r.line);
      const expected = table.map((_, i) => formatCsv(table.slice(0, i)).split(/\r\n|\r|\n/).length);
      expect(lines).toEqual(expected);
    }),
  );
});

const plainField = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: "string",
  constraints: {},
  ...more,
});
const resourceOf = (fields: Field[]): Resource => ({
  name: "t",
  path: "t.csv",
  schema: { fields, primaryKey: [], foreignKeys: [], missingValues: [""] },
  musubi: {},
});

test("typed rows read back as what was meant, in the notation of a spreadsheet too", () => {
  const wide = (text: string) => text.replace(/[0-9./-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  const day = fc
    .date({ min: new Date("1800-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const notation = fc.constantFrom<(text: string) => string>(
    (t) => t,
    wide,
    (t) => t.replaceAll("-", "/"),
    (t) => t.replaceAll("-0", "-").replaceAll("-", "/"),
  );
  const row = fc.record({
    day,
    n: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    flag: fc.boolean(),
    word: fc.stringMatching(/^[a-z]([a-z,"\n ]*[a-z])?$/),
    notation,
  });
  const resource = resourceOf([
    plainField("day", { musubi: "date" }),
    plainField("n", { type: "number" }),
    plainField("flag", { type: "boolean" }),
    plainField("word"),
  ]);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (all) => {
      const cells = all.map((r) => [
        r.notation(r.day),
        wide(String(r.n)).replaceAll("－", "-"),
        String(r.flag).toUpperCase(),
        r.word,
      ]);
      const { table, issues } = readTable(resource, `\ufeff${formatCsv([["day", "n", "flag", "word"], ...cells])}`);
      expect(issues).toEqual([]);
      expect(table.rows.map((r) => [r.cells.day, Number(r.cells.n), r.cells.flag, r.cells.word])).toEqual(
        all.map((r) => [r.day, r.n + 0, String(r.flag), r.word]),
      );
    }),
  );
});

test("a cell's canonical text reads as itself", () => {
  const field = fc.constantFrom(
    plainField("d", { musubi: "date" }),
    plainField("n", { type: "number" }),
    plainField("i", { type: "integer" }),
    plainField("b", { type: "boolean" }),
    plainField("s"),
  );
  const text = fc.oneof(
    cell,
    fc.stringMatching(/^[0-9０-９]{1,4}([-/.][0-9]{1,2}){0,2}$/),
    fc.constantFrom("TRUE", "１，２３４", "-1.50", "平成14年", "36923", "Nov-02"),
  );
  fc.assert(
    fc.property(field, text, (f, raw) => {
      const once = readCell(f, raw, [""]);
      if (once.ok) expect(readCell(f, once.text, [""])).toEqual(once);
      else expect(once.fault.expected).not.toBe("");
    }),
  );
});

test("a date has one text, and its days have it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 1, max: 14 }),
      fc.integer({ min: 1, max: 33 }),
      (y, m, d) => {
        const date = parsePartialDate(`${y}/${m}/${d}`);
        const exists = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d && m <= 12;
        expect(date !== undefined).toBe(exists);
        if (date) expect(isoOf(date.first)).toBe(date.text);
      },
    ),
  );
});

test("edit distance is a distance as far as it must be: symmetric, zero only for the same", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (a, b) => {
      const n = editDistance(a, b);
      expect(n).toBe(editDistance(b, a));
      expect(n === 0).toBe(a === b);
      expect(n).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test("nothing typed into a table makes the loader throw, and every fault has a sentence", () => {
  const names = Object.keys(FIXTURE);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 12 }), cell, (file, at, cut, junk) => {
      const files = new Map<string, string>(draftPackage());
      const text = files.get(file) ?? "";
      const start = at % (text.length + 1);
      files.set(file, text.slice(0, start) + junk + text.slice(start + cut));
      const loaded = loadPackage(files);
      for (const issue of loaded.ok ? loaded.warnings : loaded.issues)
        expect(formatIssue(issue)).toMatch(/^(warning: )?[\w-]+\.(csv|json)/);
    }),
    { numRuns: 300 },
  );
});

test("no text at all makes the readers throw", () => {
  fc.assert(
    fc.property(fc.oneof(cell, fc.string()), (junk) => {
      parseCsv(junk);
      parseSourceCell(junk);
      parsePartialDate(junk);
      const loaded = loadPackage(new Map([["datapackage.json", junk]]));
      expect(loaded.ok).toBe(false);
      const whole = loadPackage(new Map([...draftPackage()].map(([p, t]) => [p, p.endsWith(".csv") ? junk : t])));
      expect(whole.ok).toBe(false);
    }),
  );
});

test("no description at all makes the loader throw", () => {
  const paths: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    paths.push(path);
    if (Array.isArray(value)) for (const [i, v] of value.entries()) walk(v, [...path, i]);
    else if (value && typeof value === "object") for (const [k, v] of Object.entries(value)) walk(v, [...path, k]);
  };
  walk(describeFixture(), []);
  fc.assert(
    fc.property(
      fc.constantFrom(...paths.filter((p) => p.length > 0)),
      fc.oneof(
        fc.jsonValue({ maxDepth: 1 }),
        fc.constant(undefined),
        fc.constantFrom("parties", "__proto__", "constructor"),
      ),
      (path, value) => {
        const files = draftPackage(({ description }) => {
          const parent = path
            .slice(0, -1)
            .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], description);
          (parent as Record<string | number, unknown>)[path.at(-1) as string] = value;
        });
        const loaded = loadPackage(files);
        for (const issue of loaded.ok ? loaded.warnings : loaded.issues)
          expect(formatIssue(issue)).toMatch(/^(warning: )?\S/);
      },
    ),
    { numRuns: 500 },
  );
});
