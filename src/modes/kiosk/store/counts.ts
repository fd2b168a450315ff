// Anonymous usage counts: visits, durations, languages, parties looked up. Neither times nor order are recorded. Stored on
// the device; unreadable data is treated as empty.
import * as v from "valibot";
import type { Cell } from "../../../export/table.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.object({
  /** Day on which counting began, `2026-11-25`; empty where the clock could not be trusted. */
  since: v.string(),
  visits: count,
  /** Total duration of all visits, seconds. */
  seconds: count,
  /** Visits by duration. Keys: upper bounds in seconds, and `more`. */
  lengths: v.record(v.string(), count),
  /** Visits by the language at their end. */
  langs: v.record(v.string(), count),
  /** Number of times each party was looked up, by id. */
  asked: v.record(v.string(), count),
  /** Number of times each screen was opened. */
  screens: v.record(v.string(), count),
});
export type Counts = v.InferOutput<typeof counts>;

export interface Visit {
  seconds: number;
  /** Id of the language at its end. */
  lang: string;
  asked: readonly string[];
  screens: readonly string[];
}

const LENGTHS = [10, 30, 90, 180, 600] as const;

export const noCounts = (since: string): Counts => ({
  since,
  visits: 0,
  seconds: 0,
  lengths: {},
  langs: {},
  asked: {},
  screens: {},
});

/** Sorted by key, since insertion order would reveal the order of events. */
const withOneMore = (of: Readonly<Record<string, number>>, keys: readonly string[]): Record<string, number> => {
  const next = new Map(Object.entries(of));
  for (const key of keys) next.set(key, (next.get(key) ?? 0) + 1);
  return Object.fromEntries([...next].sort(([a], [b]) => (a < b ? -1 : 1)));
};

export function countVisit(before: Counts, visit: Visit): Counts {
  const length = LENGTHS.find((most) => visit.seconds <= most);
  return {
    since: before.since,
    visits: before.visits + 1,
    seconds: before.seconds + Math.round(visit.seconds),
    lengths: withOneMore(before.lengths, [length === undefined ? "more" : String(length)]),
    langs: withOneMore(before.langs, [visit.lang]),
    asked: withOneMore(before.asked, visit.asked),
    screens: withOneMore(before.screens, visit.screens),
  };
}

/** Undefined if the text cannot be read. */
export function readCounts(text: string | null): Counts | undefined {
  if (text === null) return undefined;
  try {
    const read = v.safeParse(counts, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** Rows for the CSV file: kind of count, key, number. */
export const countRows = (of: Counts): Cell[][] => [
  ["visits", null, of.visits],
  ["seconds", null, of.seconds],
  ...(["lengths", "langs", "asked", "screens"] as const).flatMap((kind) =>
    Object.entries(of[kind])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([key, n]): Cell[] => [kind, key, n]),
  ),
];
