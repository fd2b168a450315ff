// A short movement that shows where something went; people who asked for less motion get the end at once.

const DURATION_MS = 420;
const ease = (t: number): number => 1 - (1 - t) ** 3;

/** Asked for on the screen itself, where nobody can set up the device; style sheets look at the same attribute. */
export function setStill(still: boolean): void {
  if (still) document.documentElement.dataset.motion = "still";
  else delete document.documentElement.dataset.motion;
}

const prefersReducedMotion = (): boolean =>
  document.documentElement.dataset.motion === "still" || matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Calls `step` with shares from 0 to 1, the last being exactly 1. Gives back how to stop it where it is. */
export function animate(step: (share: number) => void): () => void {
  // A window that nobody sees draws no frames, but must be where it was sent when it is looked at again.
  if (prefersReducedMotion() || document.hidden) {
    step(1);
    return () => {};
  }
  let frame = 0;
  const start = performance.now();
  const tick = (now: number): void => {
    const share = Math.min(1, Math.max(0, (now - start) / DURATION_MS));
    step(share === 1 ? 1 : ease(share));
    if (share < 1) frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}
