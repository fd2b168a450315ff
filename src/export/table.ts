// Exported tables: one row a fact, the names of the columns first and each once, so that programs read them. What was asked, the day and the
// data stand in a description beside the table.
import { formatCsv } from "../data/package/csv.ts";
import { runsAsFormula } from "../data/package/formula.ts";

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
  return runsAsFormula(cell) ? `'${cell}` : cell;
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
  uniqueNames(table.columns),
  ...table.rows.map((row) => row.map(guarded)),
];

/** UTF-8 with byte order mark and CRLF, the only form Japanese Excel reads correctly. The first line has the names of the columns. */
export const csvOf = (table: ExportTable): string => `\ufeff${formatCsv(lines(table)).replaceAll("\n", "\r\n")}`;

/** Tab-separated, for pasting into a spreadsheet. */
export const tsvOf = (table: ExportTable): string => formatCsv(lines(table), "\t").slice(0, -1);

export const jsonOf = (table: ExportTable, about: About): string =>
  `${JSON.stringify({ about: Object.fromEntries(about), columns: uniqueNames(table.columns), rows: table.rows }, null, 1)}\n`;

/** Description of a CSV file, after “CSV on the Web” (W3C); `file`: its name. */
export function describedCsv(table: ExportTable, about: About, file: string, lang: string): string {
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
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}
