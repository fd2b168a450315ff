// The worker that opens a package: whatever becomes of it, the page hears of it once, and it ends.
import { describe, expect, test, vi } from "vitest";
import { openBeside } from "../../src/views/data/open-beside.ts";
import type { Ask, Said } from "../../src/views/data/protocol.ts";

class FakeWorker extends EventTarget {
  asked: Ask[] = [];
  isEnded = false;
  postMessage(ask: Ask): void {
    this.asked.push(ask);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: Said): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const ASK = { files: new Map() } as unknown as Ask;
const FAULTS: Said = { kind: "faults", issues: [], told: [] };

function begin(silence?: number) {
  const worker = new FakeWorker();
  const ending = new AbortController();
  const heard: number[] = [];
  const answer = openBeside(ASK, {
    signal: ending.signal,
    onProgress: ({ share }) => heard.push(share),
    start: () => worker as unknown as Worker,
    ...(silence === undefined ? {} : { silence }),
  });
  return { worker, ending, heard, answer };
}

describe("a package is opened beside the page", () => {
  test("progress is passed on, and the last word ends the worker", async () => {
    const { worker, heard, answer } = begin();
    worker.say({ kind: "progress", stage: "network", share: 0.5 });
    worker.say(FAULTS);
    expect(await answer).toEqual(FAULTS);
    expect(heard).toEqual([0.5]);
    expect(worker.isEnded).toBe(true);
  });
  test("cancelling ends it", async () => {
    const { worker, ending, answer } = begin();
    ending.abort();
    expect(await answer).toEqual({ kind: "cancelled" });
    expect(worker.isEnded).toBe(true);
  });
  test("silence ends it, but not while it speaks", async () => {
    vi.useFakeTimers();
    try {
      const { worker, answer } = begin(1000);
      vi.advanceTimersByTime(900);
      worker.say({ kind: "progress", stage: "network", share: 0.1 });
      vi.advanceTimersByTime(900);
      expect(worker.isEnded).toBe(false);
      vi.advanceTimersByTime(200);
      expect(await answer).toEqual({ kind: "slow" });
      expect(worker.isEnded).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
  test("one that breaks, and one that does not start, are told", async () => {
    const { worker, answer } = begin();
    worker.dispatchEvent(new Event("error"));
    expect(await answer).toEqual({ kind: "failed" });
    const refused = () => {
      throw new Error("no workers here");
    };
    expect(
      await openBeside(ASK, { signal: new AbortController().signal, onProgress: () => {}, start: refused }),
    ).toEqual({
      kind: "failed",
    });
  });
  test("one that was cancelled before it began starts nothing", async () => {
    const start = vi.fn();
    expect(await openBeside(ASK, { signal: AbortSignal.abort(), onProgress: () => {}, start })).toEqual({
      kind: "cancelled",
    });
    expect(start).not.toHaveBeenCalled();
  });
});
