// Opening hours and daily reload. If the machine's clock is implausible (flat battery: 1970; set wrongly: 2099), only the
// time since the start is used.
import { asDay, type Day, yearOf } from "../../../data/day.ts";
import { type Minute, type Opening, spansOn } from "./hours.ts";

/** The screen turns on this many minutes before opening. */
const WAKE_BEFORE: Minute = 10;
const MINUTES_A_DAY = 24 * 60;
/** Years after the as-of day up to which a date is plausible. */
const MAX_LIFE = 15;

/** Whether the date is plausible for a release with data up to `asOf`. */
export const isPlausible = (today: Day, asOf: Day): boolean =>
  today >= asOf && yearOf(today) <= yearOf(asOf) + MAX_LIFE;

/** Whether the kiosk is closed. Opening hours may extend past midnight; without any it is never closed. */
export function isDark(day: Day, minute: Minute, opening: Opening): boolean {
  if (!opening.hours) return false;
  // Those that began yesterday may go on, and those of tomorrow may wake the screen before midnight.
  return ![-1, 0, 1].some((days) =>
    spansOn(asDay(day + days), opening).some(({ from, to }) => {
      const begins = days * MINUTES_A_DAY + from;
      const ends = begins + ((to - from + MINUTES_A_DAY) % MINUTES_A_DAY);
      return minute >= begins - WAKE_BEFORE && minute < ends;
    }),
  );
}

const HOUR_MS = 3_600_000;
/** A page younger than FRESH_MS is not reloaded in its reload hour; one older than STALE_MS is reloaded at any time. */
const FRESH_MS = 2 * HOUR_MS;
const STALE_MS = 26 * HOUR_MS;

/** Whether the daily reload is due. `minute`: undefined if the clock is implausible. */
export function isReloadDue(uptime: number, minute: Minute | undefined, at: Minute | undefined): boolean {
  if (at === undefined) return false;
  if (uptime >= STALE_MS) return true;
  return minute !== undefined && uptime >= FRESH_MS && minute >= at && minute < at + 60;
}
