// A large network without frameworks: rings, true directions, room for everybody.
import { expect, test } from "vitest";
import type { PlacementInput, PlacementNode } from "../../src/scene/network/types.ts";
import { placeNetwork } from "../../src/scene/placing/place.ts";
import { MANY } from "../../src/scene/placing/rings.ts";
import { pickerOf } from "../plain/made-table.ts";

function inputOf(count: number, seed: number): PlacementInput {
  const { int, one, chance } = pickerOf(seed);
  const nodes = Array.from(
    { length: count },
    (_, i): PlacementNode => ({
      id: `P${i}`,
      label: [`Party ${i}`, `国${i}`],
      kinds: [one(["epa", "framework", "framework", "signed"])],
      // Most lie in one direction, as Europe does from the south.
      ...(chance(0.9) ? { bearing: chance(0.6) ? 20 + int(40) : int(360) } : {}),
    }),
  );
  return { focal: "F", seed, nodes, frameworks: [], changeDays: [] };
}

test.each([MANY + 1, 150, 300])("%i parties stand apart, within the field, around the centre", (count) => {
  for (const seed of [1, 2, 3]) {
    const input = inputOf(count, seed);
    const { nodes, size, regions } = placeNetwork(input);
    expect(regions).toEqual([]);
    expect(new Set(nodes.map((n) => n.id))).toEqual(new Set(["F", ...input.nodes.map((n) => n.id)]));
    expect(nodes[0]).toMatchObject({ id: "F", x: size.width / 2, y: size.height / 2 });
    for (const [i, a] of nodes.entries()) {
      expect(a.x > 0 && a.y > 0 && a.x < size.width && a.y < size.height).toBe(true);
      for (const b of nodes.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12);
    }
  }
});

test("who has an agreement of two parties stands nearer than who has none", () => {
  const input = inputOf(150, 4);
  const { nodes, size } = placeNetwork(input);
  const far = new Map(nodes.map((n) => [n.id, Math.hypot(n.x - size.width / 2, n.y - size.height / 2)]));
  const of = (kind: string) => input.nodes.filter((n) => n.kinds.includes(kind)).map((n) => far.get(n.id) ?? 0);
  expect(Math.max(...of("epa"))).toBeLessThanOrEqual(Math.min(...of("signed")) + 1);
});

test("the same every time", () => {
  const input = inputOf(120, 5);
  expect(JSON.stringify(placeNetwork(input))).toBe(JSON.stringify(placeNetwork(input)));
});
