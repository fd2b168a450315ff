// Rows of checked tables → claims with sources, grade, precision and the day of recording.
import { type Day, parsePartialDate } from "./day.ts";
import type { Row, Table } from "./read.ts";
import { parseSourceCell } from "./source-cell.ts";
import type { DateClaim, DatePart, Evidence, SourceId, Words } from "./types.ts";

export interface SourceFacts {
  grade: Evidence;
  /** Last day that the printed date may mean. */
  published?: Day;
}
export type SourceBook = ReadonlyMap<SourceId, SourceFacts>;

const RANK: readonly Evidence[] = ["unverified", "secondary", "official"];

/** Makes claims of one table's rows; `undefined` where the cell is empty. */
export class ClaimReader {
  readonly #table: Table;
  readonly #book: SourceBook;

  constructor(table: Table, book: SourceBook) {
    this.#table = table;
    this.#book = book;
  }

  factOf(row: Row): string {
    const { name, schema } = this.#table.resource;
    return `${name}/${(schema.primaryKey ?? []).flatMap((k) => row.text[k] ?? []).join("/")}`;
  }

  date(row: Row, column: string): DateClaim | undefined {
    const date = row.date[column];
    if (!date) return undefined;
    const cell = parseSourceCell(row.text[`${column}_source`] ?? "") ?? { sources: [], parts: [] };
    const isEnd = this.#table.resource.schema.fields.find((f) => f.name === column)?.musubi === "date-end";
    const day = isEnd ? date.last : date.first;
    const printed = row.date.recorded?.last ?? this.#book.get(cell.sources[0] ?? "")?.published;
    const parts = cell.parts.map(({ precision, sources }): DatePart => ({ precision, sources, evidence: this.#best(sources) }));
    return {
      fact: `${this.factOf(row)}/${column}`,
      day,
      precision: date.precision,
      text: date.text,
      evidence: (row.text[`${column}_evidence`] ?? "unverified") as Evidence,
      sources: cell.sources,
      ...(parts.length > 0 ? { parts } : {}),
      ...(printed === undefined ? { recorded: day, assumed: true as const } : { recorded: printed }),
    };
  }

  #best(sources: readonly SourceId[]): Evidence {
    return RANK[Math.max(0, ...sources.map((s) => RANK.indexOf(this.#book.get(s)?.grade ?? "unverified")))] ?? "unverified";
  }
}

export const sourcesOf = (row: Row, column = "source"): SourceId[] => parseSourceCell(row.text[column] ?? "")?.sources ?? [];
export const evidenceOf = (row: Row, column = "evidence"): Evidence => (row.text[column] ?? "unverified") as Evidence;

export function wordsOf(row: Row, name: string): Words | undefined {
  const [en, ja] = [row.text[`${name}_en`], row.text[`${name}_ja`]];
  return en === undefined || ja === undefined ? undefined : { en, ja };
}

export const publishedOf = (row: Row): Day | undefined => parsePartialDate(row.text.published ?? "")?.last;

/** Leaves out what is undefined: absent facts have no key. */
export const present = <T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
