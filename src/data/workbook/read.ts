// A workbook as the files of a package. What a spreadsheet has made another value of is refused where it cannot be taken back.
import { type Cell, type CellValue, readXlsx, type Sheet } from "hucre/xlsx";
import { asDay, dayOf, isoOf } from "../day.ts";
import { formatCsv } from "../package/csv.ts";
import { formatFound, type Issue, issueOf } from "../package/issue.ts";
import { PACKAGE_FILE, parsePackage } from "../package/schema.ts";
import { titlesIn } from "../titles.ts";
import { FILES_COLUMNS, FILES_SHEET, NOTES_SHEET } from "./sheets.ts";

type Read = { ok: true; files: Map<string, Uint8Array> } | { ok: false; issues: Issue[] };

export const isWorkbook = (files: ReadonlyMap<string, Uint8Array>): boolean => files.has("xl/workbook.xml");

const DATE = "a date as 2018, 2018-12 or 2018-12-30";

/** Formats that show no day (mmm-yy) or no year: what was typed is no longer there. */
const showsDay = (format: string): boolean => /d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
const showsYear = (format: string): boolean => /[ye]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

/** Text of a cell as CSV has it, or why there is none. */
function textOf(
  value: CellValue | undefined,
  cell: Cell | undefined,
): { text: string } | { found: string; cause: string } {
  if (value === null || value === undefined) return { text: "" };
  if (value instanceof Date) {
    const time = value.getTime();
    if (!Number.isFinite(time)) return { found: "is a date that no calendar has", cause: "" };
    const day = asDay(dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()));
    const format = String(cell?.style?.numFmt ?? "yyyy-mm-dd");
    if (time % 86_400_000 !== 0)
      return { found: `${isoOf(day)} with a time of day`, cause: "a time of day does not belong here" };
    if (showsDay(format) && showsYear(format)) return { text: isoOf(day) };
    return {
      found: `${isoOf(day)}, shown as ${formatFound(format)}`,
      cause: "the spreadsheet has made a day of it: write it again in a cell of the format Text",
    };
  }
  if (typeof value === "boolean") return { text: String(value) };
  if (typeof value === "number") return { text: String(value) };
  const text = String(value);
  return /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(text)
    ? { found: `${text} of a formula`, cause: "a formula that has lost what it counts" }
    : { text: text.replace(/\r\n?/g, "\n") };
}

const isBlank = (cell: CellValue | undefined): boolean => String(cell ?? "").trim() === "";

/** Cells of a sheet as CSV, without titles; rows stand in the same lines as in the sheet. */
function tableOf({ name, rows, cells }: Sheet, path: string, issues: Issue[]): string {
  const first = titlesIn(rows, (row) => row.filter((cell) => !isBlank(cell)).length);
  const header = rows[first]?.map((c) => String(c ?? "").trim()) ?? [];
  while (header.at(-1) === "") header.pop();
  const lines = rows.map((row, i) =>
    (i < first ? [] : header).map((column, k) => {
      const read = textOf(row[k], cells?.get(`${i},${k}`));
      if ("text" in read) return read.text;
      issues.push(issueOf(path, read.found, DATE, read.cause, i + 1, column));
      return "";
    }),
  );
  // Rows that were kept for more, and what was cleared below the last one.
  while (lines.at(-1)?.every((text) => text === "")) lines.pop();
  const beyond = rows.findIndex((row, i) => i > first && row.slice(header.length).some((c) => c !== null && c !== ""));
  if (beyond > 0)
    issues.push(
      issueOf(
        path,
        `sheet ${name} has cells beside its columns`,
        "cells under a heading",
        "a heading lost?",
        beyond + 1,
      ),
    );
  return formatCsv(lines);
}

function filesOf({ rows }: Sheet): Map<string, string> {
  const files = new Map<string, string[]>();
  for (const [path, line, , text] of rows.slice(1)) {
    if (typeof path !== "string" || path === "") continue;
    const lines = files.get(path) ?? [];
    const at = Number(line) - 1;
    if (Number.isInteger(at) && at >= 0 && at <= lines.length) lines[at] = (lines[at] ?? "") + String(text ?? "");
    files.set(path, lines);
  }
  return new Map([...files].map(([path, lines]) => [path, lines.join("\n")]));
}

/** Never throws because of what the workbook holds. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Read> {
  const no = (...issues: Issue[]): Read => ({ ok: false, issues });
  let sheets: Sheet[];
  try {
    ({ sheets } = await readXlsx(bytes, { readStyles: true }));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return no(issueOf(name, "cannot be read as a workbook", "an .xlsx file", said));
  }
  const own = sheets.find((s) => s.name === FILES_SHEET);
  const heading = own?.rows[0]?.slice(0, FILES_COLUMNS.length).join();
  if (!own || heading !== FILES_COLUMNS.join())
    return no(
      issueOf(name, `has no sheet ${FILES_SHEET}`, "a workbook saved by this atlas", "another table? bring it as CSV"),
    );
  const texts = filesOf(own);
  const parsed = parsePackage(texts.get(PACKAGE_FILE) ?? "");
  if (!parsed.description) return no(...parsed.issues);
  const issues: Issue[] = [];
  const byName = new Map(parsed.description.resources.map((r) => [r.name, r.path]));
  const strange: string[] = [];
  for (const sheet of sheets) {
    const path = byName.get(sheet.name) ?? byName.get(sheet.name.trim().toLowerCase());
    if (path !== undefined) texts.set(path, tableOf(sheet, path, issues));
    else if (sheet.name !== FILES_SHEET && sheet.name !== NOTES_SHEET) strange.push(formatFound(sheet.name));
  }
  for (const table of strange)
    issues.push({ ...issueOf(name, `sheet ${table} is not a table of the package`, ""), severity: "warning" });
  for (const [table, path] of byName)
    if (!texts.has(path))
      issues.push(
        issueOf(
          name,
          `has no sheet ${table}`,
          "a sheet for each table",
          strange.length > 0 ? `renamed to ${strange.join(", ")}?` : "",
        ),
      );
  if (issues.some((i) => i.severity === "error")) return no(...issues);
  const encoder = new TextEncoder();
  return { ok: true, files: new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])) };
}
