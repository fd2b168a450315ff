// Names settle beside each other. What is left out of the counting, to be quick, changes no place of any name.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type Settler, settled } from "../../src/scene/map/settle.ts";
import type { NamePlace } from "../../src/scene/name-slots.ts";
import { seededRandom } from "../../src/scene/placing/exact.ts";

/** Names in a field that is too small for some of them. */
function crowd(seed: number): Settler[] {
  const random = seededRandom(seed);
  const field = 100 + random() * 700;
  return Array.from({ length: 5 + Math.floor(random() * 60) }, (): Settler => {
    const [x, y] = [Math.round(random() * field), Math.round(random() * field)];
    const places = Array.from({ length: Math.floor(random() * 30) }, () => {
      const [dx, dy] = [Math.round(random() * 80) - 40, Math.round(random() * 80) - 40];
      const place: NamePlace = { x: x + dx, y: y + dy, anchor: "middle" };
      const leader = [
        { x, y },
        { x: place.x, y: place.y },
      ] as const;
      return { place, cost: Math.round(random() * 40) / 2, ...(random() < 0.4 ? { leader } : {}) };
    });
    return { hw: 8 + Math.round(random() * 30), hh: 6, places: places.sort((a, b) => a.cost - b.cost) };
  });
}

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

test("no two that stand lie over each other, and each has all its places", () => {
  for (const seed of SEEDS) {
    const names = crowd(seed);
    const found = settled(names);
    const standing = found.flatMap(({ places: [first], gaveWay }, i) => (first && !gaveWay ? [{ i, first }] : []));
    for (const a of standing)
      for (const b of standing) {
        const [p, q] = [names[a.i] as Settler, names[b.i] as Settler];
        const isOver = Math.abs(a.first.x - b.first.x) < p.hw + q.hw && Math.abs(a.first.y - b.first.y) < p.hh + q.hh;
        if (a.i < b.i) expect([seed, a.i, b.i, isOver]).toEqual([seed, a.i, b.i, false]);
      }
    expect(found.map((f) => f.places.length)).toEqual(names.map((n) => n.places.length));
  }
});

test("they stand where a count of every cost in every round places them", () => {
  const all = SEEDS.map((seed) => settled(crowd(seed)).map((s) => [s.gaveWay, s.places[0]?.x, s.places[0]?.y]));
  // As the code found it that left nothing out (commit 7c45e3f).
  expect(createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 16)).toBe("f5e9daccee10759d");
});
