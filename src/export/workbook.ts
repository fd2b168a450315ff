// A table as an Excel workbook: a cover that says what it is, the rows, and the sources that they name. Loaded when asked for.
import { writeXlsx } from "hucre/xlsx";
import { runsAsFormula } from "../data/package/formula.ts";
import type { Language } from "../i18n/locale.ts";
import { WORKBOOK } from "../i18n/workbook.ts";
import { type About, type Cell, type CitedRow, type ExportTable, uniqueNames } from "./table.ts";
import { plainText } from "./xml.ts";

/** What a day looks like, whatever the reader's own settings: as in the CSV. */
const DAY = "yyyy-mm-dd";
/** Excel counts a day in 1900 that never was, and knows none before. */
const FIRST_DAY = "1900-03-01";
/** The most that Excel takes in one cell. */
const MOST_SIGNS = 32_767;

type Value = string | number | Date | null;
interface Style {
  numFmt?: string;
  font?: { bold: true };
  alignment?: { wrapText: true; vertical: "top" };
}
const HEAD: Style = { font: { bold: true } };
/** Words over several lines, on the cover and in titles. */
const WRAPPED: Style = { alignment: { wrapText: true, vertical: "top" } };
/** Text stays text when somebody edits the cell: it is never a formula. */
const TEXT: Style = { numFmt: "@" };

/** A day that is wholly known is a date; one known by its month or year stays text. */
function dayIn(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : undefined;
}

function readCell(cell: Cell): { value: Value; style?: Style } {
  if (typeof cell !== "string") return { value: cell };
  const day = dayIn(cell);
  if (day) return { value: day, style: { numFmt: DAY } };
  const text = plainText(cell).slice(0, MOST_SIGNS);
  return text === "" ? { value: null } : { value: text, ...(runsAsFormula(text) ? { style: TEXT } : {}) };
}

/** Widths of columns, in letters, of which wide ones count twice: of most cells, within bounds. */
const LEAST_WIDTH = 8;
const MOST_WIDTH = 60;
const lengthOf = (cell: Cell | undefined): number =>
  [...String(cell ?? "")].reduce((n, c) => n + ((c.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);

const columnsOf = (rows: readonly (readonly Cell[])[], count: number): { width: number }[] =>
  Array.from({ length: count }, (_, i) => {
    const longest = Math.max(0, ...rows.slice(0, 400).map((row) => lengthOf(row[i])));
    return { width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest + 2)) };
  });

/** A sheet with the names of its columns first. */
function sheet(name: string, head: readonly string[] | undefined, rows: readonly (readonly Cell[])[], usual?: Style) {
  const all = head ? [head, ...rows] : rows;
  const cells = new Map<string, { style: Style }>();
  const values = all.map((row, y) =>
    row.map((cell, x): Value => {
      const { value, style } = readCell(cell);
      const own = head && y === 0 ? { ...style, ...HEAD } : (style ?? usual);
      if (own) cells.set(`${y},${x}`, { style: own });
      return value;
    }),
  );
  return {
    name,
    rows: values,
    cells,
    columns: columnsOf(all, Math.max(...all.map((row) => row.length))),
    ...(head ? { freezePane: { rows: 1 } } : {}),
  };
}

/**
 * The first line of `about` is the title; the lines are the cover. The same table gives the same bytes whenever it is written.
 */
export async function workbookOf(
  table: ExportTable,
  about: About,
  sources: readonly CitedRow[],
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const w = WORKBOOK[language];
  const [title, ...lines] = about;
  const still = new Date(Date.UTC(2000, 0, 1));
  const cover: Cell[][] = [
    [(title ?? []).join(" ")],
    ...lines.map(([label, value]): Cell[] => [label, value]),
    [w.rowCount, table.rows.length],
    [w.sourceCount, sources.length],
    [w.how, w.reading],
  ];
  const cited = sources.map((s): Cell[] => [
    s.id,
    s.publisher.en,
    s.publisher.ja,
    s.title,
    w.grades[s.grade],
    s.published,
    s.url,
  ]);
  const sheets = [
    sheet(w.cover, undefined, cover, WRAPPED),
    sheet(w.rows, uniqueNames(table.columns), table.rows),
    sheet(w.sources, [w.id, `${w.publisher} (en)`, `${w.publisher} (ja)`, w.title, w.grade, w.published, "URL"], cited),
  ];
  sheets[0]?.cells.set("0,0", { style: HEAD });
  const bytes = await writeXlsx({
    properties: { title: plainText((title ?? []).join(" ")), creator: "Musubi", created: still, modified: still },
    sheets,
  });
  return bytes as Uint8Array<ArrayBuffer>;
}
