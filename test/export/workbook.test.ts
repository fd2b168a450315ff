// The workbook, read back by a library of another hand’s schema and by LibreOffice where it is installed.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import validate from "@ooxml-tools/validate";
import { csvParseRows } from "d3-dsv";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { CitedRow, ExportTable } from "../../src/export/table.ts";
import { workbookOf } from "../../src/export/workbook.ts";
import { matrixOn } from "../../src/model/overlap/matrix.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { matrixTable } from "../../src/views/matrix/matrix-table.ts";
import { bundledDataset } from "../bundled.ts";

const LONG = 120_000;
const table: ExportTable = {
  id: "x",
  columns: ["Name", "Since", "Since", "Value"],
  rows: [
    ["Viet Nam", "2018-12-30", "2018-12", 12.5],
    ["=HYPERLINK(1)", "1899-12-31", "2018", -1],
    ["＝1+1", "2019-02-30", null, null],
    ["髙﨑 𠮷野\u000bsecond\u0000line\ufffe", "", " lead ", 0],
  ],
};
const sources: CitedRow[] = [
  {
    id: "mofa-x",
    publisher: { en: "Ministry of Foreign Affairs", ja: "外務省" },
    title: "Entry into force",
    url: "https://example.org/?a=1&b=2",
    grade: "official",
    published: "2018-12",
  },
];
const about = [
  ["Japan’s economic partnerships", "and customs cooperation"],
  ["Question", "Who is bound?"],
  ["Date", "2018-12-30"],
  ["Address", "https://example.org/?date=2018-12-30"],
] as const;

const written = () => workbookOf(table, about, sources, "en");

describe("a table as a workbook", () => {
  test("has a cover, the rows with their head first, and the sources with publisher and grade", async () => {
    const { sheets } = await readXlsx(await written());
    expect(sheets.map((s) => s.name)).toEqual(["About", "Rows", "Sources"]);
    const [cover, rows, cited] = sheets.map((s) => s.rows);
    expect(cover?.[0]?.[0]).toBe("Japan’s economic partnerships and customs cooperation");
    expect(cover?.slice(1, 4).map((row) => row[0])).toEqual(["Question", "Date", "Address"]);
    expect(cover?.find((row) => row[0] === "Rows")?.[1]).toBe(4);
    expect(rows?.[0]).toEqual(["Name", "Since", "Since (2)", "Value"]);
    expect(rows).toHaveLength(5);
    expect(cited?.[1]).toEqual([
      "mofa-x",
      "Ministry of Foreign Affairs",
      "外務省",
      "Entry into force",
      "official",
      "2018-12",
      "https://example.org/?a=1&b=2",
    ]);
  });
  test("a whole day is a date; what is known by month or year, before 1900 or no day at all stays text", async () => {
    const [, rows] = (await readXlsx(await written())).sheets;
    expect(rows?.rows[1]?.slice(1)).toEqual([new Date("2018-12-30T00:00:00Z"), "2018-12", 12.5]);
    expect(rows?.rows[2]?.slice(1)).toEqual(["1899-12-31", "2018", -1]);
    expect(rows?.rows[3]?.[1]).toBe("2019-02-30");
  });
  test("text is never a formula, also once it is edited, and holds nothing that XML forbids", async () => {
    const bytes = await written();
    const parts = unzipSync(bytes);
    const xml = Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)] as const);
    for (const [name, text] of xml) {
      expect(text.includes("<f>") || text.includes("<f "), name).toBe(false);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text), name).toBe(false);
    }
    const [, rows] = (await readXlsx(bytes, { readStyles: true })).sheets;
    for (const row of [2, 3]) expect(rows?.cells?.get(`${row},0`)?.style?.numFmt).toBe("@");
    expect(rows?.rows[2]?.[0]).toBe("=HYPERLINK(1)");
    expect(rows?.rows[4]?.[0]).toBe("髙﨑 𠮷野\nsecond line");
  });
  test("the same table gives the same bytes", async () => {
    const first = await written();
    await new Promise((done) => setTimeout(done, 2100));
    expect(Buffer.from(await written()).equals(Buffer.from(first))).toBe(true);
  });
  test("follows the format’s schema", async () => expect(await validate(await written(), "xlsx")).toEqual([]), LONG);
});

const office = spawnSync("soffice", ["--version"]).status === 0;

test.skipIf(!office)(
  "LibreOffice reads a real matrix: every row, dates as dates (skipped where it is not installed)",
  async () => {
    const world = indexWorld(bundledDataset());
    const { rows, rule } = matrixOn(world, world.dataset.meta.asOf);
    const matrix = matrixTable(world, rows, rule, "ja");
    const folder = mkdtempSync(join(tmpdir(), "musubi-xlsx-"));
    try {
      writeFileSync(join(folder, "m.xlsx"), await workbookOf(matrix, about, sources, "ja"));
      // The last but one: every sheet into a file of its own.
      const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
      execFileSync("soffice", [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        filter,
        "--outdir",
        folder,
        join(folder, "m.xlsx"),
      ]);
      const read = readdirSync(folder).filter((f) => f.endsWith(".csv"));
      expect(read.sort()).toEqual(["m-データ.csv", "m-出典.csv", "m-概要.csv"].sort());
      const lines = csvParseRows(readFileSync(join(folder, "m-データ.csv"), "utf8"));
      expect(lines).toHaveLength(matrix.rows.length + 1);
      const asText = matrix.rows.map((row) => row.map((cell) => String(cell ?? "")));
      expect(lines.slice(1)).toEqual(asText);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  LONG,
);
