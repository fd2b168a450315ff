// A network too large for regions.
import { expect, test } from "vitest";
import { loadPackage } from "../../src/data/package/load.ts";
import { placementInput } from "../../src/scene/placing/input.ts";
import { placeNetwork } from "../../src/scene/placing/place.ts";
import { generatePackage, sizeOf } from "../bench/generate.ts";

const loaded = loadPackage(generatePackage(sizeOf(10)));
if (!loaded.ok) throw new Error("the generated package is faulty");
const input = placementInput(loaded.dataset);
const placement = placeNetwork(input);

test("every party has a place, none on another, the focal party in the middle", () => {
  expect(new Set(placement.nodes.map((n) => n.id))).toEqual(new Set([input.focal, ...input.nodes.map((n) => n.id)]));
  const cells = new Map<string, { x: number; y: number }[]>();
  const near = 16;
  for (const { x, y } of placement.nodes) {
    const [cx, cy] = [Math.floor(x / near), Math.floor(y / near)];
    for (let i = cx - 1; i <= cx + 1; i++)
      for (let j = cy - 1; j <= cy + 1; j++)
        for (const other of cells.get(`${i} ${j}`) ?? [])
          expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(near);
    cells.set(`${cx} ${cy}`, [...(cells.get(`${cx} ${cy}`) ?? []), { x, y }]);
    expect(x > 0 && y > 0 && x < placement.size.width && y < placement.size.height).toBe(true);
  }
  expect(placement.nodes[0]).toMatchObject({
    id: input.focal,
    x: Math.round(placement.size.width / 2),
    y: Math.round(placement.size.height / 2),
  });
});

test("the same every time", () => {
  expect(JSON.stringify(placeNetwork(input))).toBe(JSON.stringify(placement));
});
