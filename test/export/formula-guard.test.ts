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

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not leave
const STEERS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/;

/** The text in one line: what ends a line, and what no one sees, is a space. */
const seenAs = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(new RegExp(STEERS, "g"), (sign) => (sign === "\n" ? sign : " "))
    .replace(/[\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])/g, "\ufffd")
    .replace(/[\ufffe\uffff]/g, "")
    .replace(/\n+/g, " ");

const tableWith = (cell: string) => ({ id: "x", columns: ["a", "b"], rows: [[cell, 1]] });

describe("text that begins with a sign of a formula", () => {
  test("is marked as text in every form, in a file and on the clipboard, and nothing else about it changes", () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(runsAsFormula(text)).toBe(true);
        const [, [cell] = []] = read(csvOf(tableWith(text)));
        // A row is a line, and no sign steers the program or the terminal that shows it.
        expect(cell?.[0]).toBe("'");
        expect(cell).toBe(`'${seenAs(text)}`);
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
        expect(cell).not.toMatch(STEERS);
        expect(/^[=+@＝＋＠]/.test(cell) && !/^\+\d+(\.\d+)?$/.test(cell)).toBe(false);
      }),
    );
  });
});
