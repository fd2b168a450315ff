// Axes of a chart on a slide: days and percents, with round years.
import { civilOf, type Day, dayOf } from "../../data/day.ts";
import type { CoveragePoint } from "../../model/coverage/history.ts";
import { axisUntil } from "../../scene/coverage/axis.ts";

/** `to`: the last day that is drawn; `edge`: where the axis ends. Years from tick to tick; percents. */
export interface Axis {
  from: number;
  to: Day;
  edge: number;
  years: number;
  top: number;
  rule: number;
}

/** The whole range; its first year is round. */
export const wholeRange = (first: Day, asOf: Day): Axis => ({
  from: dayOf(Math.floor(civilOf(first).year / 5) * 5, 1, 1),
  to: asOf,
  edge: asOf,
  years: 5,
  top: 100,
  rule: 25,
});

/** As on a wall, a step ends on its day: what comes after it is told later. */
export function rangeOfStep(points: readonly CoveragePoint[], until: Day): Axis {
  const { from, top, ticks, years } = axisUntil(points, until);
  const every = (years[1] ?? 0) - (years[0] ?? 0) === 5 ? 5 : 1;
  return {
    from: dayOf(Math.floor(civilOf(from).year / every) * every, 1, 1),
    to: until,
    edge: every === 1 ? dayOf(civilOf(until).year + 1, 1, 1) : until,
    years: every,
    top,
    rule: ticks[1] ?? top,
  };
}
