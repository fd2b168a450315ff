// Stores usage counts on the device. With full or blocked storage the kiosk still runs and keeps counts in memory.
import { type Day, isoOf } from "../../data/day.ts";
import { forgetText, keepText, keptText } from "../../ui/permission/storage.ts";
import { type Counts, countVisit, noCounts, readCounts, type Visit } from "./store/counts.ts";

const KEY = "musubi-kiosk-counts";

export interface KeptCounts {
  now(): Counts;
  add(visit: Visit): void;
  clear(): void;
  /** Puts back counts that were cleared, in place of what was counted since. */
  restore(former: Counts): void;
  /** The storage is full or blocked. */
  isFull(): boolean;
}

/** `today`: undefined if the clock is implausible. */
export function keptCounts(today: () => Day | undefined): KeptCounts {
  let full = false;
  const none = (): Counts => {
    const day = today();
    return noCounts(day === undefined ? "" : isoOf(day));
  };
  const read = (): Counts | undefined => {
    try {
      return readCounts(keptText("device", KEY) ?? null);
    } catch {
      return undefined;
    }
  };
  let counts = read() ?? none();
  const keep = (): void => {
    full = keepText("device", KEY, JSON.stringify(counts)) !== "kept";
  };
  return {
    now: () => counts,
    add: (visit) => {
      counts = countVisit(counts, visit);
      keep();
    },
    clear: () => {
      counts = none();
      if (!forgetText("device", KEY)) full = true;
    },
    restore: (former) => {
      counts = former;
      keep();
    },
    isFull: () => full,
  };
}
