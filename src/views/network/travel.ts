// Gliding between geography and network. One journey at a time; another one starts from where it is.
import { memoize } from "../../model/memoize.ts";
import type { AtlasStore } from "../../store/state.ts";
import { animate } from "../../ui/animate.ts";

/** How to stop the journey of a store. */
const journeyOf = memoize((_store: AtlasStore) => ({ stop: (): void => {} }));

/** 0: geography, 1: network; undefined: to the farther of the two. */
export function travelTo(store: AtlasStore, end?: 0 | 1): void {
  const journey = journeyOf(store);
  journey.stop();
  const from = store.getState().morph;
  const to = end ?? (from > 0.5 ? 0 : 1);
  journey.stop = animate((share) => store.setState({ morph: share === 1 ? to : from + (to - from) * share }));
}

/** A hand holds it here. */
export function stayAt(store: AtlasStore, morph: number): void {
  journeyOf(store).stop();
  store.setState({ morph });
}
