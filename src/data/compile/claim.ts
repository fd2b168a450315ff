// Compiles the cells of a date column to a dated claim, and reads the columns that all tables share.

import { type Day, parsePartialDate } from "../day.ts";
import { bestGrade, dateColumnsOf, gradesOf } from "../package/claims.ts";
import { parseSourceCell } from "../package/source-cell.ts";
import { dateOf, type Row, rowsOf, type Table, type Tables, textOf } from "../package/table.ts";
import type { DateClaim, Evidence, FactId, LocalizedText, SourceId } from "../types.ts";

export interface SourceIndex {
  grades: ReadonlyMap<SourceId, Evidence>;
  /** Publication dates of sources; the last possible day of a coarse date. */
  published: ReadonlyMap<SourceId, Day>;
}

export function indexSources(all: Tables): SourceIndex {
  const published = new Map<SourceId, Day>();
  for (const row of rowsOf(all, "sources")) {
    const date = dateOf(row, "published");
    if (date) published.set(textOf(row, "id"), date.last);
  }
  return { grades: gradesOf(all), published };
}

/** E.g. `memberships/<agreement>/VNM/in_force`; without a column, the id of the row. */
export const factOf = (table: Table, row: Row, column?: string): FactId =>
  [
    table.resource.name,
    ...table.resource.schema.primaryKey.map((k) => textOf(row, k)).filter((part) => part !== ""),
    ...(column === undefined ? [] : [column]),
  ].join("/");

export const gradeOf = (row: Row, column: string): Evidence => (textOf(row, column) || "unverified") as Evidence;

export const sourcesOf = (row: Row, column: string): SourceId[] => [...parseSourceCell(textOf(row, column)).ids];

/** Text in both languages; undefined where empty. */
export function wordsOf(row: Row, column: string): LocalizedText | undefined {
  const [en, ja] = [textOf(row, `${column}_en`), textOf(row, `${column}_ja`)];
  return en === "" && ja === "" ? undefined : { en, ja };
}

export const requiredWords = (row: Row, column: string): LocalizedText => wordsOf(row, column) ?? { en: "", ja: "" };

/**
 * The claim of one date column; undefined where the date is empty. `recorded` is the row's own, else the date printed in
 * the claim's first source, else the event's own day, assumed. A part has the best grade among its own sources.
 */
export function claimOf(table: Table, row: Row, column: string, index: SourceIndex): DateClaim | undefined {
  const date = dateOf(row, column);
  if (!date) return undefined;
  const columns = dateColumnsOf(table.resource.schema).find((c) => c.date === column);
  const cell = parseSourceCell(columns ? textOf(row, columns.source) : "");
  const day = columns?.isEnd ? date.last : date.first;
  const first = cell.ids[0];
  const printed =
    parsePartialDate(textOf(row, "recorded"))?.last ?? (first === undefined ? undefined : index.published.get(first));
  const parts = cell.parts.map(({ precision, ids }) => ({
    precision,
    evidence: bestGrade(ids, index.grades),
    sources: ids,
  }));
  return {
    fact: factOf(table, row, column),
    day,
    precision: date.precision,
    text: date.text,
    evidence: columns?.evidence === undefined ? bestGrade(cell.ids, index.grades) : gradeOf(row, columns.evidence),
    sources: [...cell.ids],
    ...(parts.length > 0 ? { parts } : {}),
    recorded: printed ?? day,
    ...(printed === undefined ? { assumed: true as const } : {}),
  };
}

type Loose<T> = { [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K] };

/** Drops optional members that are undefined: the dataset must look the same before and after JSON. */
export const present = <T extends object>(loose: Loose<T>): T =>
  Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined)) as T;
