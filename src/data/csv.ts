// RFC 4180 text → records with the line each begins on. (d3-dsv gives no line numbers, and a fault must name its line.)

export interface CsvRecord {
  /** 1 is the first line of the file. */
  line: number;
  cells: string[];
}

/** Reads UTF-8 text with or without BOM, LF or CRLF; quoted cells may hold commas, quotes and newlines. Never throws. */
export function parseCsv(text: string): { records: CsvRecord[]; unclosed?: number } {
  const source = text.startsWith("\ufeff") ? text.slice(1) : text;
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let begun = 1;
  let quoteLine = 0;
  const endCell = (): void => {
    cells.push(cell);
    cell = "";
  };
  const endRecord = (): void => {
    endCell();
    // A line without anything is no record.
    if (cells.length > 1 || cells[0] !== "") records.push({ line: begun, cells });
    cells = [];
  };
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (quoted) {
      if (c === '"' && source[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (c === '"') quoted = false;
      else {
        if (c === "\n") line++;
        cell += c;
      }
    } else if (c === '"' && cell === "") {
      quoted = true;
      quoteLine = line;
    } else if (c === ",") endCell();
    else if (c === "\n" || c === "\r") {
      if (c === "\r" && source[i + 1] === "\n") i++;
      endRecord();
      line++;
      begun = line;
    } else cell += c;
  }
  if (cell !== "" || cells.length > 0) endRecord();
  return quoted ? { records, unclosed: quoteLine } : { records };
}

const needsQuotes = /[",\r\n]/;

/** Records → text that reads back the same. */
export const formatCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((r) => `${r.map((c) => (needsQuotes.test(c) || (r.length === 1 && c === "") ? `"${c.replaceAll('"', '""')}"` : c)).join(",")}\n`).join("");
