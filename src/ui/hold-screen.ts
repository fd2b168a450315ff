// Keeps the screen from going dark while somebody looks at it: asked for again whenever the page is seen again, and given back at the end.

/** `look`: asks or gives back, as `isWanted` says now. */
export function holdScreen(signal: AbortSignal, isWanted: () => boolean): { look(): void } {
  let lock: WakeLockSentinel | undefined;
  let asking = false;
  const look = (): void => {
    const wanted = !signal.aborted && isWanted() && document.visibilityState === "visible";
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
        asking = false;
        // It may have ended while it was asked for.
        if (signal.aborted) look();
      })
      // Rejected, e.g. on low battery: asked again when the page is seen again, or at the next look.
      .catch(() => {
        asking = false;
      });
  };
  document.addEventListener("visibilitychange", look, { signal });
  signal.addEventListener("abort", look);
  look();
  return { look };
}
