// Playing time: how far the day moves for so much real time. Off the wall clock, so that film frames are exact.
import { asDay, type Day } from "../../data/day.ts";

/** Days of the atlas per second at speed 1: a year a second. */
export const DAYS_PER_SECOND = 365;
export const SPEEDS = [0.25, 0.5, 1, 2, 4] as const;

export interface Clock {
  day: Day;
  /** What is left below a whole day, 0 to 1. */
  dayFraction: number;
  ended: boolean;
}

/** Law: advancing by a, then by b, is advancing by a + b; the clock never passes `end`. */
export function advanceClock(clock: Clock, milliseconds: number, speed: number, end: Day): Clock {
  const moved = clock.day + clock.dayFraction + (milliseconds / 1000) * DAYS_PER_SECOND * speed;
  if (moved >= end) return { day: end, dayFraction: 0, ended: true };
  // Sums of fractions may fall a hair short of a whole day.
  const day = asDay(Math.floor(moved + 1e-9));
  return { day, dayFraction: Math.max(0, moved - day), ended: false };
}
