// Claims: a claim has a source or is graded unverified, and no grade is higher than its source's.
import type { Check } from "./check.ts";
import { type Issue, nearestWord } from "./issue.ts";
import type { Row } from "./read.ts";
import type { FieldSchema } from "./schema.ts";
import { parseSourceCell } from "./source-cell.ts";

const RANK: Record<string, number> = { unverified: 0, secondary: 1, official: 2 };

interface Context {
  file: string;
  grades: ReadonlyMap<string, string>;
  used: Set<string>;
  issues: Issue[];
}

function checkCell(c: Context, row: Row, sourceColumn: string, gradeColumn: string, subject: string): void {
  const fault = (column: string, found: string, expected: string, cause?: string) =>
    c.issues.push({ file: c.file, line: row.line, column, found, expected, ...(cause ? { cause } : {}), severity: "error" });
  const raw = row.text[sourceColumn] ?? "";
  const grade = row.text[gradeColumn];
  const cell = parseSourceCell(raw);
  if (!cell) {
    fault(sourceColumn, raw, "cannot be read; write ids separated by spaces, then “; month: ids”");
    return;
  }
  for (const id of [...cell.sources, ...cell.parts.flatMap((p) => p.sources)]) {
    c.used.add(id);
    if (c.grades.has(id)) continue;
    const near = nearestWord(id, c.grades.keys());
    fault(sourceColumn, id, "is not in sources.csv", near ? `did you mean ${near}?` : "add the source first");
  }
  if (grade === undefined) fault(gradeColumn, "is empty", `but ${subject} needs a grade: official, secondary or unverified`);
  else if (cell.sources.length === 0 && grade !== "unverified")
    fault(sourceColumn, "is empty", `but ${subject} is graded ${grade}`, "give the source, or grade it unverified");
  else if (cell.sources.length > 0) {
    const best = Math.max(...cell.sources.map((s) => RANK[c.grades.get(s) ?? "official"] ?? 0));
    if ((RANK[grade] ?? 0) > best) fault(gradeColumn, grade, `is higher than the grade of ${cell.sources.join(", ")}`, "the source is not an official document?");
  }
}

function checkRow(c: Context, row: Row, fields: readonly FieldSchema[]): void {
  const names = new Set(fields.map((f) => f.name));
  for (const { name } of fields) {
    if (names.has(`${name}_source`) && names.has(`${name}_evidence`)) {
      if (row.text[name] !== undefined) checkCell(c, row, `${name}_source`, `${name}_evidence`, name);
      else if (row.text[`${name}_source`] !== undefined)
        c.issues.push({ file: c.file, line: row.line, column: `${name}_source`, found: row.text[`${name}_source`] ?? "", expected: `is the source of ${name}, which is empty`, cause: "a date deleted by mistake?", severity: "error" });
    }
  }
  if (names.has("source") && names.has("evidence")) checkCell(c, row, "source", "evidence", "the row");
  if (names.has("name_source") && names.has("name_evidence") && row.text.name_en !== undefined) checkCell(c, row, "name_source", "name_evidence", "the name");
  // Words come in both languages or in neither.
  for (const name of names) {
    if (!name.endsWith("_en")) continue;
    const other = `${name.slice(0, -3)}_ja`;
    if (!names.has(other) || (row.text[name] === undefined) === (row.text[other] === undefined)) continue;
    const missing = row.text[name] === undefined ? name : other;
    c.issues.push({ file: c.file, line: row.line, column: missing, found: "is empty", expected: "while the other language is filled", severity: "error" });
  }
}

export const checkClaims: Check = (pack, tables, issues) => {
  const sources = tables.get("sources");
  const grades = new Map((sources?.rows ?? []).map((r) => [r.text.id ?? "", r.text.grade ?? ""]));
  const used = new Set<string>([pack.musubi.reference]);
  for (const { resource, rows } of tables.values()) {
    if (resource.musubi?.source) for (const id of resource.musubi.source.split(" ")) used.add(id);
    if (resource.name === "sources") continue;
    const c: Context = { file: resource.path, grades, used, issues };
    for (const row of rows) {
      checkRow(c, row, resource.schema.fields);
      // Tables that grade as a whole name their source in a column of its own.
      if (resource.musubi && row.text.source !== undefined)
        for (const id of row.text.source.split(/\s+/)) {
          used.add(id);
          if (!grades.has(id)) issues.push({ file: resource.path, line: row.line, column: "source", found: id, expected: "is not in sources.csv", severity: "error" });
        }
    }
  }
  for (const row of sources?.rows ?? [])
    if (!used.has(row.text.id ?? ""))
      issues.push({ file: "sources.csv", line: row.line, column: "id", found: row.text.id ?? "", expected: "is used by no fact", severity: "warning" });
};
