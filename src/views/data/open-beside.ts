// Has a package opened, or a network placed, by a worker of its own. Cancelling ends the worker.
import type { Placement, PlacementInput } from "../../scene/network/types.ts";
import PackageWorker from "./package-worker.ts?worker";
import type { Ask, AskPlace, Said } from "./protocol.ts";

export type Progress = Extract<Said, { kind: "progress" }>;
type LastWord = Exclude<Said, Progress>;
/** `slow`: nothing was heard for long; `failed`: the worker could not start, or broke. */
type Ended = { kind: "cancelled" | "slow" | "failed" };
export type Answer = Exclude<LastWord, { kind: "placed" }> | Ended;

/** ms without a word: reading takes a second or two of a slow machine, and placing says how far it is. */
const SILENCE = 60_000;

interface Watched {
  onProgress(progress: Progress): void;
  signal: AbortSignal;
  start?: (() => Worker) | undefined;
  silence?: number | undefined;
}

function beside(
  ask: Ask | AskPlace,
  { onProgress, signal, start, silence = SILENCE }: Watched,
): Promise<LastWord | Ended> {
  return new Promise((done) => {
    let worker: Worker | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (answer: LastWord | Ended): void => {
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

export const openBeside = (ask: Omit<Ask, "kind">, watched: Watched): Promise<Answer> =>
  beside({ kind: "open", ...ask }, watched) as Promise<Answer>;

/** Rejects where it was cancelled, or the worker broke. */
export async function placeBeside(
  input: PlacementInput,
  { signal, progress }: { signal: AbortSignal; progress(share: number): void },
): Promise<Placement> {
  const said = await beside({ kind: "place", input }, { signal, onProgress: ({ share }) => progress(share) });
  if (said.kind === "placed") return said.placement;
  throw new Error(`the network was not placed: ${said.kind}`);
}
