// Keys that change a day: arrows by a day, with Shift by a month, Page keys by a year; Home and End.
import type { KeyboardEvent } from "react";
import { civilOf, type Day, dayOf } from "../../data/day.ts";
import type { KeyWords } from "../../i18n/keys.ts";
import { idOf, type KeyTable } from "../../ui/keys/key-table.ts";

/** Adds months; the day of the month is kept if the month has it. */
function shift(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const total = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  const last = civilOf((dayOf(y, m + 1, 1) - 1) as Day).date;
  return dayOf(y, m, Math.min(date, last));
}

type SliderKey = keyof KeyWords["slider"];

export const SLIDER_KEYS: KeyTable<SliderKey> = {
  day: ["ArrowRight", "ArrowUp"],
  dayBack: ["ArrowLeft", "ArrowDown"],
  month: ["Shift ArrowRight", "Shift ArrowUp"],
  monthBack: ["Shift ArrowLeft", "Shift ArrowDown"],
  year: ["PageUp"],
  yearBack: ["PageDown"],
  first: ["Home"],
  last: ["End"],
};

const MOVES: Record<SliderKey, (day: Day, first: Day, last: Day) => number> = {
  day: (d) => d + 1,
  dayBack: (d) => d - 1,
  month: (d) => shift(d, 1),
  monthBack: (d) => shift(d, -1),
  year: (d) => shift(d, 12),
  yearBack: (d) => shift(d, -12),
  first: (_, first) => first,
  last: (_, _first, last) => last,
};

/** New day for a key, not clamped to the range; undefined for other keys. */
export function moveDay(e: KeyboardEvent, day: Day, first: Day, last: Day): number | undefined {
  const id = e.ctrlKey || e.metaKey || e.altKey ? undefined : idOf(SLIDER_KEYS, e);
  return id && MOVES[id](day, first, last);
}
