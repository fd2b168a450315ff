/** Not in all browsers, and so not in the types of the language. */
const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };

/** Ends this task, so that the page can paint and answer in between; goes on in the next one. */
export const nextTask = (): Promise<void> =>
  scheduler?.yield
    ? scheduler.yield()
    : new Promise((next) => {
        setTimeout(next, 0);
      });
