// Checks of evidence: a claim has a source or is graded unverified, and its grade is not better than its best source's.

import { suggestOf } from "../nearest.ts";
import {
  bestGrade,
  type DateColumns,
  dateColumnsOf,
  gradesOf,
  isHigher,
  type RowColumns,
  rowColumnsOf,
} from "../package/claims.ts";
import { formatFound, type Issue } from "../package/issue.ts";
import { packageIssue } from "../package/schema.ts";
import { parseSourceCell, type SourceCell } from "../package/source-cell.ts";
import { cellIssue, dateOf, type Row, rowsOf, type Table, type Tables, textOf } from "../package/table.ts";
import { EVIDENCE } from "../package/table-contract.ts";
import type { Evidence, SourceId } from "../types.ts";

type Grades = ReadonlyMap<SourceId, Evidence>;
const COARSENESS = { day: 0, month: 1, year: 2 };

function idIssues(table: Table, row: Row, column: string, cell: SourceCell, grades: Grades): Issue[] {
  if (cell.fault) return [cellIssue(table, row, column, formatFound(cell.fault.found), "source ids", cell.fault.cause)];
  return [...cell.ids, ...cell.parts.flatMap((p) => p.ids)]
    .filter((id) => !grades.has(id))
    .map((id) => cellIssue(table, row, column, formatFound(id), "an id in sources.csv", suggestOf(id, grades.keys())));
}

/** Whether a grade agrees with the sources beside it. */
function gradeIssues(
  table: Table,
  row: Row,
  at: { source: string; evidence: string },
  grade: string,
  ids: readonly SourceId[],
  grades: Grades,
): Issue[] {
  if (!EVIDENCE.includes(grade as Evidence) || grade === "unverified") return [];
  if (ids.length === 0)
    return [
      cellIssue(
        table,
        row,
        at.source,
        "is empty",
        `a source, or the grade unverified instead of ${grade}`,
        "a source forgotten?",
      ),
    ];
  // Unknown ids are reported by the check of keys.
  if (ids.some((id) => !grades.has(id))) return [];
  const best = bestGrade(ids, grades);
  if (!isHigher(grade as Evidence, best)) return [];
  return [
    cellIssue(
      table,
      row,
      at.evidence,
      `${grade} is higher than its source ${ids.join(" ")}`,
      `${best} at most`,
      "graded before the source was?",
    ),
  ];
}

function dateIssues(table: Table, row: Row, columns: DateColumns, grades: Grades): Issue[] {
  const { date, source, evidence } = columns;
  const text = textOf(row, source);
  const grade = evidence === undefined ? "" : textOf(row, evidence);
  if (textOf(row, date) === "") {
    const [column, found] = text !== "" ? [source, text] : [evidence ?? source, grade];
    return found === ""
      ? []
      : [cellIssue(table, row, column, formatFound(found), `nothing while ${date} is empty`, "a date lost?")];
  }
  const cell = parseSourceCell(text);
  const issues = idIssues(table, row, source, cell, grades);
  const precision = dateOf(row, date)?.precision;
  for (const part of cell.parts)
    if (precision && COARSENESS[part.precision] <= COARSENESS[precision])
      issues.push(
        cellIssue(
          table,
          row,
          source,
          `${part.precision}: ${part.ids.join(" ")}`,
          `a part coarser than ${date} ${textOf(row, date)}`,
          "part of another date?",
        ),
      );
  if (evidence !== undefined && grade === "")
    issues.push(cellIssue(table, row, evidence, "is empty", `the grade of ${date} ${textOf(row, date)}`));
  if (evidence !== undefined) issues.push(...gradeIssues(table, row, { source, evidence }, grade, cell.ids, grades));
  return issues;
}

function rowIssues(table: Table, row: Row, { source, evidence }: RowColumns, grades: Grades): Issue[] {
  const cell = parseSourceCell(textOf(row, source));
  const issues = idIssues(table, row, source, cell, grades);
  if (cell.parts.length > 0 && !cell.fault)
    issues.push(
      cellIssue(table, row, source, formatFound(textOf(row, source)), "source ids only", "parts belong to a date"),
    );
  const grade = evidence === undefined ? (table.resource.musubi.evidence ?? "") : textOf(row, evidence);
  return [...issues, ...gradeIssues(table, row, { source, evidence: evidence ?? source }, grade, cell.ids, grades)];
}

export function checkSources(all: Tables): Issue[] {
  const grades = gradesOf(all);
  const issues = [...all.tables.values()].flatMap((table) => {
    const dated = dateColumnsOf(table.resource.schema);
    const own = rowColumnsOf(table.resource.schema);
    return table.rows.flatMap((row) => [
      ...dated.flatMap((c) => dateIssues(table, row, c, grades)),
      ...own.flatMap((c) => rowIssues(table, row, c, grades)),
    ]);
  });
  all.description.resources.forEach(({ musubi: { source, evidence } }, i) => {
    if (source === undefined) return;
    const grade = grades.get(source);
    if (!grade)
      issues.push(
        packageIssue(`resources.${i}.musubi.source`, source, "an id in sources.csv", suggestOf(source, grades.keys())),
      );
    else if (evidence && isHigher(evidence, grade))
      issues.push(
        packageIssue(
          `resources.${i}.musubi.evidence`,
          `${evidence} is higher than its source ${source}`,
          `${grade} at most`,
        ),
      );
  });
  return issues;
}

/** A document that a panel offers can be opened, and is official. */
export function checkDocuments(all: Tables): Issue[] {
  const table = all.tables.get("documents");
  if (!table) return [];
  const sources = new Map(rowsOf(all, "sources").map((row) => [textOf(row, "id"), row]));
  return table.rows.flatMap((row) => {
    const id = textOf(row, "source");
    const source = sources.get(id);
    // An unknown id has been reported already.
    if (!source || (textOf(source, "grade") === "official" && textOf(source, "url") !== "")) return [];
    const found = textOf(source, "url") === "" ? `${id} has no address` : `${id} is not official`;
    return [cellIssue(table, row, "source", found, "an official source with an address", "a copy of the text?")];
  });
}

/** Warns of sources that are never cited, since a citation may have been lost. */
export function checkUnusedSources(all: Tables): Issue[] {
  const used = new Set<string>([all.description.musubi.reference]);
  for (const { musubi } of all.description.resources) if (musubi.source) used.add(musubi.source);
  for (const { resource, rows } of all.tables.values()) {
    const columns = resource.schema.fields
      .filter((f) => f.musubi === "sources" || f.musubi === "date-source")
      .map((f) => f.name);
    for (const row of rows)
      for (const column of columns) {
        const cell = parseSourceCell(textOf(row, column));
        for (const id of [...cell.ids, ...cell.parts.flatMap((p) => p.ids)]) used.add(id);
      }
  }
  const sources = all.tables.get("sources");
  if (!sources) return [];
  return sources.rows
    .filter((row) => textOf(row, "id") !== "" && !used.has(textOf(row, "id")))
    .map((row) => ({
      ...cellIssue(sources, row, "id", `${formatFound(textOf(row, "id"))} is cited nowhere`, "", "a citation lost?"),
      severity: "warning",
    }));
}
