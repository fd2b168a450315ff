// Reads a story file in a worker with a time limit: any file gives a story or a message.
import type { SentStory } from "../../data/story-lines.ts";
import StoryWorker from "./story-worker.ts?worker";

/** ms. The longest story there may be is read in a tenth of it on a slow machine. */
export const PATIENCE = 6000;

export type ReadBeside = SentStory | { ok: false; why: "slow" | "noReader" };

export function readBeside(
  source: string,
  file: string,
  start: () => Worker = () => new StoryWorker(),
  patience = PATIENCE,
): Promise<ReadBeside> {
  return new Promise((done) => {
    let worker: Worker | undefined;
    const end = (read: ReadBeside): void => {
      clearTimeout(timer);
      worker?.terminate();
      done(read);
    };
    const timer = setTimeout(() => end({ ok: false, why: "slow" }), patience);
    try {
      worker = start();
    } catch {
      return end({ ok: false, why: "noReader" });
    }
    worker.addEventListener("message", ({ data }: MessageEvent<SentStory>) => end(data));
    worker.addEventListener("error", () => end({ ok: false, why: "noReader" }));
    worker.postMessage({ source, file });
  });
}
