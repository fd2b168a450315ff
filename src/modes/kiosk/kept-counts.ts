// Where counts are kept: on the device. A full or locked storage never stops the exhibit; then they live until the next start.
import { isoOf } from "../../data/day.ts";
import { type Counts, countVisit, noCounts, readCounts, type Visit } from "../../store/kiosk/counts.ts";

const KEY = "musubi-kiosk-counts";

export interface KeptCounts {
  now(): Counts;
  add(visit: Visit): void;
  clear(): void;
  /** The device refuses to keep them. */
  isFull(): boolean;
}

/** `today`: undefined where the clock cannot be right. */
export function keptCounts(today: Parameters<typeof isoOf>[0] | undefined): KeptCounts {
  let full = false;
  const read = (): Counts | undefined => {
    try {
      return readCounts(localStorage.getItem(KEY));
    } catch {
      return undefined;
    }
  };
  let counts = read() ?? noCounts(today === undefined ? "" : isoOf(today));
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
      counts = noCounts(today === undefined ? "" : isoOf(today));
      try {
        localStorage.removeItem(KEY);
      } catch {
        full = true;
      }
    },
    isFull: () => full,
  };
}
