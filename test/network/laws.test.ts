import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, chooseSlots } from "../../src/scene/name-slots.ts";
import { fitPath, flattenPath, ringPath } from "../../src/scene/network/region-path.ts";
import { calmed, resampled } from "../../src/scene/network/region-ring.ts";
import { PLACED, TIGHT } from "../../src/scene/network/types.ts";
import { atan2Degrees, cosDegrees, diamondAngle, seededRandom, sinDegrees } from "../../src/scene/placing/exact.ts";
import { placeNetwork } from "../../src/scene/placing/place.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { containmentFaults } from "./containment.ts";
import { randomInput } from "./random-input.ts";

const HASTY = [{ keep: 1, moves: 4000, hot: 4, cold: 0.05, far: 130, close: 10 }];

describe("placing", () => {
  test("regions hold exactly their members, whatever the package", () => {
    fc.assert(
      fc.property(randomInput, (input) => {
        const placement = placeNetwork(input, HASTY);
        const faults = containmentFaults(placement, input, PLACED.node / TIGHT);
        expect(faults.falseContainments).toEqual([]);
        expect(faults.missingMembers).toEqual([]);
      }),
      { numRuns: 25, seed: 7 },
    );
  }, 120_000);

  test("the same input gives the same JSON", () => {
    const [input] = fc.sample(randomInput, { numRuns: 1, seed: 11 });
    if (!input) throw new Error("no sample");
    expect(JSON.stringify(placeNetwork(input, HASTY))).toBe(
      JSON.stringify(placeNetwork(structuredClone(input), HASTY)),
    );
  });

  test("everything is in whole numbers", () => {
    const [input] = fc.sample(randomInput, { numRuns: 1, seed: 5 });
    if (!input) throw new Error("no sample");
    const placement = placeNetwork(input, HASTY);
    for (const n of placement.nodes) expect([n.x, n.y].every(Number.isInteger)).toBe(true);
    for (const o of placement.regions.flatMap((r) => r.outlines)) expect(o.d).not.toMatch(/\./);
  });
});

describe("exact numbers", () => {
  test("sine and cosine agree with the platform's", () => {
    for (let d = -720; d <= 720; d += 7) {
      expect(sinDegrees(d)).toBeCloseTo(Math.sin((d * Math.PI) / 180), 6);
      expect(cosDegrees(d)).toBeCloseTo(Math.cos((d * Math.PI) / 180), 6);
    }
  });
  test("the generator gives known numbers", () => {
    const random = seededRandom(1);
    expect([random(), random(), random()].map((n) => Math.round(n * 1e6))).toEqual([627074, 2736, 527447]);
  });
  test("directions sort clockwise from north", () => {
    const turn = [
      [0, -1],
      [1, -1],
      [1, 0],
      [1, 1],
      [0, 1],
      [-1, 1],
      [-1, 0],
      [-1, -1],
    ].map(([x = 0, y = 0]) => diamondAngle(x, y));
    expect(turn).toEqual([...turn].sort((a, b) => a - b));
  });
});

describe("labels", () => {
  const place = fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 300 }),
    anchor: fc.constantFrom("start" as const, "middle" as const, "end" as const),
  });
  const wish = fc.record({
    id: fc.uuid(),
    priority: fc.nat(6),
    hw: fc.integer({ min: 5, max: 40 }),
    hh: fc.constant(8),
    places: fc.array(place, { minLength: 1, maxLength: 4 }),
  });
  const wishes = fc.uniqueArray(wish, { selector: (b) => b.id, minLength: 1, maxLength: 30 });
  const discs = fc.array(
    fc.record({ id: fc.uuid(), x: fc.nat(300), y: fc.nat(300), r: fc.integer({ min: 1, max: 20 }) }),
    {
      maxLength: 8,
    },
  );
  const frame = { width: 300, height: 300 };
  const meet = (a: Box, b: Box): boolean => Math.abs(a.x - b.x) < a.hw + b.hw && Math.abs(a.y - b.y) < a.hh + b.hh;
  test("names with a free place overlap neither each other nor a disc, and lie in the frame", () => {
    fc.assert(
      fc.property(wishes, discs, (some, obstacles) => {
        const slots = [...chooseSlots(some, obstacles, { frame }).values()];
        expect(slots).toHaveLength(some.length);
        const free = slots.filter((s) => s.isFree).map((s) => s.box);
        for (const [i, a] of free.entries()) {
          expect([a.x >= a.hw, a.y >= a.hh, a.x + a.hw <= 300, a.y + a.hh <= 300]).toEqual([true, true, true, true]);
          for (const b of free.slice(i + 1)) expect(meet(a, b)).toBe(false);
          for (const d of obstacles) {
            const dx = Math.max(0, Math.abs(d.x - a.x) - a.hw);
            const dy = Math.max(0, Math.abs(d.y - a.y) - a.hh);
            expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(d.r);
          }
        }
      }),
    );
  });
  test("a name without a free place says which names it covers", () => {
    fc.assert(
      fc.property(wishes, discs, (some, obstacles) => {
        const slots = chooseSlots(some, obstacles, { frame });
        for (const slot of slots.values())
          expect([...slot.covers].sort()).toEqual(
            [...slots]
              .flatMap(([id, other]) => (!slot.isFree && other.isFree && meet(other.box, slot.box) ? [id] : []))
              .sort(),
          );
      }),
    );
  });
  test("widths add up, and a wide character is one em", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(textWidth(a + b, 13)).toBeCloseTo(textWidth(a, 13) + textWidth(b, 13), 6);
      }),
    );
    expect(textWidth("日本", 13)).toBe(26);
  });
});

