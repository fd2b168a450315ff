// Staying alive for weeks: nothing here ever shows itself, and nothing is loaded anew while somebody is there.

import type { ReloadReason } from "./device.ts";
import type { KioskDriver } from "./driver.ts";
import { localTime } from "./local-time.ts";
import { isDark, isReloadDue } from "./store/schedule.ts";

/** Three of these missed, and whoever watches over the browser starts it again: within ten seconds all is well again. */
const BEAT_MS = 2_000;
const LOOK_MS = 1_000;
const SAMPLE_MS = 600_000;
const UPDATE_MS = 3_600_000;
/** Memory that has grown to so many times what it was after the first sample. */
const MAX_GROWTH = 1.5;
/** A page that shows nothing for so long is loaded anew. */
const EMPTY_MS = 5_000;
/** After a load that could not be made, or was not followed by one. */
const RETRY_MS = 60_000;

interface MemoryPerformance {
  /** Only where the page is isolated from others. */
  measureUserAgentSpecificMemory?(): Promise<{ bytes: number }>;
  /** Chromium's own. */
  memory?: { usedJSHeapSize: number };
}

/** Bytes in use; undefined where the browser does not tell. */
async function memoryInUse(of: MemoryPerformance = performance as MemoryPerformance): Promise<number | undefined> {
  try {
    if (globalThis.crossOriginIsolated && of.measureUserAgentSpecificMemory)
      return (await of.measureUserAgentSpecificMemory()).bytes;
  } catch {
    // A document that is going away refuses.
  }
  return of.memory?.usedJSHeapSize;
}

const isShown = (): boolean => document.querySelector("[data-kiosk-screen]") !== null;

function holdScreen(signal: AbortSignal, isDarkNow: () => boolean): { look(): void } {
  let lock: WakeLockSentinel | undefined;
  let asking = false;
  const look = (): void => {
    const wanted = !isDarkNow() && document.visibilityState === "visible";
    if (!wanted) {
      void lock?.release().catch(() => {});
      lock = undefined;
      return;
    }
    if (asking || (lock && !lock.released) || !("wakeLock" in navigator)) return;
    asking = true;
    navigator.wakeLock
      .request("screen")
      .then((got) => {
        lock = got;
      })
      // Refused while the battery is low, and the like: asked for again at the next look.
      .catch(() => {})
      .finally(() => {
        asking = false;
      });
  };
  document.addEventListener("visibilitychange", look, { signal });
  return { look };
}

/**
 * Asks for `alive`: at once when the first screen stands, and then again and again, but not from a page that only seems to
 * live. Timers and requests go on where something above the page no longer paints it; frames do not.
 */
function beatWhileShown(signal: AbortSignal): void {
  let isPainted = false;
  const beat = (): void => {
    // A page behind a screen that is off paints nothing, and is well.
    const isWell = isPainted || document.visibilityState === "hidden";
    if (isWell && isShown()) void fetch("alive", { cache: "no-store" }).catch(() => {});
    isPainted = false;
    requestAnimationFrame(() => {
      isPainted = true;
    });
  };
  const begin = (): void => {
    if (signal.aborted) return;
    if (!isShown()) {
      requestAnimationFrame(begin);
      return;
    }
    isPainted = true;
    beat();
    const timer = setInterval(beat, BEAT_MS);
    signal.addEventListener("abort", () => clearInterval(timer));
  };
  requestAnimationFrame(begin);
}

/** Gives back how to end it. */
export function startWatchdog(kiosk: KioskDriver): () => void {
  const off = new AbortController();
  const { config, device, store, atlas } = kiosk;
  const { asOf } = atlas.dataset.meta;
  const born = performance.now();
  let baseline: number | undefined;
  let due: ReloadReason | undefined;
  let emptySince: number | undefined;
  let tried = Number.NEGATIVE_INFINITY;
  const isAlone = (): boolean => store.getState().idle.phase === "attract" && store.getState().staff === "closed";
  const screen = holdScreen(off.signal, () => store.getState().dark);

  const look = (): void => {
    const now = performance.now();
    kiosk.pass();
    const time = localTime(asOf);
    const { dark } = store.getState();
    const shouldBeDark = isAlone() && time !== undefined && isDark(time.minute, config.hours);
    if (dark !== shouldBeDark) store.setState({ dark: shouldBeDark });
    screen.look();
    if (isReloadDue(now - born, time?.minute, config.reload)) due ??= "daily";
    emptySince = isShown() ? undefined : (emptySince ?? now);
    const isEmpty = emptySince !== undefined && now - emptySince > EMPTY_MS;
    if (now - tried < RETRY_MS) return;
    if (isEmpty) {
      tried = now;
      void device.reload("crash");
    } else if (isAlone() && device.offline.isWaiting()) {
      tried = now;
      device.offline.switchOver();
    } else if (isAlone() && due) {
      tried = now;
      void device.reload(due);
    }
  };
  const sample = async (): Promise<void> => {
    const bytes = await memoryInUse();
    if (bytes === undefined) return;
    baseline ??= bytes;
    if (bytes > baseline * MAX_GROWTH) due ??= "memory";
  };
  const timers = [
    setInterval(look, LOOK_MS),
    setInterval(() => void sample(), SAMPLE_MS),
    setInterval(() => void device.offline.check(), UPDATE_MS),
  ];
  if (config.heartbeat && location.protocol !== "file:") beatWhileShown(off.signal);
  screen.look();
  return () => {
    off.abort();
    for (const timer of timers) clearInterval(timer);
  };
}
