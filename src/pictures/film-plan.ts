// Which day each frame of a film shows, and with which step. No clock has a say: the same frame shows the same in every run.
import { asDay, type Day } from "../data/day.ts";

export interface Frame {
  /** Which of the asked states. */
  page: number;
  day: Day;
}

/** A step's day is reached in this part of its time, and never takes longer than so many seconds. */
const GLIDE = { share: 0.3, most: 1.5 };
const ease = (t: number): number => 1 - (1 - t) ** 3;

/** From day to day, evenly; the first frame shows the first day and the last frame the last. */
export function framesOfRange(from: Day, to: Day, count: number): Frame[] {
  const last = Math.max(1, count - 1);
  return Array.from({ length: count }, (_, i) => ({
    page: 0,
    day: asDay(Math.round(from + ((to - from) * i) / last)),
  }));
}

/** Each step as long as the others: the day moves to its own, then rests. */
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
