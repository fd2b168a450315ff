// Which of the two cached releases is served. A new release is on trial until a page of it has started; if none does, the
// last release that did is served.

export interface Trial {
  now: string;
  /** The last release that is known to start, completely cached. */
  before?: string;
  verdict: "on trial" | "proven" | "failed";
}

/** State after release `now` has taken over. */
export function succeed(last: Trial | undefined, now: string): Trial {
  if (last?.now === now) return last;
  const before = last?.verdict === "proven" ? last.now : last?.before;
  // The host went back to the release that still runs, which is known to start.
  if (before === now) return { now, verdict: "proven" };
  return { now, ...(before === undefined ? {} : { before }), verdict: "on trial" };
}

/** Order in which the cached releases are searched for a file. */
export const order = ({ now, before, verdict }: Trial): string[] =>
  before === undefined ? [now] : verdict === "failed" ? [before, now] : [now, before];

/** The first verdict is final; a late report of a slow page does not change it. */
export const judge = (trial: Trial, verdict: "proven" | "failed"): Trial =>
  trial.verdict === "on trial" ? { ...trial, verdict } : trial;

/** Persists the trial, because workers are stopped after seconds and lose their memory. */
export function trialStore(cacheName: string, key: string) {
  let known: Promise<Trial | undefined> | undefined;
  const read = async (): Promise<Trial | undefined> => {
    const kept = await (await caches.open(cacheName)).match(key);
    return kept ? ((await kept.json()) as Trial) : undefined;
  };
  return {
    /** Cached in memory: only the active worker reads and writes it. */
    read: () => {
      known ??= read();
      return known;
    },
    write: async (trial: Trial): Promise<void> => {
      known = Promise.resolve(trial);
      await (await caches.open(cacheName)).put(key, new Response(JSON.stringify(trial)));
    },
  };
}
