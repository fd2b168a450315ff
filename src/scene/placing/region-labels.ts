// Positions of regions' names, one for the whole timeline: on the outline, or as near as may be to the outlines of all periods,
// where fewest marks are. Measured in px of a small picture, in which room is scarcest.
import { LINE_HEIGHT, type PlacementFramework, type Point } from "../network/types.ts";
import { textWidth } from "../text-width.ts";
import { type Box, type Layout, shareThrough } from "./cost.ts";
import type { Problem } from "./problem.ts";

/** px per scene unit across and down, and size of the text, in the network of a window of 1280 × 720. */
const PICTURE = { x: 0.45, y: 0.6, text: 14 };
/** px: around the words, and between a disc and the words. */
const PAD = { x: 6, y: 2 };
const CLEAR = 6;
const OWN_TIE = 3;
const FOREIGN = 2.5;
const STEEP = 9;
const NODE = 6.5;
const FOCAL = 24;

const inPicture = ({ x, y }: Point): Point => ({ x: x * PICTURE.x, y: y * PICTURE.y });

/** The outline of a period, and the others of the same days. Points lie close to each other. */
interface LabelPeriod {
  rim: readonly Point[];
  others: readonly Point[];
  /** How much it counts. */
  weight: number;
}

interface LabelRequest {
  periods: readonly LabelPeriod[];
  framework: PlacementFramework;
  /** Names of other regions that are shown on the same days, px. */
  taken: readonly Box[];
}

function sizeOf(framework: PlacementFramework): { hw: number; hh: number } {
  const width = Math.max(20, ...framework.label.map((text) => textWidth(text, PICTURE.text)));
  return { hw: width / 2 + PAD.x, hh: (PICTURE.text * LINE_HEIGHT) / 2 + PAD.y };
}

/** Distance from a point to the nearest of a line of points. */
const distanceTo = (points: readonly Point[], { x, y }: Point): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const q of points) least = Math.min(least, (q.x - x) * (q.x - x) + (q.y - y) * (q.y - y));
  return Math.sqrt(least);
};

const isIn = (q: Point, box: Box, pad: number): boolean =>
  Math.abs(q.x - box.x) < box.hw + pad && Math.abs(q.y - box.y) < box.hh + pad;

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** A name should lie on its outline; how far off it is counts less once it is clearly beside it. */
const offPrice = (box: Box, { rim }: LabelPeriod): number => {
  const off = distanceTo(rim, box);
  return Math.max(0, Math.min(off, 20) - 2) * 3 + Math.max(0, off - 20) * 0.7;
};

/** On no other outline: where two run side by side, it is not clear whose name it is. */
const foreignPrice = (box: Box, { others }: LabelPeriod): number =>
  Math.min(60, others.filter((q) => isIn(q, box, 4)).length * FOREIGN);

function marksPrice(p: Problem, layout: Pick<Layout, "x" | "y">, box: Box): number {
  let price = 0;
  const centre = inPicture(p.centre);
  for (let i = 0; i < p.items.length; i++) {
    const at = inPicture({ x: layout.x[i] as number, y: layout.y[i] as number });
    const dx = Math.max(0, Math.abs(at.x - box.x) - box.hw);
    const dy = Math.max(0, Math.abs(at.y - box.y) - box.hh);
    const gap = Math.sqrt(dx * dx + dy * dy) - (i === 0 ? FOCAL : NODE);
    if (gap < 1) price += 60;
    else if (gap < CLEAR) price += (CLEAR - gap) * 3;
    // Beside the node its own name will want to stand.
    else if (gap < 26) price += (26 - gap) * 0.35;
    if (i > 0 && shareThrough(box, centre.x, centre.y, at.x, at.y, 0) > 0)
      price += p.items[i]?.ring === "outer" ? 0.8 : p.items[i]?.isOwn ? OWN_TIE : 0;
  }
  return price;
}

/** Middle of the label, scene units: the best of all points on its outlines. */
export function placeRegionLabel(
  p: Problem,
  layout: Pick<Layout, "x" | "y">,
  request: LabelRequest,
): { at: Point; box: Box } {
  const { hw, hh } = sizeOf(request.framework);
  const meanWeight = mean(request.periods.map((period) => period.weight));
  const periods = request.periods.map(({ rim, others, weight }) => ({
    rim: rim.map(inPicture),
    others: others.map(inPicture),
    weight: weight / meanWeight,
  }));
  let best: Box = { ...inPicture(p.centre), hw, hh };
  let cheapest = Number.POSITIVE_INFINITY;
  for (const { rim } of periods)
    for (const [i, at] of rim.entries()) {
      const box: Box = { ...at, hw, hh };
      const [before, after] = [rim[(i + rim.length - 3) % rim.length] as Point, rim[(i + 3) % rim.length] as Point];
      const [dx, dy] = [Math.abs(after.x - before.x), Math.abs(after.y - before.y)];
      // A level line is easiest to break for a word.
      let price = (STEEP * dy) / Math.max(0.01, dx + dy);
      for (const t of request.taken)
        if (Math.abs(t.x - box.x) < t.hw + hw + 8 && Math.abs(t.y - box.y) < t.hh + hh + 6) price += 300;
      if (price >= cheapest) continue;
      price += marksPrice(p, layout, box);
      if (price >= cheapest) continue;
      const off = periods.map((period) => offPrice(box, period));
      price += mean(off.map((o, n) => o * (periods[n]?.weight ?? 1))) + Math.max(...off);
      if (price >= cheapest) continue;
      price += Math.max(...periods.map((period) => foreignPrice(box, period)));
      if (price < cheapest) {
        cheapest = price;
        best = box;
      }
    }
  return { at: { x: best.x / PICTURE.x, y: best.y / PICTURE.y }, box: best };
}
