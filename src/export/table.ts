// Exported tables: one row a fact, the names of the columns first and each once, so that programs read them. What was asked, the day and the
// data stand in a description beside the table.
import { formatCsv } from "../data/package/csv.ts";
import { runsAsFormula } from "../data/package/formula.ts";
import type { Evidence, LocalizedText, SourceId } from "../data/types.ts";
import { inOneLine } from "./xml.ts";

export type Cell = string | number | null;

export interface ExportTable {
  /** Used in the file name. */
  id: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Ids of the sources that the rows rest on. */
  sources?: readonly SourceId[];
}

/** A source that the rows name by its id. */
export interface CitedRow {
  id: SourceId;
  publisher: LocalizedText;
  title: string;
  url: string | null;
  grade: Evidence;
  published: string | null;
}

/** Metadata of an exported table, graph or picture: label and value, in order. */
export type About = readonly (readonly [label: string, value: string])[];

/** Text that could be run is marked as text. */
const guarded = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  // A row is a line, also for readers that know no quotes.
  const line = inOneLine(cell);
  return runsAsFormula(line) ? `'${line}` : line;
};

/** Names of columns, each once: programs take a second one of the same name for the first. */
export function uniqueNames(columns: readonly string[]): string[] {
  const taken = new Set<string>();
  return columns.map((name) => {
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
    taken.add(free);
    return free;
  });
}

const lines = (table: ExportTable): string[][] => [
  uniqueNames(table.columns).map(guarded),
  ...table.rows.map((row) => row.map(guarded)),
];

/** UTF-8 with byte order mark and CRLF, the only form Japanese Excel reads correctly. The first line has the names of the columns. */
export const csvOf = (table: ExportTable): string => `\ufeff${formatCsv(lines(table)).replaceAll("\n", "\r\n")}`;

/** Tab-separated, for pasting into a spreadsheet. */
export const tsvOf = (table: ExportTable): string => formatCsv(lines(table), "\t").slice(0, -1);

export const jsonOf = (table: ExportTable, about: About, sources: readonly CitedRow[]): string =>
  `${JSON.stringify({ about: Object.fromEntries(about), columns: uniqueNames(table.columns), rows: table.rows, sources }, null, 1)}\n`;

/** Description of a CSV file, after “CSV on the Web” (W3C); `file`: its name. */
export function describedCsv(
  table: ExportTable,
  about: About,
  sources: readonly CitedRow[],
  file: string,
  lang: string,
): string {
  const description = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": lang }],
    url: file,
    "dc:title": about[0]?.join(" ") ?? "",
    "dc:description": about.slice(1).map(([label, value]) => `${label}: ${value}`),
    dialect: { encoding: "utf-8", header: true, lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: uniqueNames(table.columns).map((title, i) => ({
        titles: title,
        datatype: table.rows.every((row) => typeof row[i] === "number" || row[i] === null) ? "number" : "string",
      })),
    },
    "musubi:rows": table.rows.length,
    "musubi:about": Object.fromEntries(about),
    "musubi:sources": sources,
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}
