// The rows of all tables together: those that are used, and those that cannot be, each with its reason.
import { asDay, type Day } from "../day.ts";
import type { Directory } from "./directory.ts";
import { MAX_CELL } from "./limits.ts";
import { isMissing } from "./missing.ts";
import { isOfMemberships } from "./questions.ts";
import { rowReader } from "./read-row.ts";
import {
  DATE_ROLES,
  type PlainMembership,
  type PlainReading,
  type PlainWords,
  type Sheet,
  type SheetMapping,
  type UnusableRow,
} from "./types.ts";

/** Values that nobody knows are listed up to this number; a table with more has another column of parties. */
const MAX_STRANGERS = 400;

const placeOf = (row: PlainMembership, sheets: readonly Sheet[]) => ({
  file: sheets[row.sheet]?.file ?? "",
  line: row.line,
  column: "",
  found: `${row.agreement}, ${row.party}`,
});

const keyOf = ({ agreement, party }: PlainMembership): string => `${agreement}\0${party}`;
const saysTheSame = (a: PlainMembership, b: PlainMembership): boolean =>
  DATE_ROLES.every((role) => a.dates[role]?.text === b.dates[role]?.text);

/** Keeps the first row of each pair of agreement and party. A second one that says something else cannot be used. */
function eachOnce(all: readonly PlainMembership[], sheets: readonly Sheet[]) {
  const firsts = new Map<string, PlainMembership>();
  const unusable: UnusableRow[] = [];
  let same = 0;
  for (const row of all) {
    const first = firsts.get(keyOf(row));
    if (!first) firsts.set(keyOf(row), row);
    else if (saysTheSame(first, row)) same++;
    else unusable.push({ ...placeOf(row, sheets), why: "twice", first: placeOf(first, sheets) });
  }
  return { firsts: [...firsts.values()], unusable, same };
}

/** An agreement that is left with one party ties nobody. */
function tied(rows: readonly PlainMembership[], sheets: readonly Sheet[]) {
  const sizes = new Map<string, number>();
  for (const { agreement } of rows) sizes.set(agreement, (sizes.get(agreement) ?? 0) + 1);
  const isAlone = ({ agreement }: PlainMembership): boolean => sizes.get(agreement) === 1;
  return {
    used: rows.filter((row) => !isAlone(row)),
    alone: rows.filter(isAlone).map((row): UnusableRow => ({ ...placeOf(row, sheets), why: "alone" })),
  };
}

/** Values of the columns of parties that name nobody, and how many rows each has. */
function strangersIn(
  sheets: readonly Sheet[],
  mappings: readonly SheetMapping[],
  words: PlainWords,
  directory: Directory,
) {
  const rows = new Map<string, number>();
  mappings.forEach(({ columns, form }, i) => {
    const column = columns.party;
    if (column === undefined) return;
    const known = new Map<string, boolean>();
    for (const { cells } of sheets[i]?.rows ?? []) {
      const cell = (cells[column] ?? "").trim();
      if (!known.has(cell))
        known.set(cell, cell.length > MAX_CELL || directory.find(cell, form) !== undefined || isMissing(cell));
      if (!known.get(cell)) rows.set(cell, (rows.get(cell) ?? 0) + 1);
    }
  });
  const all = [...rows].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return all.slice(0, MAX_STRANGERS).map(([value, count]) => {
    const suggestion = directory.suggest(value);
    const word = words.parties.get(value);
    return { value, rows: count, ...(suggestion ? { suggestion } : {}), ...(word ? { word } : {}) };
  });
}

/** First and last day of a beginning. */
function spanOf(used: readonly PlainMembership[]): { first?: Day; last?: Day } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { dates } of used)
    for (const date of [dates.signed, dates.inForce]) {
      if (!date) continue;
      first = Math.min(first, date.first);
      last = Math.max(last, date.first);
    }
  return first > last ? {} : { first: asDay(first), last: asDay(last) };
}

/** Expects mappings with an agreement in each, and parties in at least one. Never throws. */
export function readPlain(
  sheets: readonly Sheet[],
  mappings: readonly SheetMapping[],
  words: PlainWords,
  directory: Directory,
): PlainReading {
  const all: PlainMembership[] = [];
  const unusable: UnusableRow[] = [];
  let rows = 0;
  mappings.forEach((mapping, i) => {
    const sheet = sheets[i];
    if (!sheet || !isOfMemberships(mapping)) return;
    const readRow = rowReader(sheet, i, mapping, words, directory);
    for (const row of sheet.rows) {
      rows++;
      const found = readRow(row);
      if (found.ok) all.push(found.membership);
      else unusable.push(found.unusable);
    }
  });
  const { firsts, unusable: twice, same } = eachOnce(all, sheets);
  const { used, alone } = tied(firsts, sheets);
  const parties = new Map<string, number>();
  for (const { party } of used) parties.set(party, (parties.get(party) ?? 0) + 1);
  const order = new Map(sheets.map((s, i) => [s.file, i]));
  return {
    rows,
    used,
    unusable: [...unusable, ...twice, ...alone].sort(
      (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line,
    ),
    same,
    undated: used.filter((row) => !row.dates.inForce).length,
    strangers: strangersIn(sheets, mappings, words, directory),
    parties: [...parties]
      .map(([id, count]) => ({ id, rows: count }))
      .sort((a, b) => b.rows - a.rows || (a.id < b.id ? -1 : 1)),
    agreements: new Set(used.map((row) => row.agreement)).size,
    ...spanOf(used),
  };
}
