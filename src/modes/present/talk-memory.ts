// What the windows of a talk keep over a reload, in the memory of their tab.
import { readTalk } from "../../store/presenter-protocol.ts";
import type { Keeper, Timing } from "../../store/talk-driver.ts";

export function keeperOf(window: "hall" | "desk"): Keeper {
  const key = `musubi-talk-${window}`;
  return {
    load: () => {
      try {
        return readTalk(JSON.parse(sessionStorage.getItem(key) ?? "null"));
      } catch {
        return undefined;
      }
    },
    save: (talk) => {
      try {
        if (talk) sessionStorage.setItem(key, JSON.stringify({ ...talk, shown: { ...talk.shown, point: undefined } }));
        else sessionStorage.removeItem(key);
      } catch {
        // Without storage a reload begins a new talk.
      }
    },
  };
}

export const timing: Timing = {
  now: () => Date.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};
