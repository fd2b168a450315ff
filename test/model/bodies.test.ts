// Members of the bodies on a day: counts that the research tables give, and the laws of the index.
import { describe, expect, test } from "vitest";
import { asDay, type Day, isoOf, parseDay } from "../../src/data/day.ts";
import { bodyCounts } from "../../src/model/bodies/bodies.ts";
import { indexBodies } from "../../src/model/bodies/spans.ts";
import { bundledDataset } from "../bundled.ts";

const { bodies, meta } = bundledDataset();
const bodyMembers = bodies.members;
const index = indexBodies(bodyMembers, meta);
const at = (body: string, iso: string) => {
  const state = index.stateOf(body, parseDay(iso) as Day);
  if (!state) throw new Error(`no body ${body}`);
  return state;
};

describe("counts as the research tables give them", () => {
  // Counted in shared/facts by another program; `gatt`: later WTO Members that are in the GATT and not yet in the WTO.
  test.each([
    { on: "1948-01-01", wto: 0, gatt: 9, tfa: 0, apec: 0, asem: 0, wco: 0 },
    { on: "1955-12-31", wto: 0, gatt: 34, tfa: 0, apec: 0, asem: 0, wco: 18 },
    { on: "1964-12-31", wto: 0, gatt: 63, tfa: 0, apec: 0, asem: 0, wco: 41 },
    { on: "1989-12-31", wto: 0, gatt: 94, tfa: 0, apec: 12, asem: 0, wco: 103 },
    { on: "1994-12-31", wto: 0, gatt: 127, tfa: 0, apec: 18, asem: 0, wco: 138 },
    { on: "1995-01-01", wto: 76, gatt: 52, tfa: 0, apec: 18, asem: 0, wco: 138 },
    { on: "1996-03-01", wto: 119, gatt: 10, tfa: 0, apec: 18, asem: 26, wco: 140 },
    { on: "2008-12-31", wto: 153, gatt: 0, tfa: 0, apec: 21, asem: 45, wco: 174 },
    { on: "2017-02-22", wto: 164, gatt: 0, tfa: 113, apec: 21, asem: 53, wco: 181 },
    { on: "2025-05-31", wto: 166, gatt: 0, tfa: 157, apec: 21, asem: 53, wco: 186 },
    { on: "2025-09-16", wto: 166, gatt: 0, tfa: 157, apec: 21, asem: 53, wco: 186 },
    { on: "2025-09-17", wto: 166, gatt: 0, tfa: 157, apec: 21, asem: 53, wco: 187 },
    { on: "2026-07-01", wto: 166, gatt: 0, tfa: 157, apec: 21, asem: 53, wco: 187 },
  ])("$on", ({ on, gatt, ...counts }) => {
    for (const [body, n] of Object.entries(counts)) expect([body, at(body, on).count]).toEqual([body, n]);
    expect(at("wto", on).earlier).toBe(gatt);
  });
});

describe("the index", () => {
  const days = Array.from({ length: Math.floor((meta.asOf - meta.longStart) / 97) }, (_, i) =>
    asDay(meta.longStart + i * 97),
  );
  test("says on every day what a scan of all members says", () => {
    for (const day of days) {
      const scanned = bodyCounts(bodyMembers, day);
      for (const body of index.bodies)
        expect([isoOf(day), index.stateOf(body, day)?.count]).toEqual([isoOf(day), scanned[body]]);
    }
  });
  test("counts those whom it lists, each party once", () => {
    for (const body of index.bodies)
      for (const day of days) {
        const { spans, count, earlier } = index.stateOf(body, day) ?? at(body, "1948-01-01");
        expect(new Set(spans.map((s) => s.party)).size).toBe(spans.length);
        const uncounted = spans.filter((s) => !s.member.counted).length;
        expect(spans.length).toBe(count + earlier + uncounted);
      }
  });
  test("never loses a member: nobody has left a body yet", () => {
    for (const body of index.bodies) {
      const counts = days.map((d) => index.stateOf(body, d)?.count ?? 0);
      expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    }
  });
  test("is one object for all days of an epoch and another on each side of it", () => {
    const state = at("wto", "2001-12-11");
    expect(index.stateOf("wto", state.from)).toBe(index.stateOf("wto", state.to));
    expect(index.stateOf("wto", asDay(state.from - 1))).not.toBe(state);
    expect(index.stateOf("wto", asDay(state.to + 1))).not.toBe(state);
  });
});

describe("what is not known", () => {
  test("an acceptance without a day counts from the day that attests it, and keeps its bounds", () => {
    const found = (iso: string) => at("tfa", iso).spans.find((s) => s.party === "BDI");
    expect(found("2020-02-21")).toBeUndefined();
    const span = found("2020-02-22");
    expect(span?.knowledge).toBe("unknown");
    expect([span?.member.notBefore, span?.member.notAfter].map((d) => d && isoOf(d))).toEqual([
      "2019-07-02",
      "2020-02-22",
    ]);
  });
  test("a beginning known by year or month says so", () => {
    expect(at("wco", "1964-12-31").spans.find((s) => s.party === "JPN")?.knowledge).toBe("coarse");
    expect(at("wco", "1964-12-31").spans.find((s) => s.party === "NOR")?.knowledge).toBe("day");
  });
  test("who takes part without being counted is listed", () => {
    expect(at("wco", "2007-07-01").spans.some((s) => s.party === "EU")).toBe(true);
  });
  test("who has not accepted, or was not looked up, takes no part", () => {
    expect(at("tfa", "2026-07-01").spans.filter((s) => ["YEM", "TLS"].includes(s.party))).toEqual([]);
  });
});
