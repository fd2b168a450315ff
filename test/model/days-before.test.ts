// Days to compare with: the same date of another year, always a day of that month.
import fc from "fast-check";
import { expect, test } from "vitest";
import { asDay, civilOf, dayOf, isoOf } from "../../src/data/day.ts";
import { yearsBefore } from "../../src/model/time/days-before.ts";

test("the same date so many years before, in the same month", () => {
  fc.assert(
    fc.property(fc.integer({ min: -7000, max: 30_000 }), fc.integer({ min: 1, max: 60 }), (n, years) => {
      const [now, then] = [civilOf(asDay(n)), civilOf(yearsBefore(asDay(n), years))];
      expect([then.year, then.month]).toEqual([now.year - years, now.month]);
      expect(now.date - then.date).toBe(now.month === 2 && now.date === 29 && then.date === 28 ? 1 : 0);
    }),
  );
});

test.each([
  ["2024-02-29", 1, "2023-02-28"],
  ["2024-02-29", 4, "2020-02-29"],
  ["2026-07-01", 10, "2016-07-01"],
])("%s, %i years before", (day, years, then) => {
  const [y, m, d] = day.split("-").map(Number) as [number, number, number];
  expect(isoOf(yearsBefore(dayOf(y, m, d), years))).toBe(then);
});
