import fc from "fast-check";
import { expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
import { advanceClock, DAYS_PER_SECOND, SPEEDS } from "../../src/model/time/clock.ts";

const END = asDay(20_000);
const start = { day: asDay(0), dayFraction: 0, ended: false };

test("the clock sums however the time is split", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 }),
      fc.constantFrom(...SPEEDS),
      (parts, speed) => {
        const whole = advanceClock(
          start,
          parts.reduce((a, b) => a + b, 0),
          speed,
          END,
        );
        const split = parts.reduce((clock, ms) => advanceClock(clock, ms, speed, END), start);
        expect(split.day + split.dayFraction).toBeCloseTo(whole.day + whole.dayFraction, 5);
      },
    ),
  );
});

test("the clock stops at the end and never passes it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), (ms) => {
      const clock = advanceClock(start, ms, 1, END);
      expect(clock.day).toBeLessThanOrEqual(END);
      expect(clock.ended).toBe((ms / 1000) * DAYS_PER_SECOND >= END);
    }),
  );
});
