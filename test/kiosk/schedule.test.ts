// Laws of the hours: dark outside opening hours, awake before them, loaded anew once a day, and no trust in a wrong clock.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, dayOf } from "../../src/data/day.ts";
import { type Opening, parseDayList, parseHours } from "../../src/modes/kiosk/store/hours.ts";
import { isDark, isPlausible, isReloadDue } from "../../src/modes/kiosk/store/schedule.ts";
import { bundledDataset } from "../bundled.ts";

const DAY = 24 * 60;
const MINUTES = Array.from({ length: DAY }, (_, m) => m);
const minute = fc.integer({ min: 0, max: DAY - 1 });
const hours = fc.tuple(minute, minute).filter(([from, to]) => from !== to);
const at = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

const MONDAY = dayOf(2026, 11, 30);
const clock = (m: number): string =>
  `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`;
const opening = (text: string): Opening => ({ hours: parseHours(text), closed: [], holidays: [] });
const lists = (closed: string, holidays: string): Pick<Opening, "closed" | "holidays"> => ({
  closed: parseDayList(closed) ?? [],
  holidays: parseDayList(holidays) ?? [],
});

describe("dark hours", () => {
  test("every minute from ten before opening to closing is light, every other is dark", () => {
    fc.assert(
      fc.property(hours, ([from, to]) => {
        const isOpen = (m: number): boolean => (from < to ? from <= m && m < to : from <= m || m < to);
        const opensSoon = (m: number): boolean => (from - m + DAY) % DAY <= 10;
        expect(MINUTES.filter((m) => isDark(MONDAY, m, opening(`${clock(from)}-${clock(to)}`)))).toEqual(
          MINUTES.filter((m) => !isOpen(m) && !opensSoon(m)),
        );
      }),
    );
  });
  test.each([
    ["09:30", "17:00", ["09:20", "16:59"], ["09:19", "17:00", "00:00", "23:59"]],
    ["18:00", "02:00", ["17:50", "23:59", "00:00", "01:59"], ["02:00", "17:49"]],
    ["00:00", "12:00", ["23:50", "00:00", "11:59"], ["12:00", "23:49"]],
    ["00:00", "23:59", ["00:00", "12:00", "23:59"], []],
    ["10:00", "09:55", ["00:00", "09:55", "09:59", "10:00"], []],
  ])("open %s to %s", (from, to, light, dark) => {
    const open = opening(`${from}-${to}`);
    expect(light.filter((m) => isDark(MONDAY, at(m), open))).toEqual([]);
    expect(dark.filter((m) => !isDark(MONDAY, at(m), open))).toEqual([]);
  });
  test("a pause at noon is dark but for the ten minutes before its end", () => {
    const open = opening("09:30-12:00,13:00-17:00");
    for (const m of ["09:20", "11:59", "12:50", "16:59"]) expect([m, isDark(MONDAY, at(m), open)]).toEqual([m, false]);
    for (const m of ["09:19", "12:00", "12:49", "17:00"]) expect([m, isDark(MONDAY, at(m), open)]).toEqual([m, true]);
  });
  test("weekdays: closed on Mondays, longer on Fridays", () => {
    const open = opening("Tue-Sun 09:30-17:00; Fri 09:30-20:00");
    const noon = (day: number) => isDark(asDay(MONDAY + day), at("12:00"), open);
    expect([0, 1, 2, 3, 4, 5, 6].map(noon)).toEqual([true, false, false, false, false, false, false]);
    expect(isDark(asDay(MONDAY + 4), at("19:59"), open)).toBe(false);
    expect(isDark(asDay(MONDAY + 5), at("19:59"), open)).toBe(true);
  });
  test("a night that begins on Saturday goes on into Sunday, and no other", () => {
    const open = opening("Sat 18:00-02:00");
    expect(isDark(asDay(MONDAY + 6), at("01:59"), open)).toBe(false);
    expect(isDark(asDay(MONDAY + 6), at("02:00"), open)).toBe(true);
    expect(isDark(asDay(MONDAY + 5), at("01:59"), open)).toBe(true);
  });
  test("closed days are dark all day, whatever the weekday; a holiday has its own hours, even on a closed weekday", () => {
    const open = {
      ...opening("Tue-Sun 09:30-17:00; Hol 10:00-16:00"),
      ...lists("2026-12-01..2026-12-03", "2026-12-07"),
    };
    expect(MINUTES.filter((m) => !isDark(dayOf(2026, 12, 2), m, open))).toEqual([]);
    expect(isDark(dayOf(2026, 12, 4), at("12:00"), open)).toBe(false);
    // A Monday.
    expect(isDark(dayOf(2026, 12, 7), at("12:00"), open)).toBe(false);
    expect(isDark(dayOf(2026, 12, 7), at("16:30"), open)).toBe(true);
    expect(isDark(dayOf(2026, 12, 14), at("12:00"), open)).toBe(true);
  });
  test("without hours of their own holidays follow their weekday", () => {
    const open = { ...opening("Tue-Sun 09:30-17:00"), ...lists("2027-12-31", "2026-12-08") };
    expect(isDark(dayOf(2026, 12, 8), at("12:00"), open)).toBe(false);
  });
  test("without hours it is never dark", () => {
    expect(MINUTES.filter((m) => isDark(MONDAY, m, { hours: undefined, closed: [], holidays: [] }))).toEqual([]);
  });
});

test("a flat battery and a mistyped year are not believed, the days of a release's life are", () => {
  const { asOf } = bundledDataset().meta;
  for (const year of [1970, 2000, 2099]) expect(isPlausible(dayOf(year, 1, 1), asOf)).toBe(false);
  expect(isPlausible(asDay(asOf - 1), asOf)).toBe(false);
  for (const days of [0, 1, 365, 3650]) expect(isPlausible(asDay(asOf + days), asOf)).toBe(true);
});

describe("loading anew", () => {
  const MINUTE_MS = 60_000;
  /** Minutes since the first midnight at which a page that was started then is loaded anew. */
  const loads = (started: number, reload: number, days: number, isClockRight: boolean): number[] => {
    const found: number[] = [];
    let born = started;
    for (let now = started; now < started + days * DAY; now++)
      if (isReloadDue((now - born) * MINUTE_MS, isClockRight ? now % DAY : undefined, reload)) {
        found.push(now);
        born = now;
      }
    return found;
  };

  test("once a day at its hour, from the first day on, whenever the page was started", () => {
    fc.assert(
      fc.property(minute, minute, (started, reload) => {
        const found = loads(started, reload, 5, true);
        expect((found[0] ?? Number.NaN) - started).toBeLessThanOrEqual(26 * 60);
        for (const now of found) {
          expect(now % DAY).toBeGreaterThanOrEqual(reload);
          expect(now % DAY).toBeLessThan(reload + 60);
        }
        const gaps = found.slice(1).map((now, i) => now - (found[i] ?? now));
        expect(gaps.length).toBeGreaterThanOrEqual(3);
        for (const gap of gaps) {
          expect(gap).toBeGreaterThanOrEqual(20 * 60);
          expect(gap).toBeLessThanOrEqual(26 * 60);
        }
      }),
    );
  });
  test("without a clock that can be believed, every 26 hours", () => {
    expect(loads(0, at("07:00"), 4, false)).toEqual([26 * 60, 52 * 60, 78 * 60]);
  });
  test("never, where nobody asked for it", () => {
    for (const m of [undefined, 0, 420]) expect(isReloadDue(1e12, m, undefined)).toBe(false);
  });
});
