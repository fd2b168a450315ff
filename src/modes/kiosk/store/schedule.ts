// Opening hours and daily reload. If the machine's clock is implausible (flat battery: 1970; set wrongly: 2099), only the
// time since the start is used.
import { type Day, yearOf } from "../../../data/day.ts";
import type { KioskConfig, Minute } from "./config.ts";

/** The screen turns on this many minutes before opening. */
const WAKE_BEFORE: Minute = 10;
const MINUTES_A_DAY = 24 * 60;
/** Years after the as-of day up to which a date is plausible. */
const MAX_LIFE = 15;

/** Whether the date is plausible for a release with data up to `asOf`. */
export const isPlausible = (today: Day, asOf: Day): boolean =>
  today >= asOf && yearOf(today) <= yearOf(asOf) + MAX_LIFE;

/** Whether the kiosk is closed. Opening hours may extend past midnight. */
export function isDark(minute: Minute, hours: KioskConfig["hours"]): boolean {
  if (!hours) return false;
  const since = (from: Minute, to: Minute): Minute => (to - from + MINUTES_A_DAY) % MINUTES_A_DAY;
  return since(hours.from - WAKE_BEFORE, minute) >= since(hours.from, hours.to) + WAKE_BEFORE;
}

const HOUR_MS = 3_600_000;
/** A page younger than FRESH_MS is not reloaded in its reload hour; one older than STALE_MS is reloaded at any time. */
const FRESH_MS = 2 * HOUR_MS;
const STALE_MS = 26 * HOUR_MS;

/** Whether the daily reload is due. `minute`: undefined if the clock is implausible. */
export function isReloadDue(uptime: number, minute: Minute | undefined, at: KioskConfig["reload"]): boolean {
  if (at === undefined) return false;
  if (uptime >= STALE_MS) return true;
  return minute !== undefined && uptime >= FRESH_MS && minute >= at && minute < at + 60;
}
