// Offline support, page side: registers the service worker after the first pictures and tracks waiting updates.
import type { Offline } from "../../modes/kiosk/device.ts";
import type { Message } from "./release.ts";

const inert = (ready: boolean): Offline => ({
  isWaiting: () => false,
  isReady: () => ready,
  check: () => Promise.resolve(),
  switchOver: () => {},
  subscribe: () => () => {},
});

/** Only the hosted form has a manifest; the single-file form has none, wherever it is stored. */
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

/** Needed because `ready` resolves after a while even if nothing could be drawn. */
const isShown = (): boolean => document.querySelector("#root > *") !== null;

/** Resolves when a worker that is installing is installed or has failed. */
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
  /** The worker that served this page. A worker that takes over later must be confirmed by a page it serves itself. */
  let source = workers.controller;
  let registration: ServiceWorkerRegistration | undefined;
  let switching = false;

  workers.addEventListener("controllerchange", () => {
    if (switching) return location.reload();
    // The first worker caches exactly the files that this page has started from, so it is known to start.
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
    // No storage, or no worker on the host: the atlas works without offline support.
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
        // Replaced by a newer worker, which has not been asked to take over.
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
  // Browsers offer no service workers without HTTPS.
  if (import.meta.env.DEV || isFramed || !isHosted() || !("serviceWorker" in navigator)) return inert(false);
  return follow(navigator.serviceWorker);
}
