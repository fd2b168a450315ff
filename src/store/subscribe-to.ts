// What lies outside React follows one value of the state, not the whole of it.
import type { AtlasState, AtlasStore } from "./state.ts";

/** Calls with each value that is another than the one before (`Object.is`), not with the first. Gives back how to stop. */
export function subscribeTo<T>(
  store: AtlasStore,
  select: (state: AtlasState) => T,
  changed: (value: T) => void,
): () => void {
  let before = select(store.getState());
  return store.subscribe((state) => {
    const value = select(state);
    if (Object.is(value, before)) return;
    before = value;
    changed(value);
  });
}
