// The animation loop for playback. Runs only while playing.

import type { World } from "../model/world/world.ts";
import { tick } from "../store/actions.ts";
import type { AtlasStore } from "../store/state.ts";
import { subscribeTo } from "../store/subscribe-to.ts";

/** Limit for the time of one frame, so that a suspended tab does not jump years ahead. */
const MAX_FRAME_MS = 100;

export function startTicker(store: AtlasStore, world: () => World): () => void {
  let frame = 0;
  let last: number | undefined;
  const run = (now: number): void => {
    frame = 0;
    const state = store.getState();
    if (!state.playing) return;
    const elapsed = last === undefined ? 0 : Math.min(now - last, MAX_FRAME_MS);
    last = now;
    store.setState(tick(state, world(), elapsed));
    frame = requestAnimationFrame(run);
  };
  const wake = (): void => {
    if (!store.getState().playing || frame) return;
    last = undefined;
    frame = requestAnimationFrame(run);
  };
  // Only when playing starts: each tick writes to the store too, and must not start a second loop.
  const off = subscribeTo(store, (s) => s.playing, wake);
  wake();
  return () => {
    off();
    cancelAnimationFrame(frame);
  };
}
