import type { Load, Loadable } from "../views/atlas.ts";

/** So long a failure is the answer: whoever renders while it lasts is told of it, instead of asking again without end. */
const FAILED_MS = 1_000;

/** Loads once, when first asked; a load that failed may be tried again a moment later. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (!loading) {
      const begun = load();
      loading = begun;
      begun.catch(() =>
        setTimeout(() => {
          loading = undefined;
        }, FAILED_MS),
      );
    }
    return loading;
  };
}

/** The same, for those who do not wait but look how far it is. */
export function loadable<T>(load: () => Promise<T>): Loadable<T> {
  let state: Load<T> = { status: "none" };
  const listeners = new Set<() => void>();
  const become = (next: Load<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    now: () => state,
    ask: () => {
      if (state.status === "loading" || state.status === "ready") return;
      become({ status: "loading" });
      load().then(
        (value) => become({ status: "ready", value }),
        () => become({ status: "failed" }),
      );
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
