/**
 * A function that is never run within itself: what it is given meanwhile, the last of it, it is run with afterwards. Taking an element
 * out of the page that has the focus tells the page so at once, which may paint again before the first painting has ended.
 */
export function inTurn<T>(run: (given: T) => void): (given: T) => void {
  let isRunning = false;
  let waiting: { given: T } | undefined;
  return (given) => {
    waiting = { given };
    if (isRunning) return;
    isRunning = true;
    try {
      while (waiting) {
        const next: T = waiting.given;
        waiting = undefined;
        run(next);
      }
    } finally {
      isRunning = false;
      waiting = undefined;
    }
  };
}
