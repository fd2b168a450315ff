// The machine's clock, as far as it can be believed.
import { type Day, dayOf } from "../../data/day.ts";
import { isPlausible } from "./store/schedule.ts";

/** Civil day and minute of the day where the machine stands; undefined where the clock cannot be right. */
export function localTime(asOf: Day): { day: Day; minute: number } | undefined {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return isPlausible(day, asOf) ? { day, minute: now.getHours() * 60 + now.getMinutes() } : undefined;
}
