// The page’s side of working without a network: asks for the worker once the pictures stand, and knows what waits.
import type { Message } from "./release.ts";

export interface Offline {
  /** A newer version is here whole and verified, and waits. */
  isWaiting(): boolean;
  /** Everything is kept: the page may be loaded again without a network. */
  isReady(): boolean;
  /** Looks for a newer version, and waits until one that is there has been kept or refused; never throws. */
  check(): Promise<void>;
  /** Switches to the waiting version and reloads once it is in charge. */
  switchOver(): void;
  subscribe(listener: () => void): () => void;
}

const inert = (ready: boolean): Offline => ({
  isWaiting: () => false,
  isReady: () => ready,
  check: () => Promise.resolve(),
  switchOver: () => {},
  subscribe: () => () => {},
});

/** Only the hosted form has files beside it: the one file names no manifest, wherever it lies. */
const isHosted = (): boolean => document.querySelector("link[rel=manifest]") !== null;

const loaded = (): Promise<void> =>
  new Promise((next) => {
    if (document.readyState === "complete") next();
    else window.addEventListener("load", () => next(), { once: true });
  });

const spareTime = (): Promise<void> =>
  new Promise((next) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => next(), { timeout: 5000 });
    else setTimeout(next, 1000);
  });

/** `ready` is kept after a while even where nothing could be drawn. */
const isShown = (): boolean => document.querySelector("#root > *") !== null;

/** A worker that is arriving has arrived, or has been refused. */
const settled = (arriving: ServiceWorker | null): Promise<unknown> =>
  new Promise((next) => {
    if (arriving?.state === "installing") arriving.addEventListener("statechange", next, { once: true });
    else next(undefined);
  });

const tell = (worker: ServiceWorker | null, message: Message): void => worker?.postMessage(message);

function follow(workers: ServiceWorkerContainer): Offline {
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  /** The worker that this page came from; one that takes over meanwhile has another page to prove. */
  let source = workers.controller;
  let registration: ServiceWorkerRegistration | undefined;
  let switching = false;

  workers.addEventListener("controllerchange", () => {
    if (switching) return location.reload();
    // The first worker keeps the very files that this page has started from.
    if (!source && isShown()) tell(workers.controller, { type: "STARTED" });
    source ??= workers.controller;
    notify();
  });

  const watchArrival = (): void => {
    registration?.installing?.addEventListener("statechange", notify);
    notify();
  };

  const registered = (async () => {
    await window.musubi.ready;
    if (isShown()) tell(source, { type: "STARTED" });
    await loaded();
    await spareTime();
    registration = await workers.register("./sw.js", { updateViaCache: "none" });
    registration.addEventListener("updatefound", watchArrival);
    watchArrival();
  })().catch(() => {
    // A browser that keeps nothing, or a host without the worker: the atlas works as any page does.
  });

  return {
    isWaiting: () => Boolean(registration?.active && registration.waiting),
    isReady: () => Boolean(source ?? registration?.active),
    check: async () => {
      await registered;
      await registration?.update().catch(() => {});
      await settled(registration?.installing ?? null);
    },
    switchOver: () => {
      const waiting = registration?.waiting;
      if (!waiting) return;
      switching = true;
      waiting.addEventListener("statechange", () => {
        // Overtaken by a newer one, which has not been asked to take over.
        if (waiting.state === "redundant") switching = false;
      });
      tell(waiting, { type: "SKIP_WAITING" });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function startOffline(): Offline {
  if (location.protocol === "file:") return inert(true);
  const isFramed = window.parent !== window;
  // On a host without encryption browsers offer no workers.
  if (import.meta.env.DEV || isFramed || !isHosted() || !("serviceWorker" in navigator)) return inert(false);
  return follow(navigator.serviceWorker);
}
