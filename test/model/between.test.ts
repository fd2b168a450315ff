// What parties have in common, and the ways between them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, parseDay } from "../../src/data/day.ts";
import { sharedBy, waysBetween } from "../../src/model/overlap/between.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";
import { randomDataset } from "./random-dataset.ts";

const world = indexWorld(bundledDataset());
const on = (iso: string) => world.at(parseDay(iso) as Day);

test("Viet Nam and Peru share CPTPP alone, and it is the way between them", () => {
  const day = on("2025-05-31");
  const [first, ...others] = sharedBy(world, day, ["VNM", "PER"]);
  expect(first).toEqual({ agreement: "cptpp", parties: ["VNM", "PER"] });
  expect(others.every((s) => s.parties.length === 1)).toBe(true);
  expect(waysBetween(world, day, "VNM", "PER")).toEqual([[{ from: "VNM", agreement: "cptpp", to: "PER" }]]);
});

test("India and Peru are joined by two agreements, through the focal party", () => {
  expect(waysBetween(world, on("2025-05-31"), "IND", "PER").map((w) => w.map((l) => l.to))).toEqual([
    ["JPN", "PER"],
    ["JPN", "PER"],
  ]);
});

test("before its first agreement no way leads to a party", () => {
  expect(waysBetween(world, on("2010-01-01"), "IND", "MEX")).toEqual([]);
});

test("every leg is an agreement in force on the day with both its ends; there and back are as many ways", () => {
  const asked = fc.record({ dataset: randomDataset, share: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(asked, ({ dataset, share }) => {
      const random = indexWorld(dataset);
      const { focal, longStart, asOf } = dataset.meta;
      const day = random.at(Math.round(longStart + share * (asOf - longStart)) as Day);
      const binds = (id: string, party: string): boolean =>
        party === focal
          ? day.ties.some((t) => t.agreement === id && t.stage === "in-force")
          : day.ties.some((t) => t.agreement === id && t.party === party && t.stage === "in-force");
      for (const a of ["AAA", "BBB", "ORG"])
        for (const b of ["CCC", "DDD", focal]) {
          const ways = waysBetween(random, day, a, b);
          for (const legs of ways) {
            expect([legs[0]?.from, legs.at(-1)?.to]).toEqual([a, b]);
            for (const leg of legs) expect(binds(leg.agreement, leg.from) && binds(leg.agreement, leg.to)).toBe(true);
          }
          expect(waysBetween(random, day, b, a)).toHaveLength(ways.length);
        }
    }),
  );
});
