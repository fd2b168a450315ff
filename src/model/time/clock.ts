// Playback clock: days advanced for elapsed real time. It takes the time as an argument, so that film frames are exact.
import { asDay, type Day } from "../../data/day.ts";

/** Days of the atlas per real second at speed 1. */
export const DAYS_PER_SECOND = 365;
export const SPEEDS = [0.25, 0.5, 1, 2, 4] as const;

export interface Clock {
  day: Day;
  /** Fraction of the day that has passed, 0 to 1. */
  dayFraction: number;
  ended: boolean;
}

/** Law: advancing by a and then by b equals advancing by a + b. Never goes past `end`. */
export function advanceClock(clock: Clock, milliseconds: number, speed: number, end: Day): Clock {
  const moved = clock.day + clock.dayFraction + (milliseconds / 1000) * DAYS_PER_SECOND * speed;
  if (moved >= end) return { day: end, dayFraction: 0, ended: true };
  // Rounding errors may leave the sum just short of a whole day.
  const day = asDay(Math.floor(moved + 1e-9));
  return { day, dayFraction: Math.max(0, moved - day), ended: false };
}
