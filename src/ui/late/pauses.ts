// Automatic retries, for screens where nobody can press a button.

const FIRST_MS = 1_000;
const MAX_MS = 60_000;

/** Delay in ms after a number of failures in a row (1 or more): doubles each time, at most a minute. */
export const pauseAfter = (failures: number): number => Math.min(MAX_MS, FIRST_MS * 2 ** (failures - 1));

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Retries until the load succeeds. `onFailure` is called for each failure; tests replace `pause`. */
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
