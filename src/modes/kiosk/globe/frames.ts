// Frames of a picture that moves, no more than are wanted: between two of them the browser is left alone, instead of being asked
// for a frame that is then not drawn.

/** ms before a frame is wanted at which the browser is asked for it: less than from one to the next at sixty a second. */
const AHEAD_MS = 12;
/** A frame that comes so much too early is taken. */
const EARLY_MS = 4;

interface Frames {
  /** Paints from the next frame on, until `paint` says that nothing moves any more. */
  play(paint: () => boolean): void;
  stop(): void;
}

/** `everyMs`: from one frame to the next. */
export function createFrames(everyMs: number): Frames {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return {
    play(paint) {
      stop();
      let last = Number.NEGATIVE_INFINITY;
      const ask = (): void => {
        frame = requestAnimationFrame(next);
      };
      const next = (now: number): void => {
        if (now - last < everyMs - EARLY_MS) {
          ask();
          return;
        }
        last = now;
        if (paint()) timer = setTimeout(ask, Math.max(0, now + everyMs - AHEAD_MS - performance.now()));
      };
      ask();
    },
    stop,
  };
}
