// A workbook that a spreadsheet has saved: days, truths and numbers in the place of text. What shows what was meant is read; the rest is refused.
import { type CellValue, readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { formatIssue } from "../../src/data/package/issue.ts";
import { openPackage } from "../../src/data/package/open.ts";
import { writeWorkbook } from "../../src/export/package-workbook.ts";
import { broughtFiles } from "../../src/views/data/brought.ts";
import { templateFiles } from "../../src/views/data/template.ts";

const files = templateFiles();
const plain = openPackage(files);
if (!plain.ok) throw new Error("the template has faults");
const texts = new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));

/** What is opened, or said, of the template with a cell of another kind in place of a text. */
async function withCell(sheet: string, text: string, value: CellValue, numFmt?: string) {
  const { sheets } = await readXlsx(await writeWorkbook(texts, [["note", "注"]]));
  const book = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => {
      const at = name === sheet ? rows.findIndex((row) => row.includes(text)) : -1;
      const column = rows[at]?.indexOf(text) ?? -1;
      const changed = rows.map((row, i) => row.map((cell, k) => (i === at && k === column ? value : cell)));
      const style = numFmt === undefined ? undefined : { style: { numFmt } };
      return { name, rows: changed, ...(at > 0 && style ? { cells: new Map([[`${at},${column}`, style]]) } : {}) };
    }),
  });
  const brought = await broughtFiles({ files: new Map([["mine.xlsx", book]]) });
  if (!brought.ok) return { said: brought.issues.map(formatIssue) };
  const opened = openPackage(brought.files);
  return opened.ok ? { dataset: opened.dataset, said: [] } : { said: opened.issues.map(formatIssue) };
}

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

describe("is read", () => {
  test.each([
    ["a day as a date", "memberships", "2016-09-30", day("2016-09-30"), "yyyy-mm-dd"],
    ["a day as a Japanese spreadsheet shows it", "memberships", "2016-09-30", day("2016-09-30"), "yyyy/m/d"],
    ["a day with words", "memberships", "2018-07-01", day("2018-07-01"), 'yyyy"年"m"月"d"日"'],
    ["a year as a number", "sources", "2013", 2013, undefined],
    ["a truth", "agreements", "false", false, undefined],
    ["a place as a number", "parties", "-150", -150, undefined],
  ] as const)("%s", async (_, sheet, text, value, format) => {
    const { dataset, said } = await withCell(sheet, text, value, format);
    expect(said).toEqual([]);
    expect(dataset).toEqual(plain.dataset);
  });
});

describe("is refused", () => {
  test.each([
    ["a month that has become a day", "2019-03", day("2019-03-01"), "mmm-yy", "shown as"],
    ["a day without its year", "2016-09-30", day("2016-09-30"), "d-mmm", "shown as"],
    ["a time of day", "2016-09-30", new Date("2016-09-30T12:00:00Z"), "yyyy-mm-dd", "time of day"],
    ["days counted from 1900", "2016-09-30", 42643, undefined, "42643"],
    ["a formula that has lost what it counts", "2016-09-30", "#REF!", undefined, "#REF!"],
  ] as const)("%s", async (_, text, value, format, words) => {
    const { said } = await withCell("memberships", text, value, format);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^memberships\.csv:\d+ (signed|in_force) /);
    expect(said[0]).toContain(words);
  });
});
