// What is kept, for how long, and for whom.
import { describe, expect, test } from "vitest";
import { keepEqual, memoize, memoizeLast, memoizeRecent } from "../../src/model/memoize.ts";

/** A function that counts how often it is really called. */
function counted<A extends readonly unknown[], R>(f: (...args: A) => R) {
  const calls = { made: 0 };
  const counting = (...args: A): R => {
    calls.made++;
    return f(...args);
  };
  return { calls, f: counting };
}

test("memoizeRecent keeps the arguments that were asked for last, not those made last", () => {
  const { calls, f } = counted((n: number) => [n]);
  const kept = memoizeRecent(2, f);
  const one = kept(1);
  kept(2);
  expect(kept(1)).toBe(one);
  kept(3);
  expect(kept(1)).toBe(one);
  expect(calls.made).toBe(3);
  expect(kept(2)).toEqual([2]);
  expect(calls.made).toBe(4);
});

describe("memoizeLast", () => {
  test("keeps the last call alone, by identity of all arguments and their number", () => {
    const { calls, f } = counted((...all: unknown[]) => ({ all }));
    const kept = memoizeLast(f);
    const a = {};
    expect(kept(a, 1)).toBe(kept(a, 1));
    expect(kept(Number.NaN)).toBe(kept(Number.NaN));
    expect(calls.made).toBe(2);
    kept({}, 1);
    kept(a, 1);
    kept(a);
    expect(calls.made).toBe(5);
  });
  test("two of them do not throw each other's results out", () => {
    const { calls, f } = counted((n: number) => [n]);
    const [one, other] = [memoizeLast(f), memoizeLast(f)];
    for (let i = 0; i < 5; i++) {
      one(1);
      other(2);
    }
    expect(calls.made).toBe(2);
  });
});

describe("memoize", () => {
  test("keeps every result, undefined among them, whatever comes between", () => {
    const { calls, f } = counted((_key: object, ...rest: (string | undefined)[]) => rest[0]);
    const kept = memoize(f);
    const [a, b] = [{}, {}];
    for (let i = 0; i < 3; i++)
      for (const key of [a, b]) for (const x of ["x", undefined]) expect(kept(key, x)).toBe(x);
    expect(calls.made).toBe(4);
    kept(a);
    expect(calls.made).toBe(5);
  });
});

describe("keepEqual", () => {
  test("the object before, for the same values in the same fields", () => {
    const keep = keepEqual<Record<string, unknown>>();
    const first = { a: 1, b: undefined };
    expect(keep(first)).toBe(first);
    expect(keep({ a: 1, b: undefined })).toBe(first);
    const other = { a: 1, c: undefined };
    expect(keep(other)).toBe(other);
    const less = { a: 1 };
    expect(keep(less)).toBe(less);
  });
});
