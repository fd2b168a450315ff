// Checks of dates: wrong order, ends before starts, dates after the as-of day.
// Dates of different precision conflict only if every reading of them does.

import { civilOf, dayOf, isoOf, type PartialDate, parseDay } from "../day.ts";
import { bareDatesOf, dateColumnsOf } from "../package/claims.ts";
import type { Issue } from "../package/issue.ts";
import { cellIssue, dateOf, placeOf, type Row, type Table, type Tables, textOf } from "../package/table.ts";

/** Whether `a` is certainly before `b`. */
export const isBefore = (a: PartialDate, b: PartialDate): boolean => a.last < b.first;

/** First day of the date with day and month exchanged, if that is a valid date. */
function exchanged({ first, precision }: PartialDate): number | undefined {
  const { year, month, date } = civilOf(first);
  return precision === "day" && date <= 12 && date !== month ? dayOf(year, date, month) : undefined;
}

/** Likely cause of a wrong order: `early` should come first and does not. */
export function guessOrder(early: PartialDate, late: PartialDate): string {
  if (civilOf(early.first).year !== civilOf(late.first).year) return "swapped years?";
  const isCured = (exchanged(early) ?? early.first) <= late.last || (exchanged(late) ?? late.last) >= early.first;
  return isCured ? "day and month swapped?" : "swapped dates?";
}

/** Columns that must not run backwards, in every table that has them. */
const CHAINS = [
  ["signed", "in_force", "left"],
  ["joined", "left"],
  ["earlier", "joined"],
  ["since", "until"],
  ["not_before", "not_after"],
] as const;

function chainIssues(table: Table, row: Row, chain: readonly string[]): Issue[] {
  return chain.flatMap((column, i) => {
    const late = dateOf(row, column);
    // Compare with all predecessors, since a coarse date in between may be consistent with both.
    for (const before of chain.slice(0, i).toReversed()) {
      const early = dateOf(row, before);
      if (late && early && isBefore(late, early))
        return [
          cellIssue(table, row, column, `${late.text} is before ${before} ${early.text}`, "", guessOrder(early, late)),
        ];
    }
    return [];
  });
}

export const checkOrder = (all: Tables): Issue[] =>
  [...all.tables.values()].flatMap((table) => {
    const columns = new Set(table.resource.schema.fields.map((f) => f.name));
    const chains = CHAINS.map((chain) => chain.filter((c) => columns.has(c))).filter((chain) => chain.length > 1);
    return chains.length === 0
      ? []
      : table.rows.flatMap((row) => chains.flatMap((chain) => chainIssues(table, row, chain)));
  });

/** Documents may be published after the as-of day, but more than a year later is taken for a typing error. */
const PRINTED_LATE_DAYS = 366;
const PRINTED = ["recorded", "published"];
/** The dataset itself is changed and checked on any later day. */
const OF_THE_DATASET = ["changed", "checked"];

export function checkAsOf(all: Tables): Issue[] {
  const asOf = parseDay(all.description.musubi.asOf);
  if (asOf === undefined) return [];
  const expected = `nothing after the as-of day ${isoOf(asOf)}`;
  return [...all.tables.values()].flatMap((table) => {
    const { schema } = table.resource;
    const ends = new Set(schema.fields.flatMap((f) => (f.musubi === "date-end" ? [f.name] : [])));
    const isPerParty = all.description.musubi.dates === "party";
    // Where each party has its own dates, an agreement may say when it will end.
    const columns = [...dateColumnsOf(schema).map((c) => c.date), ...bareDatesOf(schema)].filter(
      (c) => !OF_THE_DATASET.includes(c) && !(isPerParty && ends.has(c)),
    );
    return table.rows.flatMap((row) =>
      columns.flatMap((column) => {
        const date = dateOf(row, column);
        const limit = PRINTED.includes(column) ? asOf + PRINTED_LATE_DAYS : asOf;
        return date && date.first > limit
          ? [
              cellIssue(
                table,
                row,
                column,
                date.text,
                expected,
                "a wrong year, or asOf in datapackage.json to be moved on?",
              ),
            ]
          : [];
      }),
    );
  });
}

const EVENT_ORDER = ["agreed", "signing-began", "signed", "in-force"];

/** The events of one protocol follow each other. */
export function checkAmendmentOrder(all: Tables): Issue[] {
  const table = all.tables.get("amendments");
  if (!table) return [];
  const rank = (row: Row) => EVENT_ORDER.indexOf(textOf(row, "event"));
  const byId = new Map<string, Row[]>();
  for (const row of table.rows) byId.set(textOf(row, "id"), [...(byId.get(textOf(row, "id")) ?? []), row]);
  return table.rows.flatMap((row) => {
    const date = dateOf(row, "date");
    const earlier = (byId.get(textOf(row, "id")) ?? []).filter((o) => rank(o) >= 0 && rank(o) < rank(row));
    const wrong = earlier.find((o) => {
      const other = dateOf(o, "date");
      return date && other && isBefore(date, other);
    });
    const other = wrong && dateOf(wrong, "date");
    if (!date || !other || !wrong) return [];
    const found = `${date.text} (${textOf(row, "event")}) is before ${textOf(wrong, "event")} ${other.text} (${placeOf(table, wrong)})`;
    return [cellIssue(table, row, "date", found, "", guessOrder(other, date))];
  });
}
