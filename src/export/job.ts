// Long-running work: reports progress, can be cancelled, and leaves no partial results.

export interface Progress {
  done: number;
  of: number;
}
export interface Work {
  report(done: number, of: number): void;
  signal: AbortSignal;
}

/** Yields to the event loop so that the page stays responsive. Throws if the work was cancelled. */
export async function breathe({ signal }: Pick<Work, "signal">): Promise<void> {
  await new Promise((done) => setTimeout(done));
  signal.throwIfAborted();
}
