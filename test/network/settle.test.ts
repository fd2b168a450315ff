// Names settle together: none is worse off than if each took its best place alone, and they give way to each other.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Box } from "../../src/scene/name-slots.ts";
import { type PricedWish, settleNames } from "../../src/scene/settle-names.ts";

const FRAME = { width: 300, height: 300 };
const wishes = fc.uniqueArray(
  fc
    .record({
      id: fc.uuid(),
      priority: fc.nat(6),
      hw: fc.integer({ min: 5, max: 40 }),
      hh: fc.constant(8),
      places: fc.array(fc.record({ x: fc.nat(300), y: fc.nat(300), anchor: fc.constant("start" as const) }), {
        minLength: 1,
        maxLength: 8,
      }),
    })
    .map((w): PricedWish => ({ ...w, prices: w.places.map((_, i) => i) })),
  { selector: (w) => w.id, minLength: 1, maxLength: 20 },
);

const boxAt = ({ hw, hh, places }: PricedWish, i: number): Box => ({
  ...(places[i] as { x: number; y: number }),
  hw,
  hh,
});
const meet = (a: Box, b: Box): boolean => Math.abs(a.x - b.x) < a.hw + b.hw && Math.abs(a.y - b.y) < a.hh + b.hh;
const meetings = (boxes: readonly Box[]): number =>
  boxes.reduce((n, a, i) => n + boxes.slice(0, i).filter((b) => meet(a, b)).length, 0);
const around = { frame: FRAME, discs: [], strokes: [], blocked: [] };

test("each name gets one of its places, whatever the order of the wishes", () => {
  fc.assert(
    fc.property(wishes, (some) => {
      const chosen = settleNames(some, around);
      expect([...chosen.keys()].sort()).toEqual(some.map((w) => w.id).sort());
      for (const w of some) expect(w.places[chosen.get(w.id) ?? -1]).toBeDefined();
      expect([...settleNames([...some].reverse(), around)].sort()).toEqual([...chosen].sort());
    }),
  );
});

test("a name alone takes its cheapest place that is free of the edge, of discs and of blocked boxes", () => {
  const wish: PricedWish = {
    id: "a",
    priority: 0,
    hw: 10,
    hh: 8,
    places: [5, 60, 120, 180, 240].map((x) => ({ x, y: 100, anchor: "middle" })),
    prices: [0, 1, 2, 3, 4],
  };
  const discs = [{ id: "disc", x: 60, y: 100, r: 5 }];
  const blocked = [{ x: 120, y: 100, hw: 9, hh: 9 }];
  expect(settleNames([wish], { frame: FRAME, discs, strokes: [], blocked }).get("a")).toBe(3);
  const strokes = [{ x1: 180, y1: 0, x2: 180, y2: 300, weight: 1.1 }];
  expect(settleNames([wish], { frame: FRAME, discs, strokes, blocked }).get("a")).toBe(4);
});

test("a name in the way moves aside for one that has no other place", () => {
  const wish = (id: string, priority: number, xs: number[]): PricedWish => ({
    id,
    priority,
    hw: 20,
    hh: 8,
    places: xs.map((x) => ({ x, y: 100, anchor: "middle" as const })),
    prices: xs.map((_, i) => i),
  });
  // Each would like the place of the next, and only the last has another one.
  const chain = [wish("a", 3, [50]), wish("b", 2, [50, 120]), wish("c", 1, [120, 190]), wish("d", 0, [190, 260])];
  expect([...settleNames(chain, around)].sort()).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 1],
    ["d", 1],
  ]);
});

test("together they meet less often than if each took its first place", () => {
  let [before, after] = [0, 0];
  fc.assert(
    fc.property(wishes, (some) => {
      const chosen = settleNames(some, around);
      before += meetings(some.map((w) => boxAt(w, 0)));
      after += meetings(some.map((w) => boxAt(w, chosen.get(w.id) ?? 0)));
    }),
    { numRuns: 60, seed: 3 },
  );
  expect(after).toBeLessThan(before / 2);
});
