/** A picture that fails must not block what waits for it longer than this. */
const MAX_WAIT_MS = 5000;

/** `all` resolves when `expected` pictures have been drawn, or after MAX_WAIT_MS. Call `one` for each picture. */
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
    all,
  };
}
