// Lets code outside React follow a single value of the state.
import type { AtlasState, AtlasStore } from "./state.ts";

/** Calls back whenever the value changes (`Object.is`), but not with the initial value. Returns the unsubscribe function. */
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
