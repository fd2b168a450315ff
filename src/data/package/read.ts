// CSV text → table, by its schema. Reports all problems and reads what can be read.

import { LIMITS } from "../archive/limits.ts";
import { suggestOf } from "../nearest.ts";
import { withoutUnseen } from "../unseen.ts";
import { readCell } from "./cell.ts";
import { type Csv, type CsvRecord, parseCsv } from "./csv.ts";
import { formatFound, type Issue, issueAt } from "./issue.ts";
import type { Field, Resource } from "./schema.ts";
import type { Row, Table } from "./table.ts";

/** Detects a wrong encoding by the decoder's replacement character. */
function encodingIssues(file: string, text: string): Issue[] {
  const at = text.indexOf("\ufffd");
  if (at < 0) return [];
  const line = text.slice(0, at).split(/\r\n|\r|\n/).length;
  return [
    issueAt(
      file,
      line,
      "holds letters that are not UTF-8",
      "",
      "saved as Shift_JIS? choose “CSV UTF-8” in the spreadsheet",
    ),
  ];
}

function headerIssues(file: string, header: CsvRecord, resource: Resource): Issue[] {
  const known = resource.schema.fields.map((f) => f.name);
  const names = header.cells;
  const only = names.length === 1 ? (names[0] ?? "") : "";
  const separated = only.includes("\t") ? "separated by tabs" : only.includes(";") ? "separated by semicolons" : "";
  if (separated) return [issueAt(file, header.line, `columns are ${separated}`, "commas", "save it as “CSV UTF-8”")];
  if (!known.some((n) => names.includes(n)))
    return [
      issueAt(file, header.line, "holds no name of a column", known.join(","), "a title above the names, or no names?"),
    ];
  const unknown = names.filter((n) => !known.includes(n));
  const missing = known.filter((n) => !names.includes(n));
  return [
    ...unknown.map((n) =>
      issueAt(
        file,
        header.line,
        `column ${formatFound(n)} is unknown`,
        "a column of datapackage.json",
        n === "" ? "a comma too many?" : suggestOf(n, missing),
      ),
    ),
    ...missing.map((n) => {
      const renamed = unknown.find((u) => suggestOf(u, [n]) !== "");
      return issueAt(
        file,
        header.line,
        `column ${n} is missing`,
        "",
        renamed === undefined ? "" : `renamed to ${renamed}?`,
      );
    }),
    ...names.flatMap((n, i) =>
      names.indexOf(n) === i ? [] : [issueAt(file, header.line, `column ${formatFound(n)} appears twice`, "")],
    ),
  ];
}

/** Fields of a table with the index of their column. */
type Columns = readonly { field: Field; at: number }[];

function readRow(
  file: string,
  resource: Resource,
  names: readonly string[],
  fields: Columns,
  record: CsvRecord,
  issues: Issue[],
): Row {
  if (record.cells.length !== names.length) {
    const cause = record.cells.length > names.length ? "a comma inside a cell without quotes?" : "a cell lost?";
    issues.push(issueAt(file, record.line, `${record.cells.length} cells`, `${names.length}`, cause));
    // Shifted cells would only cause follow-up errors: keep the row's key so that references to it resolve, skip the rest.
    return {
      line: record.line,
      cells: Object.fromEntries(
        resource.schema.primaryKey.map((k) => [k, (record.cells[names.indexOf(k)] ?? "").trim()]),
      ),
    };
  }
  const cells: Record<string, string> = {};
  for (const { field, at } of fields) {
    const raw = record.cells[at] ?? "";
    const reading = readCell(field, raw, resource.schema.missingValues);
    const text = reading.ok ? reading.text : raw.trim();
    // Assigned, it would be the object's prototype.
    if (field.name === "__proto__") Object.defineProperty(cells, field.name, { value: text, enumerable: true });
    else cells[field.name] = text;
    if (!reading.ok)
      issues.push(
        issueAt(file, record.line, formatFound(raw.trim()), reading.fault.expected, reading.fault.cause, field.name),
      );
  }
  return { line: record.line, cells };
}

/** Rows beyond the limit are left out and cells beyond theirs emptied, so that nothing that comes after has to bear them. */
function limited(file: string, records: readonly CsvRecord[], issues: Issue[]): readonly CsvRecord[] {
  const rows = records.slice(0, LIMITS.rows + 1);
  if (records.length > rows.length)
    issues.push(issueAt(file, rows.at(-1)?.line ?? 0, `${records.length - 1} rows`, `${LIMITS.rows} at most`));
  return rows.map((record) => {
    const isLong = record.cells.some((cell) => cell.length > LIMITS.cell);
    if (!isLong) return record;
    const long = record.cells.find((cell) => cell.length > LIMITS.cell) ?? "";
    const cause = "a quote that closes nowhere near?";
    issues.push(issueAt(file, record.line, `a cell of ${long.length} characters`, `${LIMITS.cell} at most`, cause));
    return { ...record, cells: record.cells.map((cell) => (cell.length > LIMITS.cell ? "" : cell)) };
  });
}

const isEmpty = (record: CsvRecord): boolean => record.cells.every((c) => c.trim() === "");

/** Reads one file by its resource. Rows whose cells are all empty (a spreadsheet's cleared rows) are left out. Never throws. */
export function readTable(resource: Resource, text: string): { table: Table; issues: Issue[] } {
  const file = resource.path;
  const csv: Csv = parseCsv(withoutUnseen(text));
  const issues = encodingIssues(file, text);
  if (csv.openQuote !== undefined)
    issues.push(
      issueAt(file, csv.openQuote, "a quote is opened and never closed", "", 'a " inside a cell must be doubled'),
    );
  const [first, ...rest] = limited(file, csv.records, issues);
  if (!first) {
    issues.push(issueAt(file, 0, "is empty", "a header line"));
    return { table: { resource, rows: [] }, issues };
  }
  const header = { line: first.line, cells: first.cells.map((c) => c.trim()) };
  const wrong = headerIssues(file, header, resource);
  issues.push(...wrong);
  // Of rows under no names nothing can be said.
  if (!resource.schema.fields.some((f) => header.cells.includes(f.name)))
    return { table: { resource, rows: [] }, issues };
  const fields = resource.schema.fields
    .map((field) => ({ field, at: header.cells.indexOf(field.name) }))
    .filter(({ at }) => at >= 0);
  const rows = rest.filter((r) => !isEmpty(r)).map((r) => readRow(file, resource, header.cells, fields, r, issues));
  return { table: { resource, rows }, issues };
}
