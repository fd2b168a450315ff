// Laws of the counts: they add up, they can be read again, and they tell nothing about anybody.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Counts,
  countRows,
  countVisit,
  noCounts,
  readCounts,
  type Visit,
} from "../../src/modes/kiosk/store/counts.ts";

const screen = fc.constantFrom("home", "parties", "party", "time", "quiz");
const visit: fc.Arbitrary<Visit> = fc.record({
  seconds: fc.double({ min: 0, max: 4000, noNaN: true }),
  lang: fc.constantFrom("en", "ja", "both"),
  asked: fc.array(fc.constantFrom("AAA", "BBB", "CCC", "DDD"), { maxLength: 6 }),
  screens: fc.array(screen, { maxLength: 8 }),
});
const visits = fc.array(visit, { maxLength: 30, size: "max" });
const SINCE = "2026-11-25";
const counted = (all: readonly Visit[]): Counts => all.reduce(countVisit, noCounts(SINCE));
const sum = (of: Readonly<Record<string, number>>): number => Object.values(of).reduce((a, b) => a + b, 0);
const times = (all: readonly string[], one: string): number => all.filter((a) => a === one).length;

test("sums are those of what was put in", () => {
  fc.assert(
    fc.property(visits, (all) => {
      const counts = counted(all);
      const [asked, screens] = [all.flatMap((v) => v.asked), all.flatMap((v) => v.screens)];
      expect(counts.visits).toBe(all.length);
      expect(Math.abs(counts.seconds - all.reduce((a, v) => a + v.seconds, 0))).toBeLessThanOrEqual(all.length / 2);
      expect([sum(counts.lengths), sum(counts.langs)]).toEqual([all.length, all.length]);
      expect([sum(counts.asked), sum(counts.screens)]).toEqual([asked.length, screens.length]);
      for (const [id, n] of Object.entries(counts.asked)) expect(n).toBe(times(asked, id));
      for (const [id, n] of Object.entries(counts.screens)) expect(n).toBe(times(screens, id));
      for (const lang of ["en", "ja", "both"] as const)
        expect(counts.langs[lang] ?? 0).toBe(all.filter((v) => v.lang === lang).length);
    }),
  );
});

test("a visit lasts whole seconds, the nearest", () => {
  const seconds = (of: number): number => counted([{ seconds: of, lang: "en", asked: [], screens: [] }]).seconds;
  expect([0, 0.4, 0.6, 59.9].map(seconds)).toEqual([0, 0, 1, 60]);
});

test.each([
  [0, "10"],
  [10, "10"],
  [10.1, "30"],
  [90, "90"],
  [180, "180"],
  [600, "600"],
  [601, "more"],
])("a visit of %d s is one of up to %s", (seconds, bound) => {
  expect(counted([{ seconds, lang: "en", asked: [], screens: [] }]).lengths).toEqual({ [bound]: 1 });
});

describe("nothing about persons", () => {
  test("there is nothing beside sums, and no time but the day on which counting began", () => {
    fc.assert(
      fc.property(visits, (all) => {
        const { since, visits: n, seconds, ...records } = counted(all);
        expect([since, typeof n, typeof seconds]).toEqual([SINCE, "number", "number"]);
        expect(Object.keys(records).sort()).toEqual(["asked", "langs", "lengths", "screens"]);
        for (const key of Object.keys(records.lengths)) expect(["10", "30", "90", "180", "600", "more"]).toContain(key);
        for (const n of Object.values(records).flatMap((r) => Object.values(r)))
          expect(n).toBeLessThanOrEqual(Math.max(1, all.length * 8));
      }),
    );
  });
  test("what is kept does not tell in which order anything was done", () => {
    const shuffled = visits.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const backwards = others.map((v) => ({ ...v, asked: v.asked.toReversed(), screens: v.screens.toReversed() }));
        expect(JSON.stringify(counted(backwards))).toBe(JSON.stringify(counted(all)));
      }),
    );
  });
});

describe("reading", () => {
  test("gives back what was written", () => {
    fc.assert(
      fc.property(visits, (all) => {
        expect(readCounts(JSON.stringify(counted(all)))).toEqual(counted(all));
      }),
    );
  });
  test("never throws, and what is not ours reads as nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readCounts(text)).toBeUndefined();
      }),
    );
  });
  const good = counted([{ seconds: 5, lang: "ja", asked: ["AAA"], screens: ["home"] }]);
  test.each([
    ["none", null],
    ["empty", ""],
    ["half a text", JSON.stringify(good).slice(0, -7)],
    ["a number that is none", JSON.stringify({ ...good, visits: "1" })],
    ["a negative one", JSON.stringify({ ...good, seconds: -1 })],
    ["part of a visit", JSON.stringify({ ...good, visits: 0.5 })],
    ["a record of words", JSON.stringify({ ...good, asked: { AAA: "often" } })],
    ["a missing record", JSON.stringify({ ...good, langs: undefined })],
  ])("%s reads as nothing", (_, text) => {
    expect(readCounts(text)).toBeUndefined();
  });
  test("what was written beside them by others is dropped", () => {
    expect(readCounts(JSON.stringify({ ...good, name: "somebody", at: 1_764_000_000_000 }))).toEqual(good);
  });
});

test("rows: both sums, then each kind with the most frequent first, and every count once", () => {
  fc.assert(
    fc.property(visits, (all) => {
      const counts = counted(all);
      const rows = countRows(counts);
      expect(rows.slice(0, 2)).toEqual([
        ["visits", null, counts.visits],
        ["seconds", null, counts.seconds],
      ]);
      for (const kind of ["lengths", "langs", "asked", "screens"] as const) {
        const own = rows.filter(([of]) => of === kind);
        expect(Object.fromEntries(own.map(([, key, n]) => [key, n]))).toEqual(counts[kind]);
        const numbers = own.map(([, , n]) => Number(n));
        expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      }
      expect(rows.length).toBe(
        2 + [counts.lengths, counts.langs, counts.asked, counts.screens].flatMap((r) => Object.keys(r)).length,
      );
    }),
  );
});
