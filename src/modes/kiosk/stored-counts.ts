// Where counts are kept: on the device. A full or locked storage never stops the exhibit; then they live until the next start.
import { type Day, isoOf } from "../../data/day.ts";
import { type Counts, countVisit, noCounts, readCounts, type Visit } from "./store/counts.ts";

const KEY = "musubi-kiosk-counts";

export interface KeptCounts {
  now(): Counts;
  add(visit: Visit): void;
  clear(): void;
  /** The device refuses to keep them. */
  isFull(): boolean;
}

/** `today`: undefined where the clock cannot be right. */
export function keptCounts(today: () => Day | undefined): KeptCounts {
  let full = false;
  const none = (): Counts => {
    const day = today();
    return noCounts(day === undefined ? "" : isoOf(day));
  };
  const read = (): Counts | undefined => {
    try {
      return readCounts(localStorage.getItem(KEY));
    } catch {
      return undefined;
    }
  };
  let counts = read() ?? none();
  const keep = (): void => {
    try {
      localStorage.setItem(KEY, JSON.stringify(counts));
      full = false;
    } catch {
      full = true;
    }
  };
  return {
    now: () => counts,
    add: (visit) => {
      counts = countVisit(counts, visit);
      keep();
    },
    clear: () => {
      counts = none();
      try {
        localStorage.removeItem(KEY);
      } catch {
        full = true;
      }
    },
    isFull: () => full,
  };
}
