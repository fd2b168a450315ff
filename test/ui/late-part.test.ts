// The one loader of late parts, with importers that fail once, twice and for ever.
import { describe, expect, test, vi } from "vitest";
import { keptPart, loadPart, PartFailure, retryParts } from "../../src/ui/late/part.ts";
import { loadUntilThere, pauseAfter } from "../../src/ui/late/pauses.ts";

/** Fails so many times, then gives its part. */
const failing = (times: number) => {
  let left = times;
  return vi.fn(async () => {
    if (left-- > 0) throw new TypeError("Failed to fetch");
    return "part";
  });
};

describe("a part that is drawn", () => {
  test("is asked for once, and kept", async () => {
    const load = failing(0);
    const part = keptPart(load);
    expect(part()).toBe(part());
    expect(await part()).toBe("part");
    expect(load).toHaveBeenCalledTimes(1);
  });
  test.each([1, 2])(
    "that failed %i times comes with the next retry, and is not asked for without one",
    async (times) => {
      const load = failing(times);
      const part = keptPart(load);
      for (let i = 0; i < times; i++) {
        const asked = part();
        await expect(asked).rejects.toBeInstanceOf(PartFailure);
        // React draws again because of the failure: no new request, or it would go on without end.
        expect(part()).toBe(asked);
        expect(load).toHaveBeenCalledTimes(i + 1);
        retryParts();
      }
      expect(await part()).toBe("part");
      expect(load).toHaveBeenCalledTimes(times + 1);
    },
  );
  test("one retry asks for all that failed, and keeps what came", async () => {
    const loads = [failing(1), failing(1), failing(0)];
    const parts = loads.map((load) => keptPart(load));
    await Promise.allSettled(parts.map((part) => part()));
    retryParts();
    expect(await Promise.all(parts.map((part) => part()))).toEqual(["part", "part", "part"]);
    expect(loads.map((load) => load.mock.calls.length)).toEqual([2, 2, 1]);
  });
  test("that never comes fails anew each time", async () => {
    const load = failing(Number.POSITIVE_INFINITY);
    const part = keptPart(load);
    for (let i = 1; i <= 5; i++) {
      await expect(part()).rejects.toThrow("a part of the page could not be loaded: Failed to fetch");
      expect(load).toHaveBeenCalledTimes(i);
      retryParts();
    }
  });
});

describe("a part that something is done with", () => {
  test("is asked for each time", async () => {
    const load = failing(1);
    await expect(loadPart(load)).rejects.toBeInstanceOf(PartFailure);
    expect(await loadPart(load)).toBe("part");
  });
  test("says also what is no Error", async () => {
    await expect(loadPart(() => Promise.reject(404))).rejects.toThrow("404");
  });
});

describe("where nobody can press a button", () => {
  test("pauses double from a second to a minute", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 100].map(pauseAfter)).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000,
    ]);
  });
  test.each([0, 1, 2, 8])("is tried again after %i failures", async (times) => {
    const load = failing(times);
    const pauses: number[] = [];
    const faults: unknown[] = [];
    const clock = async (ms: number): Promise<void> => void pauses.push(ms);
    expect(await loadUntilThere(load, (e) => faults.push(e), clock)).toBe("part");
    expect(load).toHaveBeenCalledTimes(times + 1);
    expect(faults).toHaveLength(times);
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000].slice(0, times));
  });
});