describe("paths", () => {
  const ring = Array.from({ length: 60 }, (_, i) => ({
    x: 500 + 200 * Math.cos((i * Math.PI) / 30),
    y: 500 + 150 * Math.sin((i * Math.PI) / 30),
  }));
  test("a path keeps close to the ring it was made from", () => {
    const flat = flattenPath(ringPath(resampled(ring, 24))).flat();
    for (const p of flat) {
      const radius = Math.hypot((p.x - 500) / 200, (p.y - 500) / 150);
      expect(Math.abs(radius - 1)).toBeLessThan(0.03);
    }
  });
  test("scaling and moving a path is scaling and moving its points", () => {
    const d = ringPath(ring);
    const [a = [], b = []] = [flattenPath(d).flat(), flattenPath(fitPath(d, 2, 3, 10, -5)).flat()];
    a.forEach((p, i) => {
      expect(Math.abs((b[i]?.x ?? 0) - (2 * p.x + 10))).toBeLessThan(1e-6);
      expect(Math.abs((b[i]?.y ?? 0) - (3 * p.y - 5))).toBeLessThan(1e-6);
    });
  });
  test("points along a ring are evenly spaced", () => {
    for (const step of [11, 24, 60]) {
      const even = resampled(ring, step);
      const far = even.map((p, i) => {
        const q = even[(i + 1) % even.length] ?? p;
        return Math.hypot(p.x - q.x, p.y - q.y);
      });
      expect(Math.max(...far) / Math.min(...far)).toBeLessThan(1.1);
    }
  });
  test("a ring made calm keeps its size, loses its wobbles and stays clear of every disc", () => {
    const wobbly = resampled(ring, 11).map((p, i) => ({ x: p.x + (i % 2) * 6, y: p.y - (i % 3) * 4 }));
    const bendOf = (points: readonly { x: number; y: number }[]): number =>
      points.reduce((sum, p, i) => {
        const a = points[(i + points.length - 1) % points.length] ?? p;
        const b = points[(i + 1) % points.length] ?? p;
        return sum + Math.hypot((a.x + b.x) / 2 - p.x, (a.y + b.y) / 2 - p.y);
      }, 0);
    const centres = [{ x: 500, y: 362 }];
    const calm = calmed(wobbly, centres, 20, 20);
    expect(bendOf(calm)).toBeLessThan(bendOf(wobbly) / 3);
    for (const p of calm) expect(Math.hypot(p.x - 500, p.y - 362)).toBeGreaterThanOrEqual(20 - 1e-9);
    const width = Math.max(...calm.map((p) => p.x)) - Math.min(...calm.map((p) => p.x));
    expect(Math.abs(width - 400)).toBeLessThan(12);
  });
});

describe("the placing is the same on every machine", () => {
  test("its arc tangent is that of the platform, to a millionth of a degree", () => {
    for (let k = 0; k < 3600; k++) {
      const [y, x] = [Math.sin(k / 573), Math.cos(k / 573) * (1 + (k % 7))];
      expect(Math.abs(atan2Degrees(y, x) - (Math.atan2(y, x) * 180) / Math.PI)).toBeLessThan(1e-6);
    }
    for (const [y, x, degrees] of [
      [0, 0, 0],
      [0, 1, 0],
      [1, 0, 90],
      [-1, 0, -90],
      [0, -1, 180],
    ] as const)
      expect(atan2Degrees(y, x)).toBeCloseTo(degrees, 6);
  });
  test("it asks nothing that engines round in their own way", () => {
    const own = readdirSync("src/scene/placing").map((name) => `src/scene/placing/${name}`);
    const outlines = readdirSync("src/scene/network").flatMap((name) =>
      name.startsWith("region-") ? [`src/scene/network/${name}`] : [],
    );
    const inexact = /Math\.(?:sin|cos|tan|a(?:sin|cos|tan)h?2?|hypot|pow|exp|log\w*|cbrt|random)\b|\*\*/;
    expect(inexact.test("Math.hypot(a, b)")).toBe(true);
    const code = (path: string): string => readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect([...own, ...outlines].filter((path) => inexact.test(code(path)))).toEqual([]);
    expect(own.length + outlines.length).toBeGreaterThan(15);
  });
});
