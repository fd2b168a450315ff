// Loads of later parts: once, again after a failure, and never without end.
import { expect, test, vi } from "vitest";
import { once } from "../../src/shell/once.ts";

test("what was loaded is kept", async () => {
  const load = vi.fn(async () => "land");
  const ask = once(load);
  expect(await Promise.all([ask(), ask()])).toEqual(["land", "land"]);
  expect(ask()).toBe(ask());
  expect(load).toHaveBeenCalledTimes(1);
});

function failing() {
  const state = { works: false };
  const load = vi.fn(async () => {
    if (!state.works) throw new Error("no network");
    return "land";
  });
  return { state, load };
}

test("a load that failed is tried again when it is asked for again", async () => {
  const { state, load } = failing();
  const ask = once(load);
  await expect(ask()).rejects.toThrow("no network");
  state.works = true;
  expect(await ask()).toBe("land");
  expect(load).toHaveBeenCalledTimes(2);
});
