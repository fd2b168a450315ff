// CSV (RFC 4180). Our own parser, because errors must name their line and an unclosed quote must be detected; writing takes
// less code than a library would (docs/adr/0014-dependencies.md).

export interface CsvRecord {
  /** Line on which the record begins, from 1. */
  line: number;
  cells: string[];
}

export interface Csv {
  /** Blank lines are left out. */
  records: CsvRecord[];
  /** Line of a quote that is never closed; the records after it are lost. */
  openQuote?: number;
}

const BOM = "\ufeff";

/** Reads LF, CRLF and CR line ends, with or without a byte order mark. Never throws. */
export function parseCsv(source: string): Csv {
  const text = source.startsWith(BOM) ? source.slice(1) : source;
  const records: CsvRecord[] = [];
  let line = 1;
  let at = 0;
  let record: CsvRecord = { line, cells: [] };

  /** Moves past a line end and counts it; false where there is none. */
  const skipLineEnd = (): boolean => {
    const c = text[at];
    if (c !== "\n" && c !== "\r") return false;
    at += c === "\r" && text[at + 1] === "\n" ? 2 : 1;
    line++;
    return true;
  };
  const readQuoted = (): string | undefined => {
    at++;
    let cell = "";
    while (at < text.length) {
      const start = at;
      if (text[at] === '"') {
        if (text[at + 1] !== '"') {
          at++;
          return cell;
        }
        cell += '"';
        at += 2;
      } else if (skipLineEnd()) cell += text.slice(start, at);
      else cell += text[at++];
    }
    return undefined;
  };
  const readPlain = (): string => {
    const start = at;
    while (at < text.length && !",\r\n".includes(text[at] as string)) at++;
    return text.slice(start, at);
  };

  while (at < text.length) {
    const quoteLine = line;
    const isQuoted = text[at] === '"';
    const cell = isQuoted ? readQuoted() : "";
    if (cell === undefined) return { records, openQuote: quoteLine };
    // Keep text between a closing quote and the comma, although it is invalid.
    record.cells.push(cell + readPlain());
    const isBlank = record.cells.length === 1 && record.cells[0] === "" && !isQuoted;
    if (text[at] === ",") {
      at++;
      if (at < text.length && !"\r\n".includes(text[at] as string)) continue;
      record.cells.push("");
      skipLineEnd();
      records.push(record);
    } else {
      skipLineEnd();
      if (!isBlank) records.push(record);
    }
    record = { line, cells: [] };
  }
  return { records };
}

type Separator = "," | "\t";

const quoted = (cell: string, separator: Separator): string =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * Rows → CSV with LF, or tab-separated. A row of one empty cell is written as `""`, because a blank line stands for a row
 * without cells.
 */
export const formatCsv = (rows: readonly (readonly string[])[], separator: Separator = ","): string =>
  rows
    .map(
      (row) => `${row.length === 1 && row[0] === "" ? '""' : row.map((c) => quoted(c, separator)).join(separator)}\n`,
    )
    .join("");
