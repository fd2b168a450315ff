// Seats of the regional customs bodies: where each stands on which day.
import { expect, test } from "vitest";
import { asDay, type Day, isoOf, parseDay } from "../../src/data/day.ts";
import { indexSeats } from "../../src/model/bodies/seats.ts";
import { bundledDataset } from "../bundled.ts";

const { bodies, meta } = bundledDataset();
const seatsOn = indexSeats(bodies.places, meta);
const on = (iso: string) => seatsOn(parseDay(iso) as Day);
/** Seats without a first day stand on the last day. */
const LAST = isoOf(meta.asOf);
const BEFORE = isoOf(asDay(meta.asOf - 1));
const statusOf = (id: string, iso: string) => on(iso).spans.find((s) => s.place.id === id)?.status;

test("33 training centres, without the former seat", () => {
  expect(on(LAST).counts).toEqual({ RTC: 33, ROCB: 6, RILO: 12, RCL: 6 });
  expect(statusOf("rtc-eur-ukr-2", LAST)).toBe("former");
  expect(statusOf("rtc-eur-ukr-2", "2012-01-01")).toBe("here");
  expect(statusOf("rtc-eur-ukr-2", "2010-08-31")).toBeUndefined();
});
test.each([
  ["1990-01-01", "rilo-ap-hkg"],
  ["2000-01-01", "rilo-ap-jpn-2"],
  ["2007-01-01", "rilo-ap-chn"],
  ["2011-12-31", "rilo-ap-chn"],
  ["2012-01-01", "rilo-ap-kor"],
  ["2023-12-31", "rilo-ap-kor"],
  ["2024-01-01", "rilo-ap-jpn"],
])("on %s the office for Asia and the Pacific stands at one place only: %s", (iso, id) => {
  const here = on(iso).spans.filter((s) => s.place.kind === "RILO" && s.place.region === "AP" && s.status === "here");
  expect(here.map((s) => s.place.id)).toEqual([id]);
});
test("a seat without a first day is marked, from the earliest source that has a date, else on the last day only", () => {
  expect(statusOf("rtc-ap-kor", "2019-10-30")).toBeUndefined();
  expect(statusOf("rtc-ap-kor", "2019-10-31")).toBe("undated");
  expect(statusOf("rtc-mena-jor", BEFORE)).toBeUndefined();
  expect(statusOf("rtc-mena-jor", LAST)).toBe("undated");
});
test("what the reference names on its day is there; with those of which nobody says since when, they are the 33 that it states", () => {
  expect(statusOf("rtc-ap-fji", "2025-05-30")).toBeUndefined();
  expect(statusOf("rtc-ap-fji", "2025-05-31")).toBe("undated");
  expect([on("2025-05-31").counts.RTC, on("2025-05-31").most.RTC]).toEqual([24, 33]);
  const asia = on("2025-05-31").spans.filter(
    (s) => s.place.kind === "RTC" && s.place.region === "AP" && s.status !== "former",
  );
  expect(asia).toHaveLength(11);
});
test("a place counts once on a day, and the state of an epoch is one object", () => {
  for (let day = meta.longStart as number; day <= meta.asOf; day += 61) {
    const { spans, from, to } = seatsOn(asDay(day));
    expect(new Set(spans.map((s) => s.place.id)).size).toBe(spans.length);
    expect(seatsOn(from)).toBe(seatsOn(to));
  }
});
