// Everything that is loaded after the start goes through here: `import()` stands nowhere else (test/gates/late.test.ts, ADR 13).

/** A part of the atlas could not be loaded. What is told of it stands in the catalogues; the message is for the console. */
export class PartFailure extends Error {
  constructor(cause: unknown) {
    super(`a part of the page could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = "PartFailure";
  }
}

/** For whoever asks when something is done: each call that follows a failure asks the host again. Rejects with `PartFailure`. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new PartFailure(error);
  }
}

/** How each failed part is forgotten. */
const failed = new Set<() => void>();

/**
 * For whoever asks while drawing: the same promise each time, also when it has failed. React draws again because of a failure,
 * and would otherwise ask again, and so on without end.
 */
export function keptPart<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (!kept) {
      kept = loadPart(load);
      kept.catch(() =>
        failed.add(() => {
          kept = undefined;
        }),
      );
    }
    return kept;
  };
}

/** Forgets every failure: what is drawn next asks the host again. All of them, since they mostly have one cause. */
export function retryParts(): void {
  for (const forget of failed) forget();
  failed.clear();
}
