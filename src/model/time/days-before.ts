// Days that a day may be compared with.
import { asDay, civilOf, type Day, dayOf } from "../../data/day.ts";

/** The same date so many years before; the last of February for its leap day. */
export function yearsBefore(day: Day, years: number): Day {
  const { year, month, date } = civilOf(day);
  const then = dayOf(year - years, month, date);
  return civilOf(then).month === month ? then : asDay(then - 1);
}
