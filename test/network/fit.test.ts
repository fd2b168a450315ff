// The network fills its picture: stretched, but never by too much, around the focal party in the middle.
import fc from "fast-check";
import { expect, test } from "vitest";
import { fitNetwork } from "../../src/scene/network/fit.ts";
import { FIELD, type Placement } from "../../src/scene/network/types.ts";

const placement: fc.Arbitrary<Placement> = fc
  .array(
    fc.record({
      x: fc.integer({ min: 20, max: FIELD.width - 20 }),
      y: fc.integer({ min: 20, max: FIELD.height - 20 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((points) => ({
    size: { ...FIELD },
    nodes: points.map((p, i) => ({ id: `P${i}`, ...p, labelDx: 1, labelDy: 0, anchor: "start" as const })),
    regions: [],
    opened: [],
  }));
const viewport = fc.record({ width: fc.integer({ min: 200, max: 3000 }), height: fc.integer({ min: 200, max: 2000 }) });

test("every node is within the margins, and at least one direction is filled unless nodes are few", () => {
  fc.assert(
    fc.property(placement, viewport, (placed, { width, height }) => {
      const fit = fitNetwork(placed, { width, height });
      for (const n of placed.nodes) {
        const { x, y } = fit.at(n);
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
      const [w, h] = [placed.size.width / 2, placed.size.height / 2];
      expect(fit.at({ x: w, y: h }).x).toBeCloseTo(width / 2, 6);
      expect(fit.at({ x: w, y: h }).y).toBeCloseTo(height / 2, 6);
    }),
  );
});

test("one direction is stretched at most 1.6 times as far as the other", () => {
  fc.assert(
    fc.property(placement, viewport, (placed, size) => {
      const { scaleX, scaleY } = fitNetwork(placed, size);
      expect(Math.max(scaleX / scaleY, scaleY / scaleX)).toBeLessThanOrEqual(1.6 + 1e-9);
    }),
  );
});

test("a dragged node lands where the pointer is, zoomed or not", () => {
  const camera = fc.record({
    k: fc.double({ min: 1, max: 8, noNaN: true }),
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
  });
  const pointer = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) });
  fc.assert(
    fc.property(placement, viewport, camera, pointer, (placed, size, view, p) => {
      const fit = fitNetwork(placed, size, view);
      const back = fit.at(fit.unitsAt(p));
      expect(back.x).toBeCloseTo(p.x, 6);
      expect(back.y).toBeCloseTo(p.y, 6);
    }),
  );
});
