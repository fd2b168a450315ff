// Positions of regions' names: near their outline, clear of nodes, labels and other names.

import { isInRings } from "../../src/scene/network/region-geometry.ts";
import {
  FIELD,
  LINE_HEIGHT,
  networkSizes,
  type PlacementFramework,
  type Point,
  TIGHT,
} from "../../src/scene/network/types.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { type Box, type Layout, labelBox, shareThrough } from "./cost.ts";
import type { Problem } from "./problem.ts";

const SIZE = networkSizes(TIGHT).strong / TIGHT;

export interface LabelRequest {
  rings: readonly (readonly Point[])[];
  /** Rings of the other regions of the same days. */
  others: readonly (readonly Point[])[];
  framework: PlacementFramework;
  /** Position in the adjacent period; the name should not move much. */
  last?: Point | undefined;
  /** Names of other regions shown on the same days. */
  taken: readonly Box[];
}

export function regionLabelSize(framework: PlacementFramework): { hw: number; hh: number } {
  const width = Math.max(20, ...framework.label.map((text) => textWidth(text, SIZE)));
  return { hw: width / 2 + 2, hh: (SIZE * LINE_HEIGHT) / 2 };
}

const meets = (a: Box, b: Box, pad: number): boolean =>
  Math.abs(a.x - b.x) < a.hw + b.hw + pad && Math.abs(a.y - b.y) < a.hh + b.hh + pad;

/** Distance from a line of points to a box. */
function gapTo(points: readonly Point[], box: Box): number {
  let least = Number.POSITIVE_INFINITY;
  for (const q of points) {
    const ex = Math.max(0, Math.abs(q.x - box.x) - box.hw);
    const ey = Math.max(0, Math.abs(q.y - box.y) - box.hh);
    least = Math.min(least, ex * ex + ey * ey);
  }
  return Math.sqrt(least);
}

/** Boxes that names must not touch. */
export function obstacles(p: Problem, layout: Layout): Box[] {
  const r = p.nodeRadius;
  return p.items.flatMap((_, i) => {
    const x = layout.x[i] as number;
    const y = layout.y[i] as number;
    if (i === 0) return [{ x, y, hw: p.focalRadius, hh: p.focalRadius }];
    return [{ x, y, hw: r, hh: r }, labelBox(p, layout, i, { x: 0, y: 0, hw: 0, hh: 0 })];
  });
}

/** Middle of the label: the best position on a grid, with the fewest collisions. */
export function placeRegionLabel(p: Problem, layout: Layout, blocked: readonly Box[], request: LabelRequest): Box {
  const { hw, hh } = regionLabelSize(request.framework);
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [0, -1],
    [0, 1],
    [-1, 0],
    [1, 0],
  ] as const;
  let best: Box = { x: p.centre.x, y: p.centre.y, hw, hh };
  let bestPrice = Number.POSITIVE_INFINITY;
  const rim = request.rings.flat();
  const otherRims = request.others.flat();
  const near = (values: number[], half: number, size: number): [number, number] => [
    Math.max(half + 8, Math.round(Math.min(...values)) - half - 45),
    Math.min(size - half - 8, Math.round(Math.max(...values)) + half + 45),
  ];
  const [left, right] = near(
    rim.map((q) => q.x),
    hw,
    FIELD.width,
  );
  const [top, bottom] = near(
    rim.map((q) => q.y),
    hh,
    FIELD.height,
  );
  for (let x = left; x < right; x += 10)
    for (let y = top; y < bottom; y += 8) {
      const box: Box = { x, y, hw, hh };
      const gap = gapTo(rim, box);
      if (gap > 45) continue;
      const foreign = gapTo(otherRims, box);
      // To be unambiguous, the name must be near its own outline and nearer to it than to any other.
      let price =
        Math.abs(gap - 7) * 0.12 + (foreign === 0 ? 2.5 : 0) + 0.1 * Math.max(0, Math.min(20, gap + 10 - foreign));
      for (const b of blocked) price += meets(box, b, 5) ? 60 : 0;
      for (const b of request.taken) price += meets(box, b, 8) ? 60 : 0;
      for (const [sx, sy] of corners) {
        if (isInRings(x + sx * hw, y + sy * hh, request.rings)) price += 1.1;
        if (request.others.length > 0 && isInRings(x + sx * hw, y + sy * hh, request.others)) price += 1.6;
      }
      if (price > bestPrice) continue;
      for (let i = 1; i < p.items.length; i++)
        if (shareThrough(box, p.centre.x, p.centre.y, layout.x[i] as number, layout.y[i] as number, 3) > 0)
          price += p.items[i]?.ring === "outer" ? 1.6 : 2.2;
      if (request.last) {
        const dx = x - request.last.x;
        const dy = y - request.last.y;
        price += Math.min(3, Math.sqrt(dx * dx + dy * dy) / 80);
      }
      if (price < bestPrice) {
        bestPrice = price;
        best = box;
      }
    }
  return best;
}
