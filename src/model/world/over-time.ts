// Spans of groups, e.g. of parties, over time. A group has few change days of its own, so that a day is looked up group by
// group, and no list of everything is kept for it.
import type { Day } from "../../data/day.ts";
import { groupBy } from "../group.ts";
import { lastAtOrBefore } from "../last-at.ts";
import type { Span } from "./ties.ts";

export const isActive = (day: number) => (s: Span) => s.from <= day && day <= s.to;

interface Stretches<T> {
  /** First day of each stretch, ascending. */
  starts: number[];
  active: (readonly T[])[];
}

const NONE: readonly never[] = [];

function stretchesOf<T extends Span>(spans: readonly T[]): Stretches<T> {
  const starts = [...new Set(spans.flatMap((s) => [s.from, s.to + 1]))].sort((a, b) => a - b);
  // The same spans may be active again after another one has come and gone.
  const known = new Map<string, readonly T[]>([["", NONE]]);
  const active = starts.map((day) => {
    const isNow = isActive(day);
    const key = spans.flatMap((s, i) => (isNow(s) ? [i] : [])).join();
    const found = known.get(key) ?? spans.filter(isNow);
    known.set(key, found);
    return found;
  });
  return { starts, active };
}

/**
 * The spans of a group that are active on a day, in the order of `spans`. Law: on two days it is the same array if and only
 * if the same spans are active.
 */
export function overTime<T extends Span>(
  spans: readonly T[],
  groupOf: (span: T) => string,
): (group: string, day: Day) => readonly T[] {
  const made = new Map<string, Stretches<T>>();
  let groups: ReadonlyMap<string, T[]> | undefined;
  return (group, day) => {
    groups ??= groupBy(spans, groupOf);
    let stretches = made.get(group);
    if (!stretches) {
      stretches = stretchesOf(groups.get(group) ?? []);
      made.set(group, stretches);
    }
    return stretches.active[lastAtOrBefore(stretches.starts, day)] ?? NONE;
  };
}

/**
 * For each epoch, how many groups have an active span. One walk through all beginnings and ends, so that a day costs
 * nothing. `changeDays`: first days of the epochs; every beginning, and every day after an end, up to `last` is among them.
 */
export function countOverTime<T extends Span>(
  changeDays: readonly Day[],
  last: Day,
  spans: readonly T[],
  groupOf: (span: T) => string,
): readonly number[] {
  const steps = changeDays.map((): [group: string, by: 1 | -1][] => []);
  const stepAt = (day: number) => steps[Math.max(0, lastAtOrBefore(changeDays, day))];
  for (const span of spans) {
    if (span.from > last || span.to < (changeDays[0] ?? last)) continue;
    stepAt(span.from)?.push([groupOf(span), 1]);
    if (span.to < last) stepAt(span.to + 1)?.push([groupOf(span), -1]);
  }
  const active = new Map<string, number>();
  let count = 0;
  return steps.map((changes) => {
    for (const [group, by] of changes) {
      const was = active.get(group) ?? 0;
      active.set(group, was + by);
      count += Number(was + by > 0) - Number(was > 0);
    }
    return count;
  });
}
