import type { Load, Loadable } from "../views/atlas.ts";

/** Loads once, when first asked; a load that failed is tried again. For those who ask while drawing: ui/late/part.ts. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (!loading) {
      loading = load();
      loading.catch(() => {
        loading = undefined;
      });
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
