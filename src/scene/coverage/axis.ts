// The scales of the coverage chart: the whole range from 0 to 100 %, or, on a wall, only what a step tells, as large as it gets.
import { asDay, civilOf, type Day, dayOf } from "../../data/day.ts";
import type { CoveragePoint } from "../../model/coverage/history.ts";

export interface ChartAxis {
  from: Day;
  to: Day;
  /** Percent at the upper edge. */
  top: number;
  /** Percent at which a line is ruled, ascending from 0. */
  ticks: readonly number[];
  /** Years whose first day is marked. */
  years: readonly number[];
}

const YEAR = 365.25;
/** Of the time told, before the first partner: its step should be seen to rise. */
const BEFORE = 0.06;
/** And after the day: a share that begins on it must have a width to be seen. */
const AFTER = 0.014;
/** Tops that divide into lines at round percents, and how many. */
const TOPS = [
  [3, 3],
  [5, 5],
  [10, 5],
  [20, 4],
  [30, 3],
  [40, 4],
  [60, 3],
  [80, 4],
  [100, 4],
] as const;

function yearsWithin(from: Day, to: Day, every: number): number[] {
  const years: number[] = [];
  for (let y = Math.ceil(civilOf(from).year / every) * every; y <= civilOf(to).year; y += every)
    if (dayOf(y, 1, 1) >= from) years.push(y);
  return years;
}

const ticksOf = (top: number, lines: number): number[] =>
  Array.from({ length: lines + 1 }, (_, i) => (top / lines) * i);

/** The same for every day, so that nothing moves with time. */
export function wholeAxis(points: readonly CoveragePoint[], start: Day, asOf: Day): ChartAxis {
  const from = points[0]?.from ?? start;
  return { from, to: asOf, top: 100, ticks: ticksOf(100, 4), years: yearsWithin(from, asOf, 5) };
}

/**
 * From shortly before the first partner to shortly after `until`, and no higher than the next round percent. What comes after `until`
 * must not be drawn: its share stands to the edge.
 */
export function axisUntil(points: readonly CoveragePoint[], until: Day): ChartAxis {
  const told = points.filter((p) => p.from <= until);
  const first = told.find((p) => (p.total ?? 0) > 0)?.from ?? told[0]?.from ?? until;
  const from = asDay(Math.round(first - Math.max(YEAR / 6, (until - first) * BEFORE)));
  const most = Math.max(...told.map((p) => p.total ?? 0), 0);
  const [top, lines] = TOPS.find(([t]) => t >= most) ?? TOPS[TOPS.length - 1] ?? [100, 4];
  const every = until - from > 12 * YEAR ? 5 : 1;
  const to = asDay(Math.round(until + Math.max(YEAR / 12, (until - from) * AFTER)));
  return { from, to, top, ticks: ticksOf(top, lines), years: yearsWithin(from, until, every) };
}
