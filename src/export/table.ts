// A table that is taken away: it states its question, its day and its data, and opens right in a spreadsheet.
import { formatCsv } from "../data/package/csv.ts";

export type Cell = string | number | null;

export interface ExportTable {
  /** For the name of the file. */
  id: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** What a table, a graph or a picture says about itself: label and value, in order. */
export type About = readonly (readonly [label: string, value: string])[];

/** A text that a spreadsheet would take for a formula is marked as text. */
const guarded = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(cell) ? `'${cell}` : cell;
};

const lines = (table: ExportTable): string[][] => [[...table.columns], ...table.rows.map((row) => row.map(guarded))];

/** UTF-8 with a byte order mark and CRLF: Excel in Japanese reads nothing else right. What it is stands above the table. */
export function csvOf(table: ExportTable, about: About): string {
  const head = about.map(([label, value]) => [label, guarded(value)]);
  return `\ufeff${formatCsv([...head, [], ...lines(table)]).replaceAll("\n", "\r\n")}`;
}

/** For the clipboard: a spreadsheet takes it as cells. */
export const tsvOf = (table: ExportTable): string => formatCsv(lines(table), "\t").slice(0, -1);

export const jsonOf = (table: ExportTable, about: About): string =>
  `${JSON.stringify({ about: Object.fromEntries(about), columns: table.columns, rows: table.rows }, null, 1)}\n`;
