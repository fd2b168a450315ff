// Who drives a talk in a window, and what the windows of talks share in time and memory.
import type { Talk, TalkCommand } from "./talk.ts";

/** A window's view of a talk. */
export interface TalkDriver {
  talk(): Talk;
  dispatch(command: TalkCommand): void;
  subscribe(listener: () => void): () => void;
}

/** What a window keeps over a reload. */
export interface Keeper {
  load(): Talk | undefined;
  save(talk: Talk | undefined): void;
}

export interface Timing {
  /** ms since 1970, the same in all windows; goes on evenly, whatever becomes of the clock of the machine. */
  now(): number;
  /** Calls back once after so many ms; returns a function to cancel it. */
  after(ms: number, work: () => void): () => void;
}

/** ms between greetings of a presenter's window, and without a report after which its audience counts as gone. */
export const GREET_EVERY = 1000;
export const GONE_AFTER = 4000;
/** ms between reports while something moves. */
export const REPORT_EVERY = 60;

export function createListeners(): { tell(): void; subscribe(listener: () => void): () => void } {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
