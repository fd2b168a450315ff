// Day and step of each frame of a film. Independent of the clock, so that every run gives the same frames.
import { asDay, type Day } from "../data/day.ts";

export interface Frame {
  /** Index of the step's state among those requested. */
  page: number;
  day: Day;
}

/** The move to a step's day takes this share of the step's time, at most `most` seconds. */
const GLIDE = { share: 0.3, most: 1.5 };
const ease = (t: number): number => 1 - (1 - t) ** 3;

/** Evenly spaced days; the first frame shows `from`, the last one `to`. */
export function framesOfRange(from: Day, to: Day, count: number): Frame[] {
  const last = Math.max(1, count - 1);
  return Array.from({ length: count }, (_, i) => ({
    page: 0,
    day: asDay(Math.round(from + ((to - from) * i) / last)),
  }));
}

/** All steps have equal length: the day moves to the step's day, then stays there. */
export function framesOfSteps(days: readonly Day[], seconds: number, fps: number): Frame[] {
  const count = Math.max(days.length, Math.round(seconds * fps));
  const each = count / days.length;
  return Array.from({ length: count }, (_, i): Frame => {
    const page = Math.min(days.length - 1, Math.floor(i / each));
    const to = days[page] as Day;
    const from = days[page - 1] ?? to;
    const way = Math.max(1, Math.min(each * GLIDE.share, GLIDE.most * fps));
    const share = Math.min(1, (i - page * each + 1) / way);
    return { page, day: share >= 1 ? to : asDay(Math.round(from + (to - from) * ease(share))) };
  });
}
