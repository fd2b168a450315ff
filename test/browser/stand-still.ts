// Waiting for a glide to end: what moved has kept its place for some frames.
import type { Locator } from "playwright-core";

/** Frames in which nothing may move. */
const STILL = 10;

/** Waits until the box of an element stays where it is. */
export const standsStill = (locator: Locator): Promise<void> =>
  locator.first().evaluate(
    (element, wanted) =>
      new Promise<void>((done) => {
        let last = "";
        let same = 0;
        const look = (): void => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const now = [x, y, width, height].join(" ");
          same = now === last ? same + 1 : 0;
          last = now;
          if (same >= wanted) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
    STILL,
  );
