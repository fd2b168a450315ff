// All code loaded after start-up goes through here; `import()` is not used elsewhere (test/gates/late.test.ts, ADR 13).

/** A part of the atlas could not be loaded. The message is for the console; users see a text from the catalogues. */
export class PartFailure extends Error {
  constructor(cause: unknown) {
    super(`a part of the page could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = "PartFailure";
  }
}

/** For event handlers: a call after a failure requests the file again. Rejects with `PartFailure`. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new PartFailure(error);
  }
}

/** Parts that rendering waits for. */
const awaited = new Set<Promise<unknown>>();

/** Resolves when rendering waits for no part, whether they have come or failed. */
export async function partsStand(): Promise<void> {
  while (awaited.size > 0) {
    await Promise.allSettled(awaited);
    // What has come is rendered, and may ask for more.
    await new Promise((next) => requestAnimationFrame(next));
  }
}

/** Functions that reset each failed part. */
const failed = new Set<() => void>();

/**
 * For use during render: returns the same promise each time, also after a failure. Otherwise a failure would cause a
 * re-render, which would load again, in an endless loop.
 */
export function keptPart<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (!kept) {
      const part = loadPart(load);
      kept = part;
      awaited.add(part);
      part
        .then(
          // What a renderer marks itself when it has waited: a part that has come before is not waited for.
          (value) => Object.assign(part, { status: "fulfilled", value }),
          () =>
            failed.add(() => {
              kept = undefined;
            }),
        )
        .finally(() => awaited.delete(part));
    }
    return kept;
  };
}

/** Resets all failed parts so that the next render loads them again. All, because failures mostly have a common cause. */
export function retryParts(): void {
  for (const forget of failed) forget();
  failed.clear();
}
