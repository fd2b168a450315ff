// Orders by meaning in which the parties of a day are read.
import fc from "fast-check";
import { expect, test } from "vitest";
import { asDay, dayOf, isoOf } from "../../src/data/day.ts";
import { memoize } from "../../src/model/memoize.ts";
import { entryOn, inEntryOrder, LATER } from "../../src/model/selection/entry.ts";
import { nearestBox, type Places, READINGS, readingOrder, regionOf } from "../../src/model/selection/reading.ts";
import { indexWorld, type World } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";
import { randomDataset } from "./random-dataset.ts";

const world = indexWorld(bundledDataset());
const day = dayOf(2025, 5, 31);
const now = world.at(day);
const randomWorlds = () => fc.sample(randomDataset, { numRuns: 40, seed: 7 }).map((data) => indexWorld(data));
/** The page has them on its map; here they are taken from degrees. */
const placesOf = memoize((w: World): Places => {
  const boxes = w.dataset.meta.regions.map(({ box: [west, south, east, north] }) => ({
    x: west,
    y: south,
    width: east - west,
    height: north - south,
  }));
  return new Map(
    [...w.parties.values()].flatMap(({ id, lon, lat }): [string, number | undefined][] =>
      lon === undefined || lat === undefined ? [] : [[id, nearestBox(boxes, { x: lon, y: lat })]],
    ),
  );
});
const partiesBy = (by: (typeof READINGS)[number], all = false): string[] =>
  readingOrder(world, now, placesOf(world), by, all).map((r) => r.party);

test("only who has something on the day is read, once, in every order; all are read when they are asked for", () => {
  for (const w of [world, ...randomWorlds()])
    for (const at of [w.changeDays[0], w.changeDays[Math.floor(w.changeDays.length / 2)], w.dataset.meta.asOf]) {
      const snapshot = w.at(asDay(at ?? 0));
      const { focal } = w.dataset.meta;
      const there = new Set(
        [...snapshot.ties.filter((t) => t.stage !== "left"), ...snapshot.assistance].map((t) => t.party),
      );
      there.delete(focal);
      for (const by of READINGS) {
        const read = readingOrder(w, snapshot, placesOf(w), by).map((r) => r.party);
        expect(new Set(read).size).toBe(read.length);
        expect(new Set(read)).toEqual(there);
        const all = readingOrder(w, snapshot, placesOf(w), by, true).map((r) => r.party);
        expect(new Set(all)).toEqual(new Set([...w.parties.keys()].filter((id) => id !== focal)));
      }
    }
});

test("by the day of entry: in force before assistance before talks, each from the oldest", () => {
  const read = readingOrder(world, now, placesOf(world), "entry");
  expect(read.slice(0, 2).map(({ party, entry }) => [party, isoOf(entry?.day ?? asDay(0))])).toEqual([
    ["SGP", "2002-11-30"],
    ["MEX", "2005-04-01"],
  ]);
  for (const [i, { entry }] of read.entries()) {
    const before = read[i - 1]?.entry;
    if (!before || !entry) continue;
    expect(before.rank).toBeLessThanOrEqual(entry.rank);
    if (before.rank === entry.rank) expect(before.day).toBeLessThanOrEqual(entry.day);
  }
  expect(new Set(read.map((r) => r.entry?.rank))).toEqual(new Set([0, 1, 2]));
});

test("by region: each region in one piece, the one that was entered first at the head, each from the oldest", () => {
  const read = readingOrder(world, now, placesOf(world), "region");
  const runs = read.map((r) => r.region).filter((region, i, all) => region !== all[i - 1]);
  expect(runs.length).toBe(new Set(runs).size);
  const nameOf = (id: string) => world.dataset.meta.regions[regionOf(world, now, placesOf(world), id) ?? -1]?.id;
  expect([nameOf("SGP"), nameOf("VNM"), nameOf("HKG"), nameOf("KOR")]).toEqual([
    "asean",
    "asean",
    "east-asia",
    "east-asia",
  ]);
  // An organisation is where most of its states are, and its own seat does not decide.
  expect([nameOf("EU"), nameOf("GCC"), nameOf("AUS")]).toEqual(["europe", "gulf", undefined]);
  expect(read[0]?.party).toBe("SGP");
  expect(read.at(-1)?.region).toBeUndefined();
  for (const [i, { entry, region }] of read.entries())
    if (i > 0 && read[i - 1]?.region === region)
      expect(read[i - 1]?.entry?.rank ?? 3).toBeLessThanOrEqual(entry?.rank ?? 3);
});

test("along shared agreements: nobody who comes later shares more with the one before than the next one", () => {
  for (const w of [world, ...randomWorlds()]) {
    const snapshot = w.at(w.dataset.meta.asOf);
    const read = readingOrder(w, snapshot, placesOf(w), "shared").map((r) => r.party);
    const bound = (id: string | undefined) =>
      new Set(
        id === undefined ? [] : snapshot.tiesOf(id).flatMap((t) => (t.stage === "in-force" ? [t.agreement] : [])),
      );
    for (const [i, id] of read.entries()) {
      const own = bound(id);
      const shared = read.slice(i + 1).map((other) => [...bound(other)].filter((a) => own.has(a)).length);
      expect(shared[0] ?? 0).toBe(Math.max(0, ...shared));
    }
  }
  expect(partiesBy("shared")).not.toEqual(partiesBy("entry"));
});

test("the order of all days differs from that of a day in nobody whose first entry still holds", () => {
  const ever = inEntryOrder(world, world.everTied);
  expect(ever).not.toEqual(world.everTied);
  expect(new Set(ever)).toEqual(new Set(world.everTied));
  const own = partiesBy("entry").filter((id) => world.everTied.includes(id));
  const firm = own.filter((id) => entryOn(now, id) < LATER / 2);
  const heldSinceEver = firm.filter((id) => {
    const first = world.ties.filter((t) => t.party === id && t.stage === "in-force").map((t) => t.from);
    return entryOn(now, id) === Math.min(...first);
  });
  expect(heldSinceEver.length).toBeGreaterThan(15);
  const days = heldSinceEver.toSorted((a, b) => ever.indexOf(a) - ever.indexOf(b)).map((id) => entryOn(now, id));
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});
