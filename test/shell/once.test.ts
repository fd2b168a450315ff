// Loads of later parts: once, again after a failure, and never without end.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { once } from "../../src/shell/once.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("what was loaded is kept", async () => {
  const load = vi.fn(async () => "land");
  const ask = once(load);
  expect(await Promise.all([ask(), ask()])).toEqual(["land", "land"]);
  expect(ask()).toBe(ask());
  expect(load).toHaveBeenCalledTimes(1);
});

test("whoever asks while a failure is fresh is given the same failure; a moment later it is tried again", async () => {
  let works = false;
  const load = vi.fn(async () => {
    if (!works) throw new Error("no network");
    return "land";
  });
  const ask = once(load);
  const first = ask();
  await expect(first).rejects.toThrow("no network");
  // A view that is drawn again because of the failure asks again at once, and must see it.
  expect(ask()).toBe(first);
  expect(load).toHaveBeenCalledTimes(1);
  works = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await ask()).toBe("land");
  expect(load).toHaveBeenCalledTimes(2);
});
