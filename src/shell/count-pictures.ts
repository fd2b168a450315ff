import { partsStand } from "../ui/late/part.ts";

/** A picture that fails must not block what waits for it longer than this. */
const MAX_WAIT_MS = 5000;

const nextFrame = (): Promise<void> => new Promise((next) => requestAnimationFrame(() => next()));

/**
 * `all` resolves when `expected` pictures are on the screen and whatever is loaded for the page has come, or MAX_WAIT_MS and a
 * frame later. Call `one` for each picture that has been painted.
 */
export function countPictures(expected: number): { one(): void; all: Promise<void> } {
  let left = expected;
  let done = (): void => {};
  const painted = new Promise<void>((resolve) => {
    done = resolve;
    if (expected <= 0) resolve();
  });
  const tooLong = new Promise<void>((resolve) => setTimeout(resolve, MAX_WAIT_MS));
  const all = Promise.race([painted.then(nextFrame).then(partsStand), tooLong]);
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
