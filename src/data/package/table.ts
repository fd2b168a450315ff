// A table as read: rows of canonical text, and accessors for cells.
import { type PartialDate, parsePartialDate } from "../day.ts";
import type { Issue } from "./issue.ts";
import type { DataPackage, Resource } from "./schema.ts";

export interface Row {
  /** Line of the file on which the row begins. */
  line: number;
  /** Canonical text by column; the raw text of a cell that could not be read. */
  cells: Readonly<Record<string, string>>;
}

export interface Table {
  resource: Resource;
  rows: Row[];
}

export interface Tables {
  description: DataPackage;
  /** Tables by name, without those that the package does not have. */
  tables: ReadonlyMap<string, Table>;
}

/** Empty where the cell is empty or the table has no such column. */
export const textOf = (row: Row, column: string): string =>
  Object.hasOwn(row.cells, column) ? (row.cells[column] ?? "") : "";

/** Undefined where empty or unreadable. */
export const dateOf = (row: Row, column: string): PartialDate | undefined => parsePartialDate(textOf(row, column));

/** Null where empty or unreadable. */
export function numberOf(row: Row, column: string): number | null {
  const text = textOf(row, column);
  const value = Number(text);
  return text === "" || !Number.isFinite(value) ? null : value;
}

export const isTrue = (row: Row, column: string): boolean => textOf(row, column) === "true";

export const rowsOf = (all: Tables, name: string): readonly Row[] => all.tables.get(name)?.rows ?? [];

export const idsOf = (all: Tables, name: string): Set<string> => new Set(rowsOf(all, name).map((r) => textOf(r, "id")));

/** Reference to a row in an issue of another row: `stages.csv:3`. */
export const placeOf = (table: Table, row: Row): string => `${table.resource.path}:${row.line}`;

/** An issue of one cell. */
export const cellIssue = (table: Table, row: Row, column: string, found: string, expected = "", cause = ""): Issue => ({
  file: table.resource.path,
  line: row.line,
  column,
  found,
  expected,
  cause,
  severity: "error",
});
