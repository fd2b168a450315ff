// The table of every view, as it leaves the page: read by a parser of another hand and by a reader that only splits lines and commas, row
// by row, without a line to skip; and as a workbook, cell by cell. LibreOffice reads one in workbook.test.ts.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse, csvParseRows } from "d3-dsv";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
import { csvOf, type ExportTable, uniqueNames } from "../../src/export/table.ts";
import { citedRows } from "../../src/export/tidy.ts";
import { workbookOf } from "../../src/export/workbook.ts";
import { WORK } from "../../src/i18n/work.ts";
import { coverageHistory, coverageSteps } from "../../src/model/coverage/history.ts";
import { matrixOn } from "../../src/model/overlap/matrix.ts";
import { overlapsOn } from "../../src/model/overlap/overlaps.ts";
import { setsAtFirst } from "../../src/model/overlap/sets.ts";
import { answerOn, indexQuery } from "../../src/model/query/evaluate.ts";
import { parseQuery } from "../../src/model/query/parse.ts";
import { vocabularyOf } from "../../src/model/query/words.ts";
import { differenceBetween } from "../../src/model/time/difference.ts";
import { lives } from "../../src/model/time/life-lines.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { changesTable } from "../../src/views/changes/changes-table.ts";
import { coverageTable } from "../../src/views/coverage/coverage-table.ts";
import { livesTable } from "../../src/views/lifelines/lives-table.ts";
import { matrixTable } from "../../src/views/matrix/matrix-table.ts";
import { overlapsTable } from "../../src/views/overlaps/overlaps-table.ts";
import { answerTable } from "../../src/views/query/answer-table.ts";
import { whatIfTable } from "../../src/views/whatif/whatif-table.ts";
import { bundledDataset } from "../bundled.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const { asOf, start } = dataset.meta;
const nameOf = (id: string): string => world.agreements.get(id)?.short.en ?? id;

function answer(question: string): ExportTable {
  const index = indexQuery(world, undefined);
  const parsed = parseQuery(question, vocabularyOf(world, undefined, dataset.aliases, dataset.agreementAliases));
  if (!("ast" in parsed)) throw new Error(`not a question: ${question}`);
  return answerTable(world, answerOn(parsed.ast, index, asOf), nameOf, "en");
}

const matrix = matrixOn(world, asOf);
const points = coverageHistory(world, start, "total", { basis: "in-force", trade: "last" }, "agreement");
const difference = differenceBetween(world, asDay(asOf - 3000), asOf);

const TABLES: readonly ExportTable[] = [
  matrixTable(world, matrix.rows, matrix.rule, "en"),
  overlapsTable(world, overlapsOn(indexQuery(world, undefined), setsAtFirst(world), asOf, "exclusive"), nameOf, "en"),
  changesTable(world, difference, "en"),
  livesTable(world, lives(world), nameOf, "en"),
  coverageTable(coverageSteps(points), points, (step) => `${step.before} → ${step.after}`, "en"),
  whatIfTable(world, world.at(asOf).ties, "en"),
  answer("CPTPP and RCEP"),
];
const CITES = TABLES.filter((t) => t.id !== "overlaps");

/** As `fetch` and every program that knows UTF-8 reads it. */
const textOf = (table: ExportTable): string => new TextDecoder().decode(new TextEncoder().encode(csvOf(table)));
const asText = (cell: string | number | null): string => String(cell ?? "");

/** Splits at commas outside quotes; knows neither quotes over several lines nor lines to skip. */
const naive = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'),
  );

describe.each(TABLES.map((t) => [t.id, t] as const))("the table of %s", (_, table) => {
  test("is read row by row by d3-dsv, with its columns by name", () => {
    expect(table.rows.length).toBeGreaterThan(3);
    expect(csvParseRows(textOf(table)).slice(1)).toEqual(table.rows.map((row) => row.map(asText)));
    const named = csvParse(textOf(table));
    expect(named.columns).toEqual(uniqueNames(table.columns));
    expect(named).toHaveLength(table.rows.length);
  });
  test("is a line a row for a reader that only splits, with as many cells in each", () => {
    const lines = textOf(table).trimEnd().split("\r\n");
    expect(lines).toHaveLength(table.rows.length + 1);
    expect(lines.map(naive).slice(1)).toEqual(table.rows.map((row) => row.map(asText)));
    expect(new Set(lines.map((line) => naive(line).length))).toEqual(new Set([table.columns.length]));
  });
  test("is the same in a workbook", async () => {
    const sources = citedRows(table.sources ?? [], dataset.sources);
    const book = await readXlsx(await workbookOf(table, [["Title", "x"]], sources, "en"));
    const rows = (book.sheets[1]?.rows ?? []).map((row) =>
      table.columns.map((_, i) => {
        const cell = row[i] ?? null;
        return cell instanceof Date ? cell.toISOString().slice(0, 10) : asText(cell as string | number | null);
      }),
    );
    expect(rows[0]).toEqual(uniqueNames(table.columns));
    expect(rows.slice(1)).toEqual(table.rows.map((row) => row.map(asText)));
  });
  test("has each party by its id and in both languages", () => {
    const ids = table.columns.findIndex((name) => / \(ID\)$/.test(name));
    if (table.id === "coverage") return;
    expect(table.columns.slice(ids, ids + 3).map((name) => name.slice(-4))).toEqual(["(ID)", "(en)", "(ja)"]);
    for (const row of table.rows) {
      const [first = ""] = asText(row[ids] ?? null).split("; ");
      const party = world.parties.get(first);
      if (first === "") continue;
      expect(party && [party.name.en, party.name.ja], first).toEqual([
        asText(row[ids + 1] ?? null).split("; ")[0],
        asText(row[ids + 2] ?? null).split("; ")[0],
      ]);
    }
  });
});

test("every source that a row names is told beside the table, with its publisher in both languages and its grade", () => {
  for (const table of CITES) {
    const at = table.columns.indexOf(WORK.en.columns.source);
    expect(at, table.id).toBeGreaterThan(0);
    const named = new Set(
      table.rows.flatMap((row) =>
        asText(row[at] ?? null)
          .split("; ")
          .filter(Boolean),
      ),
    );
    const told = citedRows(table.sources ?? [], dataset.sources);
    expect(new Set(told.map((s) => s.id)), table.id).toEqual(named);
    for (const s of told) expect([s.publisher.en, s.publisher.ja, s.grade].every(Boolean), s.id).toBe(true);
  }
});

const office = spawnSync("soffice", ["--version"]).status === 0;

test.skipIf(!office)(
  "LibreOffice opens each with its first line as the head: no row is lost, moved or read as something else (skipped where it is not installed)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "musubi-csv-"));
    try {
      for (const t of TABLES) writeFileSync(join(folder, `${t.id}.csv`), csvOf(t));
      // Comma, quotes, UTF-8, from line 1: what its dialog offers for such a file.
      const form = "44,34,76,1";
      execFileSync("soffice", [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        `--infilter=CSV:${form}`,
        "--convert-to",
        `csv:Text - txt - csv (StarCalc):${form}`,
        "--outdir",
        join(folder, "read"),
        ...TABLES.map((t) => join(folder, `${t.id}.csv`)),
      ]);
      for (const t of TABLES) {
        const [head, ...rows] = csvParseRows(
          readFileSync(join(folder, "read", `${t.id}.csv`), "utf8").replace(/^\ufeff/, ""),
        );
        expect(head, t.id).toEqual(uniqueNames(t.columns));
        expect(rows, t.id).toEqual(t.rows.map((row) => row.map(asText)));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
