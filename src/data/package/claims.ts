// Finds the columns of a table that form claims: a date with its source and grade, or the row's own source and grade.

import type { Evidence, SourceId } from "../types.ts";
import type { Field, TableSchema } from "./schema.ts";
import { rowsOf, type Tables, textOf } from "./table.ts";

export interface DateColumns {
  date: string;
  isEnd: boolean;
  source: string;
  /** Absent where the table does not grade this date. */
  evidence?: string;
}

export interface RowColumns {
  source: string;
  evidence?: string;
}

const isDate = (f: Field): boolean => f.musubi === "date" || f.musubi === "date-end";
const pairOf = (schema: TableSchema, source: string): { evidence?: string } => {
  const evidence = source.replace(/source$/, "evidence");
  return evidence !== source && schema.fields.some((f) => f.name === evidence) ? { evidence } : {};
};

/** Made once for each schema: every cell with a date asks for them. */
function onceFor<R>(make: (schema: TableSchema) => R): (schema: TableSchema) => R {
  const made = new WeakMap<TableSchema, R>();
  return (schema) => {
    const found = made.get(schema) ?? make(schema);
    made.set(schema, found);
    return found;
  };
}

export const dateColumnsOf = onceFor((schema): readonly DateColumns[] =>
  schema.fields.filter(isDate).flatMap((f) => {
    const source = schema.fields.find((s) => s.name === `${f.name}_source` && s.musubi === "date-source")?.name;
    return source === undefined
      ? []
      : [{ date: f.name, isEnd: f.musubi === "date-end", source, ...pairOf(schema, source) }];
  }),
);

export const rowColumnsOf = onceFor((schema): readonly RowColumns[] =>
  schema.fields.filter((f) => f.musubi === "sources").map((f) => ({ source: f.name, ...pairOf(schema, f.name) })),
);

/** Date columns that are not claims: dates of recording, bounds, days of a status. */
export const bareDatesOf = (schema: TableSchema): string[] => {
  const claimed = new Set(dateColumnsOf(schema).map((c) => c.date));
  return schema.fields.filter((f) => isDate(f) && !claimed.has(f.name)).map((f) => f.name);
};

const RANK: Record<Evidence, number> = { unverified: 0, secondary: 1, official: 2 };
export const isHigher = (a: Evidence, b: Evidence): boolean => RANK[a] > RANK[b];

/** Grade by source id. */
export const gradesOf = (all: Tables): Map<SourceId, Evidence> =>
  new Map(rowsOf(all, "sources").map((r) => [textOf(r, "id"), textOf(r, "grade") as Evidence]));

/** The best grade among sources, which limits the grade of a claim; `unverified` without sources. */
export const bestGrade = (ids: readonly SourceId[], grades: ReadonlyMap<SourceId, Evidence>): Evidence =>
  ids.map((id) => grades.get(id) ?? "unverified").reduce<Evidence>((a, b) => (isHigher(b, a) ? b : a), "unverified");

/** The claims of one column: a date with its grade, or the rows themselves. */
export interface GradedColumn {
  table: string;
  column: string;
  count: Record<Evidence, number>;
}

/** Claims by grade, for every column that has some, in the order of the package. */
export const gradedColumns = (all: Tables): GradedColumn[] =>
  [...all.tables].flatMap(([table, { resource, rows }]) => {
    const dated = dateColumnsOf(resource.schema).map(({ date, evidence }) => ({ column: date, date, evidence }));
    const own = rowColumnsOf(resource.schema).map(({ source, evidence }) => ({ column: source, date: "", evidence }));
    return [...dated, ...own].flatMap(({ column, date, evidence }) => {
      const count: Record<Evidence, number> = { official: 0, secondary: 0, unverified: 0 };
      for (const row of rows) {
        if (date !== "" && textOf(row, date) === "") continue;
        const grade = evidence === undefined ? resource.musubi.evidence : textOf(row, evidence);
        if (grade !== undefined && Object.hasOwn(count, grade)) count[grade as Evidence]++;
      }
      return count.official + count.secondary + count.unverified === 0 ? [] : [{ table, column, count }];
    });
  });
