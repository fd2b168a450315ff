// A table of the package: CSV text → rows whose cells have the type that the schema gives them.
import { type CsvRecord, parseCsv } from "./csv.ts";
import { type PartialDate, parsePartialDate } from "./day.ts";
import { type Issue, nearestWord } from "./issue.ts";
import type { FieldSchema, ResourceSchema } from "./schema.ts";

export interface Row {
  line: number;
  /** Cells as written, trimmed; empty cells are absent. */
  text: Record<string, string>;
  number: Record<string, number>;
  flag: Record<string, boolean>;
  date: Record<string, PartialDate>;
}

export interface Table {
  resource: ResourceSchema;
  rows: Row[];
}

const toAscii = (s: string): string => s.replace(/[０-９．，－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
const FLAGS: Record<string, boolean> = { true: true, false: false, TRUE: true, FALSE: false, yes: true, no: false };
const isDate = (f: FieldSchema): boolean => f.musubi === "date" || f.musubi === "date-end";

/** A number as spreadsheets write it; undefined for anything else. */
function parseNumber(raw: string): number | undefined {
  const plain = toAscii(raw).replace(/(?<=\d),(?=\d{3}(\D|$))/g, "");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function readHeader(file: string, header: CsvRecord | undefined, fields: readonly FieldSchema[], issues: Issue[]): string[] | undefined {
  const names = fields.map((f) => f.name);
  if (!header) {
    issues.push({ file, line: 1, found: "is empty", expected: `but should begin with the columns ${names.slice(0, 4).join(", ")} …`, severity: "error" });
    return undefined;
  }
  const found = header.cells.map((c) => c.trim());
  found.forEach((name, i) => {
    if (found.indexOf(name) !== i) issues.push({ file, line: 1, column: name, found: "", expected: "stands twice in the header", severity: "error" });
    else if (!names.includes(name)) {
      const near = nearestWord(name, names);
      issues.push({ file, line: 1, column: name, found: "", expected: "is not a column of this table", ...(near ? { cause: `did you mean ${near}?` } : {}), severity: "error" });
    }
  });
  for (const name of names)
    if (!found.includes(name)) issues.push({ file, line: 1, column: name, found: "", expected: "is missing in the header", cause: "was the column deleted in a spreadsheet?", severity: "error" });
  return found;
}

function readCell(file: string, row: Row, field: FieldSchema, raw: string, issues: Issue[]): void {
  const fault = (expected: string, cause?: string) =>
    issues.push({ file, line: row.line, column: field.name, found: raw, expected, ...(cause ? { cause } : {}), severity: "error" });
  row.text[field.name] = raw;
  const allowed = field.constraints?.enum;
  if (allowed && !allowed.includes(raw)) {
    const near = nearestWord(raw, allowed);
    fault(`is not one of ${allowed.join(", ")}`, near ? `did you mean ${near}?` : undefined);
  }
  if (field.type === "number" || field.type === "integer") {
    const n = parseNumber(raw);
    if (n === undefined) fault("is not a number", "a unit or a word in the cell?");
    else if (field.type === "integer" && !Number.isInteger(n)) fault("is not a whole number");
    else row.number[field.name] = n;
  } else if (field.type === "boolean") {
    const flag = FLAGS[raw];
    if (flag === undefined) fault("is neither true nor false");
    else row.flag[field.name] = flag;
  } else if (isDate(field)) {
    const date = parsePartialDate(raw);
    if (!date) fault("is not a date of the calendar; write 2018-12-30, 2018-12 or 2018", "a spreadsheet may have changed it");
    else row.date[field.name] = date;
  }
}

/** Reads one table; every fault is added to `issues`, and reading goes on. */
export function readTable(resource: ResourceSchema, text: string, issues: Issue[]): Table {
  const file = resource.path;
  const { fields } = resource.schema;
  const { records, unclosed } = parseCsv(text);
  if (unclosed !== undefined)
    issues.push({ file, line: unclosed, found: "", expected: "has a quotation mark that is never closed", cause: "a single \" in a cell?", severity: "error" });
  const header = readHeader(file, records[0], fields, issues);
  if (!header) return { resource, rows: [] };
  const rows = records.slice(1).map((record): Row => {
    const row: Row = { line: record.line, text: {}, number: {}, flag: {}, date: {} };
    if (record.cells.length !== header.length)
      issues.push({
        file,
        line: record.line,
        found: `has ${record.cells.length} cells`,
        expected: `where the header has ${header.length}`,
        cause: "a comma in a cell that is not quoted?",
        severity: "error",
      });
    for (const field of fields) {
      const raw = (record.cells[header.indexOf(field.name)] ?? "").trim();
      if (raw !== "") readCell(file, row, field, raw, issues);
      else if (field.constraints?.required && header.includes(field.name))
        issues.push({ file, line: record.line, column: field.name, found: "is empty", expected: "but must be filled", severity: "error" });
    }
    return row;
  });
  return { resource, rows };
}
