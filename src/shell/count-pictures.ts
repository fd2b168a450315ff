/** However a picture fails, nobody waits longer for it. */
const MAX_WAIT_MS = 5000;

/** A promise that is kept when `expected` pictures have been drawn, or after a while without them. */
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
