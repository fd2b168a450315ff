// Keys that change a day: arrows by a day, with Shift by a month, Page keys by a year; Home and End.
import type { KeyboardEvent } from "react";
import { civilOf, type Day, dayOf } from "../../data/day.ts";

/** Adds months; the day of the month is kept if the month has it. */
function shift(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const total = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  const last = civilOf((dayOf(y, m + 1, 1) - 1) as Day).date;
  return dayOf(y, m, Math.min(date, last));
}

const KEYS: Record<string, (day: Day, first: Day, last: Day) => number> = {
  ArrowRight: (d) => d + 1,
  ArrowUp: (d) => d + 1,
  ArrowLeft: (d) => d - 1,
  ArrowDown: (d) => d - 1,
  PageUp: (d) => shift(d, 12),
  PageDown: (d) => shift(d, -12),
  Home: (_, first) => first,
  End: (_, _first, last) => last,
};
const SHIFTED: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** New day for a key, not clamped to the range; undefined for other keys. */
export function moveDay(e: KeyboardEvent, day: Day, first: Day, last: Day): number | undefined {
  const move = KEYS[e.key];
  if (!move || e.ctrlKey || e.metaKey || e.altKey) return undefined;
  const months = e.shiftKey ? SHIFTED[e.key] : undefined;
  return months === undefined ? move(day, first, last) : shift(day, months);
}
