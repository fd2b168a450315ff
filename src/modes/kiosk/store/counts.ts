// Counts without persons: how many came, how long they stayed, in which language, what they asked. Nothing says who, when
// or in which order. Kept on the device; a text that cannot be read counts as none.
import * as v from "valibot";
import type { Cell } from "../../../export/table.ts";
import type { Lang } from "../../../store/state.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.object({
  /** Day on which counting began, `2026-11-25`; empty where the clock could not be trusted. */
  since: v.string(),
  visits: count,
  /** Of all visits together, seconds. */
  seconds: count,
  /** Visits by length: the upper bound in seconds, `more` for the rest. */
  lengths: v.record(v.string(), count),
  /** Visits by the language at their end. */
  langs: v.record(v.string(), count),
  /** Times that somebody asked what ties a party, by its id. */
  asked: v.record(v.string(), count),
  /** Times that a screen was opened. */
  screens: v.record(v.string(), count),
});
export type Counts = v.InferOutput<typeof counts>;

export interface Visit {
  seconds: number;
  lang: Lang;
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

/** By key, since the order of a record would tell what was asked first. */
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

/** Undefined: nothing that can be read. */
export function readCounts(text: string | null): Counts | undefined {
  if (text === null) return undefined;
  try {
    const read = v.safeParse(counts, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** Rows for a file: what is counted, of what, how often. */
export const countRows = (of: Counts): Cell[][] => [
  ["visits", null, of.visits],
  ["seconds", null, of.seconds],
  ...(["lengths", "langs", "asked", "screens"] as const).flatMap((kind) =>
    Object.entries(of[kind])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([key, n]): Cell[] => [kind, key, n]),
  ),
];
