/** A picture that fails must not block what waits for it longer than this. */
const MAX_WAIT_MS = 5000;

const nextFrame = (): Promise<void> => new Promise((next) => requestAnimationFrame(() => next()));

/**
 * `all` resolves when `expected` pictures are on the screen, or MAX_WAIT_MS and a frame later. Call `one` for each picture
 * that has been painted, and for a tool that has come.
 */
export function countPictures(expected: number): { one(): void; all: Promise<void> } {
  let left = expected;
  let done = (): void => {};
  const all = new Promise<void>((resolve) => {
    done = resolve;
    if (expected <= 0) resolve();
    else setTimeout(resolve, MAX_WAIT_MS);
  });
  return {
    one: () => {
      left--;
      if (left <= 0) done();
    },
    // What is painted in one frame is on the screen in the next.
    all: all
      .then(nextFrame)
      .then(nextFrame)
      .then(() => void performance.mark("musubi:painted")),
  };
}
