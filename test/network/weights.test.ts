import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../src/data/day.ts";
import { isoOf, parseDay } from "../../src/data/day.ts";
import { weightsOn } from "../../src/model/coverage/weights.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { nodeRadii, type SizedNode } from "../../src/scene/network/node-sizes.ts";
import { bundledDataset } from "../bundled.ts";

const grid = (n: number, step: number): SizedNode[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `P${i}`,
    x: (i % 8) * step,
    y: Math.floor(i / 8) * step,
    plain: i === 0 ? 20 : 6.5,
    fixed: i === 0,
  }));
const weightings = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 2, maxLength: 40 });

describe("radii of nodes", () => {
  it("are alike without weights", () => {
    expect([...nodeRadii(grid(3, 60), undefined).values()]).toEqual([20, 6.5, 6.5]);
  });

  it("never make two nodes meet, never grow past what outlines leave room for", () => {
    fc.assert(
      fc.property(weightings, fc.integer({ min: 30, max: 90 }), (values, step) => {
        const nodes = grid(values.length, step);
        const radii = nodeRadii(nodes, new Map(values.map((v, i) => [`P${i}`, v])));
        for (const a of nodes)
          for (const b of nodes) {
            if (a === b) continue;
            const sum = (radii.get(a.id) ?? 0) + (radii.get(b.id) ?? 0);
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(sum);
          }
        for (const n of nodes) if (!n.fixed) expect(radii.get(n.id)).toBeLessThanOrEqual(6.5 * 2.2 + 1e-9);
      }),
    );
  });

  it("have areas in proportion, down to the smallest that can be seen", () => {
    const radii = nodeRadii(
      grid(4, 200),
      new Map([
        ["P1", 100],
        ["P2", 50],
        ["P3", 0],
      ]),
    );
    const area = (id: string): number => (radii.get(id) ?? 0) ** 2;
    expect(area("P1") / area("P2")).toBeCloseTo(2, 6);
    expect(radii.get("P3")).toBeCloseTo(2.2, 6);
  });
});

describe("weights on a day", () => {
  const world = indexWorld(bundledDataset());
  const day = (iso: string): Day => parseDay(iso) as Day;

  it("are the goods trade of the last full year, as the table has it", () => {
    const { table, year, values } = weightsOn(world, day("2025-05-31"), "trade", "last") ?? {};
    expect(year).toBe(2024);
    const row = table?.rows.find((r) => r.year === 2024 && r.party === "CHN");
    expect(values?.get("CHN")).toBe((row?.exports ?? 0) + (row?.imports ?? 0));
    expect(values?.has("WLD")).toBe(false);
  });

  it("are the number of ties: for Viet Nam in 2025 its EPA, three frameworks and what assistance stands by itself", () => {
    const own = world.at(day("2025-05-31")).assistance.filter((a) => a.party === "VNM" && !a.refersTo).length;
    const tied = world.at(day("2025-05-31")).ties.filter((t) => t.party === "VNM" && t.stage === "in-force").length;
    expect(tied).toBe(4);
    const signed = world.at(day("2025-05-31")).ties.filter((t) => t.party === "VNM" && t.stage === "signed").length;
    expect(weightsOn(world, day("2025-05-31"), "ties", "last")?.values.get("VNM")).toBe(tied + signed + own);
  });

  it("do not change between change days", () => {
    for (const d of world.changeDays.slice(-20)) {
      const span = world.at(d);
      expect(isoOf(span.from)).toBe(isoOf(d));
      expect([...(weightsOn(world, span.to, "ties", "last")?.values ?? [])]).toEqual([
        ...(weightsOn(world, span.from, "ties", "last")?.values ?? []),
      ]);
    }
  });
});
