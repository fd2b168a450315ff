// Which of the two kept releases is shown. A new one is on trial until a page of it has started; one that does not start
// gives way to the last that did.

export interface Trial {
  now: string;
  /** The last release that a page has started from, kept whole beside this one. */
  before?: string;
  verdict: "on trial" | "proven" | "failed";
}

/** The release `now` takes over. */
export function succeed(last: Trial | undefined, now: string): Trial {
  if (last?.now === now) return last;
  const before = last?.verdict === "proven" ? last.now : last?.before;
  // The host has gone back to the release that still runs: that one is known to start.
  if (before === now) return { now, verdict: "proven" };
  return { now, ...(before === undefined ? {} : { before }), verdict: "on trial" };
}

/** In which order the kept releases are asked for a file. */
export const order = ({ now, before, verdict }: Trial): string[] =>
  before === undefined ? [now] : verdict === "failed" ? [before, now] : [now, before];

/** A verdict falls once; what a page says later, having been slow, changes nothing any more. */
export const judge = (trial: Trial, verdict: "proven" | "failed"): Trial =>
  trial.verdict === "on trial" ? { ...trial, verdict } : trial;

/** Where the trial is written down: a worker lives for seconds, and forgets. */
export function trialStore(cacheName: string, key: string) {
  let known: Promise<Trial | undefined> | undefined;
  const read = async (): Promise<Trial | undefined> => {
    const kept = await (await caches.open(cacheName)).match(key);
    return kept ? ((await kept.json()) as Trial) : undefined;
  };
  return {
    /** Only the worker in charge asks and writes, so what it knows is what is written. */
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
