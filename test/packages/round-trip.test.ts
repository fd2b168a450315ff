// A package that is saved opens again to the same atlas: as an archive, and as a workbook.
import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { packZip } from "../../src/data/archive/zip.ts";
import { openPackage } from "../../src/data/package/open.ts";
import { writeWorkbook } from "../../src/export/package-workbook.ts";
import { broughtFiles } from "../../src/views/data/brought.ts";
import { bundledDataset } from "../bundled.ts";
import { bundledFiles } from "./bundled-files.ts";

const files = bundledFiles();
const opened = openPackage(files);
if (!opened.ok) throw new Error("data/ has faults");

const brought = async (name: string, bytes: Uint8Array): Promise<Map<string, Uint8Array>> => {
  const read = await broughtFiles({ files: new Map([[name, bytes]]) });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.files;
};

test("the bundled package opens from bytes as it is built", () => {
  expect(opened.dataset).toEqual(bundledDataset());
});

describe("as an archive", () => {
  const zip = packZip(files);
  test("it has the same bytes each time, in whatever order the files came", () => {
    expect(packZip(new Map([...files].reverse()))).toEqual(zip);
    expect(zip.length).toBeLessThan(400_000);
  });
  test("it holds the same files, and packs to the same bytes again", async () => {
    const again = await brought("japan.zip", zip);
    expect(again).toEqual(files);
    expect(packZip(again)).toEqual(zip);
  });
});

describe("as a workbook", () => {
  let book: Uint8Array;
  beforeAll(async () => {
    book = await writeWorkbook(opened.texts, [["note", "注"]]);
  });
  test("it gives the same dataset, the same description and the same placement", async () => {
    const again = await brought("japan.xlsx", book);
    const read = openPackage(again);
    if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 5)));
    expect(read.dataset).toEqual(opened.dataset);
    expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
    for (const path of ["datapackage.json", "placement.json"])
      expect(read.texts.get(path)).toBe(opened.texts.get(path));
    // Rows to fill in are no rows.
    const lines = (text: string | undefined): number | undefined => text?.trimEnd().split("\n").length;
    expect(lines(read.texts.get("trade.csv"))).toBe(lines(opened.texts.get("trade.csv")));
    expect(read.texts.get("applicants.csv")).not.toMatch(/^,+$/m);
  });
  test("a row that somebody adds has cells of the format Text, so that no spreadsheet makes a day of 2018-12", async () => {
    const { sheets } = await readXlsx(book, { readStyles: true });
    for (const { name, rows, cells } of sheets.filter((s) => opened.texts.has(`${s.name}.csv`))) {
      const columns = rows[0]?.length ?? 0;
      const last = rows.findLastIndex((row) => row.some((cell) => cell !== null && cell !== ""));
      const formats = Array.from({ length: columns }, (_, k) => cells?.get(`${last + 1},${k}`)?.style?.numFmt);
      expect([name, new Set(formats)]).toEqual([name, new Set(["@"])]);
    }
  });
});
