// Nothing that leaves the page is run by a spreadsheet, in whatever form its sign is written and whatever stands before it.
import { csvParseRows, tsvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runsAsFormula } from "../../src/data/package/formula.ts";
import { csvOf, tsvOf } from "../../src/export/table.ts";

/** As OWASP lists them, with the wide and small forms, and the minus that is no hyphen. */
const SIGNS = [..."=+-@＝＋－＠﹦﹢﹣﹫−"];
const BEFORE = ["", " ", "  ", "\u3000", "\u00a0", "\t", "\r", "\n", "\u200b", "\ufeff", "\u2060", "\u0000", "\u000b"];

const formula = fc
  .tuple(fc.constantFrom(...BEFORE), fc.constantFrom(...SIGNS), fc.string())
  .map(([before, sign, rest]) => `${before}${sign}A${rest}`);

/** As a page or a program that knows UTF-8 reads the file: the mark at its beginning is no text. */
const read = (csv: string): string[][] => csvParseRows(new TextDecoder().decode(new TextEncoder().encode(csv)));

const tableWith = (cell: string) => ({ id: "x", columns: ["a", "b"], rows: [[cell, 1]] });

describe("text that begins with a sign of a formula", () => {
  test("is marked as text in every form, in a file and on the clipboard, and nothing else about it changes", () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(runsAsFormula(text)).toBe(true);
        const [, [cell] = []] = read(csvOf(tableWith(text)));
        // A row is a line.
        expect(cell).toBe(`'${text.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, " ")}`);
        expect(tsvParseRows(tsvOf(tableWith(text)))[1]?.[0]?.[0]).toBe("'");
      }),
    );
  });
  test.each(SIGNS)("%s alone, in a head too", (sign) => {
    expect(runsAsFormula(sign)).toBe(true);
    expect(read(csvOf({ id: "x", columns: [`${sign}1+1`], rows: [] }))[0]).toEqual([`'${sign}1+1`]);
  });
  test.each(["-1", "+1", "-2.5", "0", "2018-12-30", "Viet Nam", "日本", "'quoted", "a=b", "1 - 2", "…", ""])(
    "%j is left as it is",
    (text) => {
      expect(runsAsFormula(text)).toBe(false);
      expect(read(csvOf(tableWith(text)))[1]?.[0]).toBe(text);
    },
  );
  test("no text at all begins a formula once it has left", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const [, [cell = ""] = []] = read(csvOf(tableWith(text)));
        expect(/^[=+@＝＋＠]/.test(cell) && !/^\+\d+(\.\d+)?$/.test(cell)).toBe(false);
      }),
    );
  });
});
