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

/** What stands between cells. */
export type Separator = "," | "\t" | ";" | "|";

const [LF, CR, QUOTE] = [10, 13, 34];

/** Reads LF, CRLF and CR line ends, with or without a byte order mark. Never throws. */
export function parseCsv(source: string, separator: Separator = ","): Csv {
  const text = source.startsWith(BOM) ? source.slice(1) : source;
  const split = separator.charCodeAt(0);
  const records: CsvRecord[] = [];
  let line = 1;
  let at = 0;

  /** Moves past a line end and counts it; false where there is none. */
  const skipLineEnd = (): boolean => {
    const c = text.charCodeAt(at);
    if (c !== LF && c !== CR) return false;
    at += c === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
    line++;
    return true;
  };
  const isEnd = (c: number): boolean => c === LF || c === CR;
  /** From one quote to the next that is not doubled: cells of many lines, and of many megabytes, in few steps. */
  const readQuoted = (): string | undefined => {
    let cell = "";
    for (let start = ++at; ; start = at) {
      const end = text.indexOf('"', at);
      if (end < 0) return undefined;
      cell += text.slice(start, end);
      while (at < end) if (!skipLineEnd()) at++;
      at = end + 1;
      if (text.charCodeAt(at) !== QUOTE) return cell;
      cell += '"';
      at++;
    }
  };
  const readPlain = (): string => {
    const start = at;
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c === split || isEnd(c)) break;
    }
    return text.slice(start, at);
  };

  while (at < text.length) {
    const record: CsvRecord = { line, cells: [] };
    for (;;) {
      const quoteLine = line;
      const isQuoted = text.charCodeAt(at) === QUOTE;
      const cell = isQuoted ? readQuoted() : "";
      if (cell === undefined) return { records, openQuote: quoteLine };
      // Keep text between a closing quote and the separator, although it is invalid.
      const rest = readPlain();
      record.cells.push(cell === "" ? rest : cell + rest);
      if (at >= text.length || text.charCodeAt(at) !== split) {
        const isBlank = record.cells.length === 1 && record.cells[0] === "" && !isQuoted;
        if (!isBlank) records.push(record);
        break;
      }
      at++;
    }
    skipLineEnd();
  }
  return { records };
}

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
