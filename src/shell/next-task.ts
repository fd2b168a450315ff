declare const scheduler: { yield?(): Promise<void> } | undefined;

/** Ends this task, so that the page can paint and answer in between; goes on in the next one. */
export const nextTask = (): Promise<void> =>
  typeof scheduler !== "undefined" && "yield" in scheduler
    ? scheduler.yield()
    : new Promise((next) => {
        setTimeout(next, 0);
      });
