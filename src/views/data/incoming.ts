// What was dropped on the page and waits for the view that opens it, which may still be loading.

export type Incoming = { files: readonly File[] } | { entries: readonly FileSystemEntry[] };

let waiting: Incoming | undefined;
let taker: ((incoming: Incoming) => void) | undefined;

/** The later of two is opened. */
export function offer(incoming: Incoming): void {
  if (taker) taker(incoming);
  else waiting = incoming;
}

/** Takes what waits, and what comes. Returns a function that ends it. */
export function takeIncoming(take: (incoming: Incoming) => void): () => void {
  taker = take;
  const first = waiting;
  waiting = undefined;
  if (first) take(first);
  return () => {
    if (taker === take) taker = undefined;
  };
}
