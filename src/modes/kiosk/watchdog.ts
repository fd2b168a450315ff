// Keeps the kiosk running for weeks: reloads, wake lock, heartbeat. Never visible, and never reloads during a visit.

import type { ReloadReason } from "./device.ts";
import type { KioskDriver } from "./driver.ts";
import { localTime } from "./local-time.ts";
import { isDark, isReloadDue } from "./store/schedule.ts";

/** Interval of the heartbeat. If three are missed, the supervisor restarts the browser: recovery within ten seconds. */
const BEAT_MS = 2_000;
const LOOK_MS = 1_000;
const SAMPLE_MS = 600_000;
const UPDATE_MS = 3_600_000;
/** Growth of memory relative to the first sample at which the page is reloaded. */
const MAX_GROWTH = 1.5;
/** A page that is empty for this long is reloaded. */
const EMPTY_MS = 5_000;
/** Delay after a reload that was not possible or did not happen. */
const RETRY_MS = 60_000;

interface MemoryPerformance {
  /** Available only in cross-origin isolated pages. */
  measureUserAgentSpecificMemory?(): Promise<{ bytes: number }>;
  /** Chromium only. */
  memory?: { usedJSHeapSize: number };
}

/** Bytes in use; undefined if the browser does not report it. */
async function memoryInUse(of: MemoryPerformance = performance as MemoryPerformance): Promise<number | undefined> {
  try {
    if (globalThis.crossOriginIsolated && of.measureUserAgentSpecificMemory)
      return (await of.measureUserAgentSpecificMemory()).bytes;
  } catch {
    // Rejected while the document is being unloaded.
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
      // Rejected, e.g. on low battery: request it again at the next check.
      .catch(() => {})
      .finally(() => {
        asking = false;
      });
  };
  document.addEventListener("visibilitychange", look, { signal });
  return { look };
}

/**
 * Requests `alive` at the first screen and then at every interval, but only while the page is really painted: if the
 * browser no longer paints the page, timers and requests continue, animation frames do not.
 */
function beatWhileShown(signal: AbortSignal): void {
  let isPainted = false;
  const beat = (): void => {
    // A hidden page is not painted, which is fine.
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

/** Returns a function that stops it. */
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
    const shouldBeDark = isAlone() && time !== undefined && isDark(time.day, time.minute, config);
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
