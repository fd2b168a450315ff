// Trying again where nobody can press a button.

const FIRST_MS = 1_000;
const MAX_MS = 60_000;

/** How long to wait after so many failures in a row (1 or more), ms: twice as long each time, at most a minute. */
export const pauseAfter = (failures: number): number => Math.min(MAX_MS, FIRST_MS * 2 ** (failures - 1));

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Loads until it is there. `onFailure` is told each failure; `pause` is put in the place of the clock by tests. */
export async function loadUntilThere<T>(
  load: () => Promise<T>,
  onFailure: (error: unknown) => void = () => {},
  pause: (ms: number) => Promise<void> = wait,
): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await load();
    } catch (error) {
      onFailure(error);
      await pause(pauseAfter(failures));
    }
  }
}
