// What of the state stands still while time goes by. What React renders depends on nothing else, so a step in time asks
// none of it.
import { memoize } from "../model/memoize.ts";
import type { AtlasState, AtlasStore } from "./state.ts";

const MOVING = ["day", "dayFraction", "justBegun"] as const satisfies readonly (keyof AtlasState)[];

export type StillState = Omit<AtlasState, (typeof MOVING)[number]>;

const isSameButTime = (a: AtlasState, b: AtlasState): boolean =>
  (Object.keys(a) as (keyof AtlasState)[]).every(
    (key) => Object.is(a[key], b[key]) || (MOVING as readonly string[]).includes(key),
  );

/** Subscribes to changes of anything but the time. One look at the store serves all listeners of it. */
export const stillChanges = memoize((store: AtlasStore) => {
  const listeners = new Set<() => void>();
  store.subscribe((now, before) => {
    if (!isSameButTime(now, before)) for (const listener of listeners) listener();
  });
  return (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
});
