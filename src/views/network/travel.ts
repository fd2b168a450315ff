// Animates the transition between map and network. Only one runs at a time; a new one starts from the current position.
import { memoize } from "../../model/memoize.ts";
import type { AtlasStore } from "../../store/state.ts";
import { animate } from "../../ui/animate.ts";

/** The running transition of each store. */
const journeyOf = memoize((_store: AtlasStore) => ({ stop: (): void => {} }));

/** `end`: 0 map, 1 network; undefined: the farther one. */
export function travelTo(store: AtlasStore, end?: 0 | 1): void {
  const journey = journeyOf(store);
  journey.stop();
  const from = store.getState().morph;
  const to = end ?? (from > 0.5 ? 0 : 1);
  journey.stop = animate((share) => store.setState({ morph: share === 1 ? to : from + (to - from) * share }));
}

/** Stops the transition at a position set by hand. */
export function stayAt(store: AtlasStore, morph: number): void {
  journeyOf(store).stop();
  store.setState({ morph });
}
