// One row of a table: a membership, or the reason why it cannot be used.
import { asDay, isoOf, type PartialDate, parsePartialDate } from "../day.ts";
import { runsAsFormula } from "../package/formula.ts";
import { type DateReading, dateReader } from "./dates.ts";
import type { Directory } from "./directory.ts";
import { MAX_CELL } from "./limits.ts";
import { isMissing } from "./missing.ts";
import { orderIn } from "./questions.ts";
import {
  type ColumnRole,
  DATE_ROLES,
  type DateRole,
  type PlainMembership,
  type PlainWords,
  type RowFault,
  type Sheet,
  type SheetMapping,
  type UnusableRow,
} from "./types.ts";

type Row = Sheet["rows"][number];
type Found = { ok: true; membership: PlainMembership } | { ok: false; unusable: UnusableRow };

const LOST = "\ufffd";
const TEXTS = ["agreement", "title", "titleJa", "party"] as const satisfies readonly ColumnRole[];

/** Whether a date is certainly before another. */
const isBefore = (a: PartialDate, b: PartialDate): boolean => a.last < b.first;

/** The last day on which it binds, of the first on which it does no longer. */
const dayBefore = (date: PartialDate): PartialDate | undefined =>
  date.precision === "day" ? parsePartialDate(isoOf(asDay(date.first - 1))) : date;

/** What a value of the column of parties means; undefined where nobody knows. */
function partyOf(cell: string, mapping: SheetMapping, words: PlainWords, directory: Directory): string | undefined {
  const word = words.parties.get(cell);
  if (word) return word.as === "party" ? word.id : word.as === "own" ? ownId(cell) : undefined;
  return directory.find(cell, mapping.form);
}

/** An id for a party that the atlas does not know, from what stands in the table. */
const ownId = (cell: string): string => idFrom(cell) || "unnamed";

/** Letters, digits, dot, hyphen and underscore; never a name that every object has. */
export function idFrom(text: string): string {
  const id = text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 60);
  return id in {} ? `x-${id}` : id;
}

/** Digits as one sign: `2018-12-3` is no shape of a column of `2018-12-30`. */
const shapeOf = (cell: string): string => cell.trim().replace(/\d/g, "9");

/** Of a last line without an end, the last column if its cell is like no other of it: the file may have been cut there. */
function cutIn({ isOpenEnded, rows, columns }: Sheet): { line: number; columns: number[] } | undefined {
  const last = rows[rows.length - 1];
  if (!isOpenEnded || !last || rows.length < 3) return undefined;
  const isNew = (i: number): boolean => {
    const shape = shapeOf(last.cells[i] ?? "");
    return !rows.some((row) => row !== last && shapeOf(row.cells[i] ?? "") === shape);
  };
  return { line: last.line, columns: columns.map((_, i) => i).filter((i) => i === last.cells.length - 1 && isNew(i)) };
}

export function rowReader(
  sheet: Sheet,
  at: number,
  mapping: SheetMapping,
  words: PlainWords,
  directory: Directory,
): (row: Row) => Found {
  const { columns, instead } = mapping;
  const width = sheet.columns.length;
  const readers = new Map<number, (cell: string) => DateReading>();
  const readIn = (column: number, cell: string): DateReading => {
    const known = readers.get(column) ?? dateReader(orderIn(sheet, mapping, column));
    readers.set(column, known);
    return known(cell);
  };
  const parties = new Map<string, string | undefined>();
  const missing = new Map<string, boolean>();
  const isNothing = (cell: string): boolean => {
    const known = missing.get(cell) ?? isMissing(cell);
    missing.set(cell, known);
    return known;
  };
  const partyIn = (cell: string): string | undefined => {
    if (!parties.has(cell)) parties.set(cell, partyOf(cell, mapping, words, directory));
    return parties.get(cell);
  };

  const cut = cutIn(sheet);
  const used = DATE_ROLES.flatMap((role) => [columns[role] ?? [], instead[role] ?? []].flat());

  return ({ line, cells }) => {
    const cellOf = (role: ColumnRole): string => {
      const column = columns[role];
      return column === undefined ? "" : (cells[column] ?? "").trim();
    };
    const not = (column: number | undefined, fault: RowFault): Found => ({
      ok: false,
      unusable: {
        file: sheet.file,
        line,
        column: column === undefined ? "" : (sheet.columns[column] ?? ""),
        found: column === undefined ? "" : (cells[column] ?? "").trim().slice(0, 200),
        ...fault,
      },
    });
    if (cells.length > width || (cells.length < width && cells.length <= Math.max(...Object.values(columns))))
      return not(undefined, { why: "cells", count: cells.length, expected: width });
    for (const role of TEXTS) {
      const cell = cellOf(role);
      if (cell.length > MAX_CELL) return not(columns[role], { why: "too-long" });
      if (cell.includes(LOST)) return not(columns[role], { why: "damaged" });
      if (runsAsFormula(cell)) return not(columns[role], { why: "formula" });
    }
    const agreement = cellOf("agreement");
    if (isNothing(agreement)) return not(columns.agreement, { why: "no-agreement" });
    const named = cellOf("party");
    const party = partyIn(named);
    if (party === undefined) {
      if (isNothing(named)) return not(columns.party, { why: "no-party" });
      const suggestion = directory.suggest(named);
      const why = mapping.form === "name" && directory.isShared(named) ? "shared-name" : "unknown-party";
      return not(columns.party, { why, ...(suggestion === undefined ? {} : { suggestion }) });
    }
    const shortened = line === cut?.line ? cut.columns.find((i) => used.includes(i)) : undefined;
    if (shortened !== undefined) return not(shortened, { why: "cut" });
    const dates: Partial<Record<DateRole, PartialDate>> = {};
    for (const role of DATE_ROLES)
      for (const column of [columns[role], instead[role]]) {
        if (column === undefined || dates[role]) continue;
        const reading = readIn(column, (cells[column] ?? "").trim());
        if (reading.kind === "fault") {
          const order = orderIn(sheet, mapping, column);
          const { fault, guess } = reading;
          return not(column, { why: "date", fault, ...(guess ? { guess } : {}), ...(order ? { order } : {}) });
        }
        const date =
          reading.kind === "date" && role === "left" && words.end === "after" ? dayBefore(reading.date) : undefined;
        if (reading.kind === "date") dates[role] = date ?? reading.date;
        // An open end is an answer: the day of the agreement does not take its place.
        if (reading.kind === "open") break;
      }
    for (const [early, late] of [
      ["signed", "inForce"],
      ["inForce", "left"],
      ["signed", "left"],
    ] as const) {
      const [a, b] = [dates[early], dates[late]];
      if (a && b && isBefore(b, a)) return not(columns[late], { why: "backwards", before: early, date: a.text });
    }
    const source = cellOf("source").replace(/^"+|"+$/g, "");
    return {
      ok: true,
      membership: {
        sheet: at,
        line,
        agreement,
        party,
        title: cellOf("title"),
        titleJa: cellOf("titleJa"),
        source: /^https?:\/\/\S+$/.test(source) && source.length <= MAX_CELL && URL.canParse(source) ? source : "",
        dates,
      },
    };
  };
}
