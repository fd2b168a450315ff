// A file as a table: its text, the sign between its cells, its columns and rows; or why it is none.
import { LIMITS } from "../archive/limits.ts";
import { lostSign } from "../lost-signs.ts";
import { type CsvRecord, parseCsv, type Separator } from "../package/csv.ts";
import { titlesIn } from "../titles.ts";
import { withoutUnseen } from "../unseen.ts";
import { dateReader } from "./dates.ts";
import { type Encoding, readText } from "./encoding.ts";
import { MAX_COLUMNS } from "./limits.ts";
import { separatorOf } from "./separator.ts";
import type { Sheet } from "./types.ts";

export interface PlainFile {
  name: string;
  bytes: Uint8Array;
  /** What somebody has answered. */
  encoding?: Encoding;
}

export type SheetFault =
  | { why: "too-big"; found: number; limit: number }
  | { why: "binary" | "empty" | "no-separator" }
  /** The first line holds a date, where the names of the columns should be. */
  | { why: "no-names"; found: string }
  | { why: "encoding"; readings: { encoding: Encoding; line: string }[] }
  | { why: "quote"; line: number }
  /** A word with “?” in place of a letter. */
  | { why: "lost"; found: string; line: number }
  | { why: "too-many-rows" | "too-many-columns" | "too-many-tables"; found: number; limit: number }
  | { why: "column-twice"; column: string };

export type SheetReading = { ok: true; sheet: Sheet } | { ok: false; file: string; fault: SheetFault };

const isEmpty = ({ cells }: CsvRecord): boolean => cells.every((c) => c.trim() === "");

/** Number of cells up to the last that says something. */
function filled({ cells }: CsvRecord): number {
  let n = cells.length;
  while (n > 0 && (cells[n - 1] === "" || cells[n - 1]?.trim() === "")) n--;
  return n;
}

/** Without the columns at the end that have neither a name nor a cell: a spreadsheet's traces. `most`: of the rows of that length. */
function widthOf(header: readonly string[], most: number): number {
  let width = header.length;
  while (width > 0 && header[width - 1] === "" && most < width) width--;
  return width;
}

/** What a spreadsheet is told by, and takes for no row itself. */
const SAYS_SEPARATOR = /^sep=.(?=\r?\n)/i;
const saying = ({ cells }: CsvRecord): number => cells.filter((c) => c.trim() !== "").length;

const withoutTitles = (records: readonly CsvRecord[]): readonly CsvRecord[] => records.slice(titlesIn(records, saying));

const damagedIn = (columns: readonly string[], rows: readonly CsvRecord[]) =>
  rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell, i) => (cell.includes("\ufffd") ? [{ line, column: columns[i] ?? "" }] : [])),
  );

/** Never throws. */
export function readSheet({ name, bytes, encoding: chosen }: PlainFile): SheetReading {
  const not = (fault: SheetFault): SheetReading => ({ ok: false, file: name, fault });
  if (bytes.length > LIMITS.brought) return not({ why: "too-big", found: bytes.length, limit: LIMITS.brought });
  const read = readText(bytes, chosen);
  if (read.kind === "binary") return not({ why: "binary" });
  if (read.kind === "either") return not({ why: "encoding", readings: read.readings });
  const { encoding, damaged } = read;
  const text = withoutUnseen(read.text).replace(SAYS_SEPARATOR, "");
  if (text.trim() === "") return not({ why: "empty" });
  const separator: Separator | undefined = separatorOf(text);
  if (!separator) return not({ why: "no-separator" });
  const csv = parseCsv(text, separator);
  if (csv.openQuote !== undefined) return not({ why: "quote", line: csv.openQuote });
  const isWide = encoding === "utf-8" || encoding === "utf-16le" || encoding === "utf-16be";
  const lost = isWide ? undefined : lostSign(text);
  if (lost) return not({ why: "lost", found: lost.word, line: lost.line });
  const [first, ...rows] = withoutTitles(csv.records.filter((r) => !isEmpty(r)));
  if (!first || rows.length === 0) return not({ why: "empty" });
  if (rows.length > LIMITS.rows) return not({ why: "too-many-rows", found: rows.length, limit: LIMITS.rows });
  const header = first.cells.map((c) => c.trim());
  let most = 0;
  for (const row of rows) {
    // Empty cells beyond the header are traces too.
    const n = filled(row);
    if (n <= header.length) most = Math.max(most, n);
  }
  const readIn = dateReader(undefined);
  const date = header.find((cell) => {
    const reading = readIn(cell);
    return reading.kind === "date" && reading.date.precision === "day";
  });
  if (date !== undefined) return not({ why: "no-names", found: date });
  const width = widthOf(header, most);
  if (width > MAX_COLUMNS) return not({ why: "too-many-columns", found: width, limit: MAX_COLUMNS });
  const columns = header.slice(0, width);
  for (const row of rows) if (row.cells.length > width && filled(row) <= width) row.cells.length = width;
  const twice = columns.find((c, i) => c !== "" && columns.indexOf(c) !== i);
  if (twice !== undefined) return not({ why: "column-twice", column: twice });
  return {
    ok: true,
    sheet: {
      file: name,
      encoding,
      separator,
      damaged: damaged > 0 ? damagedIn(columns, rows) : [],
      columns,
      rows,
      isOpenEnded: !/[\r\n]$/.test(text),
    },
  };
}
