// Laws of the hours: dark outside opening hours, awake before them, loaded anew once a day, and no trust in a wrong clock.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, dayOf } from "../../src/data/day.ts";
import { isDark, isPlausible, isReloadDue } from "../../src/modes/kiosk/store/schedule.ts";
import { bundledDataset } from "../bundled.ts";

const DAY = 24 * 60;
const MINUTES = Array.from({ length: DAY }, (_, m) => m);
const minute = fc.integer({ min: 0, max: DAY - 1 });
const hours = fc.tuple(minute, minute).filter(([from, to]) => from !== to);
const at = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

describe("dark hours", () => {
  test("every minute from ten before opening to closing is light, every other is dark", () => {
    fc.assert(
      fc.property(hours, ([from, to]) => {
        const isOpen = (m: number): boolean => (from < to ? from <= m && m < to : from <= m || m < to);
        const opensSoon = (m: number): boolean => (from - m + DAY) % DAY <= 10;
        expect(MINUTES.filter((m) => isDark(m, { from, to }))).toEqual(
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
    const open = { from: at(from), to: at(to) };
    expect(light.filter((m) => isDark(at(m), open))).toEqual([]);
    expect(dark.filter((m) => !isDark(at(m), open))).toEqual([]);
  });
  test("without hours it is never dark", () => {
    expect(MINUTES.filter((m) => isDark(m, undefined))).toEqual([]);
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
