// Short animation that shows where something moved. With reduced motion, it jumps to the end.

const DURATION_MS = 420;
/** Begins quickly and comes to rest slowly. */
const easeOut = (t: number): number => 1 - (1 - t) ** 3;
/** Slow at both ends. */
export const easeBoth = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Reduced motion chosen on the page, for kiosk visitors, who cannot change device settings. CSS uses the same attribute. */
export function setStill(still: boolean): void {
  if (still) document.documentElement.dataset.motion = "still";
  else delete document.documentElement.dataset.motion;
}

/** Whether somebody wants no motion, on the device or on the page. */
export const isStill = (): boolean =>
  document.documentElement.dataset.motion === "still" || matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Calls `step` with progress from 0 to 1; the last call is exactly 1. Returns a function that stops the animation. */
export function animate(step: (share: number) => void, { ms = DURATION_MS, ease = easeOut } = {}): () => void {
  // Hidden windows get no animation frames, so jump to the end at once.
  if (isStill() || document.hidden) {
    step(1);
    return () => {};
  }
  let frame = 0;
  let start: number | undefined;
  const tick = (now: number): void => {
    // The first frame shows what the motion begins with, which has often taken as long as several; a motion that had begun with the
    // call would jump over its beginning, and make that frame longer still.
    start ??= now;
    const share = Math.min(1, (now - start) / ms);
    if (share > 0) step(share === 1 ? 1 : ease(share));
    if (share < 1) frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}
