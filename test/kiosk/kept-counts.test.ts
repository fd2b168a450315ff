// Counts are kept on the device; a device that refuses never stops an exhibit.
import { afterEach, expect, test, vi } from "vitest";
import { dayOf } from "../../src/data/day.ts";
import { keptCounts } from "../../src/modes/kiosk/stored-counts.ts";

const VISIT = { seconds: 42, lang: "ja", asked: ["AAA"], screens: ["home", "party"] } as const;
const today = () => dayOf(2026, 11, 25);

/** A storage of the browser; `refuses`: what it throws on. */
function storage(text: string | null, refuses: readonly ("get" | "set" | "remove")[] = []) {
  const kept = { text };
  const or = (what: "get" | "set" | "remove"): void => {
    if (refuses.includes(what)) throw new DOMException("refused", "QuotaExceededError");
  };
  vi.stubGlobal("localStorage", {
    getItem: () => {
      or("get");
      return kept.text;
    },
    setItem: (_: string, text: string) => {
      or("set");
      kept.text = text;
    },
    removeItem: () => {
      or("remove");
      kept.text = null;
    },
  });
  return kept;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

test("they outlive the page", () => {
  const kept = storage(null);
  keptCounts(today).add(VISIT);
  keptCounts(today).add(VISIT);
  expect(keptCounts(today).now()).toMatchObject({ since: "2026-11-25", visits: 2, seconds: 84, asked: { AAA: 2 } });
  expect(kept.text).not.toBeNull();
});
test("a full storage is told, and counting goes on", () => {
  storage(null, ["set"]);
  const counts = keptCounts(today);
  expect(counts.isFull()).toBe(false);
  counts.add(VISIT);
  counts.add(VISIT);
  expect(counts.isFull()).toBe(true);
  expect(counts.now().visits).toBe(2);
});
test("room that comes back is used", () => {
  const refuses: ("get" | "set")[] = ["set"];
  const kept = storage(null, refuses);
  const counts = keptCounts(today);
  counts.add(VISIT);
  refuses.length = 0;
  counts.add(VISIT);
  expect(counts.isFull()).toBe(false);
  expect(JSON.parse(kept.text ?? "")).toEqual(counts.now());
});
test.each(["", "{", "[]", '{"visits":-3}', "\u0000"])("of a spoilt text (%j) counting starts anew", (text) => {
  storage(text);
  const counts = keptCounts(today);
  expect(counts.now()).toMatchObject({ since: "2026-11-25", visits: 0 });
  counts.add(VISIT);
  expect(keptCounts(today).now().visits).toBe(1);
});
test("a locked storage starts anew and is told once something should be kept", () => {
  storage(null, ["get", "set", "remove"]);
  const counts = keptCounts(today);
  expect(counts.now().visits).toBe(0);
  counts.add(VISIT);
  expect([counts.now().visits, counts.isFull()]).toEqual([1, true]);
  counts.clear();
  expect(counts.now().visits).toBe(0);
});
test("cleared, they begin with the day of clearing, which may be weeks after the start", () => {
  const kept = storage(null);
  let day = today();
  const counts = keptCounts(() => day);
  counts.add(VISIT);
  day = dayOf(2026, 12, 24);
  counts.add(VISIT);
  expect(counts.now().since).toBe("2026-11-25");
  counts.clear();
  expect(counts.now()).toMatchObject({ since: "2026-12-24", visits: 0, asked: {} });
  expect(kept.text).toBeNull();
});
test("cleared by mistake, they are brought back, and outlive the page again", () => {
  storage(null);
  const counts = keptCounts(today);
  counts.add(VISIT);
  const former = counts.now();
  counts.clear();
  expect(keptCounts(today).now().visits).toBe(0);
  counts.restore(former);
  expect(counts.now()).toEqual(former);
  expect(keptCounts(today).now()).toEqual(former);
});
test("a clock that cannot be right leaves the day open", () => {
  storage(null);
  expect(keptCounts(() => undefined).now().since).toBe("");
});
