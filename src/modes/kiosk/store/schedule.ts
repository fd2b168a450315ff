// What the hour of the day decides. The clock of a machine with a flat battery says 1970, and one set wrongly says 2099:
// then hours mean nothing, and only the time since the start is trusted.
import { type Day, yearOf } from "../../../data/day.ts";
import type { KioskConfig, Minute } from "./config.ts";

/** The screen wakes so long before opening, minutes. */
const WAKE_BEFORE: Minute = 10;
const MINUTES_A_DAY = 24 * 60;
/** No exhibit runs on a release so many years old. */
const MAX_LIFE = 15;

/** Whether it can be that day where facts up to `asOf` are shown. */
export const isPlausible = (today: Day, asOf: Day): boolean =>
  today >= asOf && yearOf(today) <= yearOf(asOf) + MAX_LIFE;

/** Outside opening hours, which may run past midnight. */
export function isDark(minute: Minute, hours: KioskConfig["hours"]): boolean {
  if (!hours) return false;
  const since = (from: Minute, to: Minute): Minute => (to - from + MINUTES_A_DAY) % MINUTES_A_DAY;
  return since(hours.from - WAKE_BEFORE, minute) >= since(hours.from, hours.to) + WAKE_BEFORE;
}

const HOUR_MS = 3_600_000;
/** A page that has been loaded in its hour is not loaded again in that hour; one that never saw its hour is at last. */
const FRESH_MS = 2 * HOUR_MS;
const STALE_MS = 26 * HOUR_MS;

/** Whether the page is due to be loaded anew. `minute`: undefined where the clock cannot be trusted. */
export function isReloadDue(uptime: number, minute: Minute | undefined, at: KioskConfig["reload"]): boolean {
  if (at === undefined) return false;
  if (uptime >= STALE_MS) return true;
  return minute !== undefined && uptime >= FRESH_MS && minute >= at && minute < at + 60;
}
