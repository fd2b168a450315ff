// Positions of regions' names, one for the whole timeline: near the outline of each period, clear of nodes, labels and
// other names.

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

type Rings = readonly (readonly Point[])[];

interface LabelRequest {
  /** The region's outline in each period, and those of the other regions on the same days. */
  periods: readonly { rings: Rings; others: Rings }[];
  framework: PlacementFramework;
  /** Names of other regions shown on the same days. */
  taken: readonly Box[];
}

function regionLabelSize(framework: PlacementFramework): { hw: number; hh: number } {
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

const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

/** Scene units: distance of a name from its outline at best, and at most in the mean of the periods. */
const NEAR = 7;
const FAR = 60;

/** How badly a name names an outline: it must be near it and nearer to it than to any other, and cross neither. */
function strayPrice(box: Box, gap: number, { rings, others }: LabelRequest["periods"][number]): number {
  const foreign = gapTo(others.flat(), box);
  let price =
    Math.abs(gap - NEAR) * 0.12 + (foreign === 0 ? 2.5 : 0) + 0.1 * Math.max(0, Math.min(20, gap + 10 - foreign));
  for (const [sx, sy] of CORNERS) {
    if (isInRings(box.x + sx * box.hw, box.y + sy * box.hh, rings)) price += 1.1;
    if (others.length > 0 && isInRings(box.x + sx * box.hw, box.y + sy * box.hh, others)) price += 1.6;
  }
  return price;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Middle of the label: the best position on a grid, with the fewest collisions. */
export function placeRegionLabel(p: Problem, layout: Layout, blocked: readonly Box[], request: LabelRequest): Box {
  const { hw, hh } = regionLabelSize(request.framework);
  let best: Box = { x: p.centre.x, y: p.centre.y, hw, hh };
  let bestPrice = Number.POSITIVE_INFINITY;
  const rims = request.periods.map(({ rings }) => rings.flat());
  const near = (values: number[], half: number, size: number): [number, number] => [
    Math.max(half + 8, Math.round(Math.min(...values)) - half - 45),
    Math.min(size - half - 8, Math.round(Math.max(...values)) + half + 45),
  ];
  const [left, right] = near(
    rims.flat().map((q) => q.x),
    hw,
    FIELD.width,
  );
  const [top, bottom] = near(
    rims.flat().map((q) => q.y),
    hh,
    FIELD.height,
  );
  for (let x = left; x < right; x += 10)
    for (let y = top; y < bottom; y += 8) {
      const box: Box = { x, y, hw, hh };
      const gaps = rims.map((rim) => gapTo(rim, box));
      if (mean(gaps) > FAR) continue;
      let price = mean(request.periods.map((period, i) => strayPrice(box, gaps[i] ?? 0, period)));
      for (const b of blocked) price += meets(box, b, 5) ? 60 : 0;
      for (const b of request.taken) price += meets(box, b, 8) ? 60 : 0;
      if (price > bestPrice) continue;
      for (let i = 1; i < p.items.length; i++)
        if (shareThrough(box, p.centre.x, p.centre.y, layout.x[i] as number, layout.y[i] as number, 3) > 0)
          price += p.items[i]?.ring === "outer" ? 1.6 : 2.2;
      if (price < bestPrice) {
        bestPrice = price;
        best = box;
      }
    }
  return best;
}
