// The machine's local time, if plausible.
import { type Day, dayOf } from "../../data/day.ts";
import { isPlausible } from "./store/schedule.ts";

/** Local day and minute of the day; undefined if the clock is obviously wrong. */
export function localTime(asOf: Day): { day: Day; minute: number } | undefined {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return isPlausible(day, asOf) ? { day, minute: now.getHours() * 60 + now.getMinutes() } : undefined;
}
