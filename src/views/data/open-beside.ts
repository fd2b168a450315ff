// Has a package opened by a worker of its own. Cancelling ends the worker.
import PackageWorker from "./package-worker.ts?worker";
import type { Ask, Said } from "./protocol.ts";

export type Progress = Extract<Said, { kind: "progress" }>;
export type Answer =
  | Exclude<Said, Progress>
  /** `slow`: nothing was heard for long; `failed`: the worker could not start, or broke. */
  | { kind: "cancelled" | "slow" | "failed" };

/** ms without a word: reading takes some seconds of a slow machine, and placing says how far it is. */
const SILENCE = 60_000;

interface Watched {
  onProgress(progress: Progress): void;
  signal: AbortSignal;
  /** For tests. */
  start?(): Worker;
  silence?: number;
}

export function openBeside(ask: Ask, { onProgress, signal, start, silence = SILENCE }: Watched): Promise<Answer> {
  return new Promise((done) => {
    let worker: Worker | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancel);
      worker?.terminate();
      done(answer);
    };
    const cancel = (): void => end({ kind: "cancelled" });
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ kind: "slow" }), silence);
    };
    if (signal.aborted) return cancel();
    try {
      worker = start ? start() : new PackageWorker();
    } catch {
      return end({ kind: "failed" });
    }
    signal.addEventListener("abort", cancel);
    worker.addEventListener("message", ({ data }: MessageEvent<Said>) => {
      if (data.kind !== "progress") return end(data);
      wait();
      onProgress(data);
    });
    worker.addEventListener("error", () => end({ kind: "failed" }));
    worker.addEventListener("messageerror", () => end({ kind: "failed" }));
    wait();
    worker.postMessage(ask);
  });
}
