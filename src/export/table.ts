// Exported tables. They state what they show, the day and the data version, and open correctly in a spreadsheet.
import { formatCsv } from "../data/package/csv.ts";

export type Cell = string | number | null;

export interface ExportTable {
  /** Used in the file name. */
  id: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Metadata of an exported table, graph or picture: label and value, in order. */
export type About = readonly (readonly [label: string, value: string])[];

/** Protects against formula injection: text that a spreadsheet would run as a formula is marked as text. */
const guarded = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(cell) ? `'${cell}` : cell;
};

const lines = (table: ExportTable): string[][] => [[...table.columns], ...table.rows.map((row) => row.map(guarded))];

/** UTF-8 with byte order mark and CRLF, the only form Japanese Excel reads correctly. The metadata is above the table. */
export function csvOf(table: ExportTable, about: About): string {
  const head = about.map(([label, value]) => [label, guarded(value)]);
  return `\ufeff${formatCsv([...head, [], ...lines(table)]).replaceAll("\n", "\r\n")}`;
}

/** Tab-separated, for pasting into a spreadsheet. */
export const tsvOf = (table: ExportTable): string => formatCsv(lines(table), "\t").slice(0, -1);

export const jsonOf = (table: ExportTable, about: About): string =>
  `${JSON.stringify({ about: Object.fromEntries(about), columns: table.columns, rows: table.rows }, null, 1)}\n`;
