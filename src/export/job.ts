// Long work: says how far it is, stops when it is asked to, and leaves nothing half-made.

export interface Progress {
  done: number;
  of: number;
}
export interface Work {
  report(done: number, of: number): void;
  signal: AbortSignal;
}

/** Lets the page answer between two pieces of work; throws when the work was cancelled. */
export async function breathe({ signal }: Pick<Work, "signal">): Promise<void> {
  await new Promise((done) => setTimeout(done));
  signal.throwIfAborted();
}
