import type { Load, Loadable } from "../views/atlas.ts";

/** Loads once, on the first call; retries after a failure. For use during render see `keptPart` in ui/late/part.ts. */
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

/** The same with a status that can be read without waiting. */
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
