// What the windows of a talk keep over a reload, in the memory of their tab.
import { readTalk } from "../../store/presenter-protocol.ts";
import type { Keeper, Timing } from "../../store/talk-driver.ts";
import { forgetText, keepText, keptText } from "../../ui/permission/storage.ts";

export function keeperOf(window: "hall" | "desk"): Keeper {
  const key = `musubi-talk-${window}`;
  return {
    load: () => {
      try {
        return readTalk(JSON.parse(keptText("tab", key) ?? "null"));
      } catch {
        return undefined;
      }
    },
    save: (talk) => {
      // Without storage a reload begins a new talk.
      if (talk) keepText("tab", key, JSON.stringify({ ...talk, shown: { ...talk.shown, point: undefined } }));
      else forgetText("tab", key);
    },
  };
}

/** The clock of the machine may be set while somebody speaks: from here on only the time that passes counts. */
const opened = Date.now() - performance.now();

export const timing: Timing = {
  now: () => opened + performance.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};
