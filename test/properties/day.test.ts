import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, civilOf, dayOf, isoOf, parseDay, parsePartialDate } from "../../src/data/day.ts";

const anyDay = fc.integer({ min: -60_000, max: 60_000 }).map(asDay);

test("a day printed and read again is the same day, whatever the machine's zone", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(parseDay(isoOf(day))).toBe(day);
    }),
  );
});

test("civil parts make the day again", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, date } = civilOf(day);
      expect(dayOf(year, month, date)).toBe(day);
    }),
  );
});

test("reading any text never throws", () => {
  fc.assert(fc.property(fc.string(), (text) => void parsePartialDate(text)));
});

describe("dates as spreadsheets and people write them", () => {
  test.each([
    ["2022/1/1", "2022-01-01", "day"],
    ["２０２２－０１－０１", "2022-01-01", "day"],
    ["2002-11", "2002-11", "month"],
    ["2009", "2009", "year"],
    [" 2018-12-30 ", "2018-12-30", "day"],
  ])("%s is %s", (raw, text, precision) => {
    expect(parsePartialDate(raw)).toMatchObject({ text, precision });
  });
  test.each(["2023-02-30", "2023-13-01", "2023-00-10", "30-12-2018", "2018-12-30T00:00", "", "soon"])(
    "%s is no date",
    (raw) => {
      expect(parsePartialDate(raw)).toBeUndefined();
    },
  );
  test("a month has its first and last day", () => {
    expect(parsePartialDate("2020-02")).toMatchObject({ first: dayOf(2020, 2, 1), last: dayOf(2020, 2, 29) });
  });
});
