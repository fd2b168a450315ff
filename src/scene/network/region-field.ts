// A scalar field on a grid, negative inside, whose zero line is a region's outline: the closed form of the members, with room
// for the others, everything rounded, and then the discs of the nodes put right again.
import { closedForm, emptyGrid, type Grid, gridX, gridY } from "./region-closing.ts";
import { convexHull, distanceToHull, distanceToSegment } from "./region-geometry.ts";
import type { Point } from "./types.ts";

export interface FieldShape {
  members: readonly Point[];
  others: readonly Point[];
  /** Distance from the members at which the outline passes them where nothing is in the way. */
  band: number;
  /** Radius of the ball that is rolled round the members: the larger, the straighter the outline. None: their hull. */
  ball?: number;
  /** Radius of the room round others, and of the discs of members that stay inside. */
  avoid: number;
  keep: number;
  /** Least radius of an other's disc. */
  free: number;
  /** Standard deviation of the rounding, and width of the blending between parts. */
  blur: number;
  blend: number;
}

/** Room around the members, so that no outline is cut by the grid's edge. */
const PAD = 110;
const CELL = 5;
/** Distances beyond it make no difference to the outline, and would weigh on the rounding. */
const DEEP = 90;

/** The widened hull: less calm than the closed form, but always in one piece. */
function hullForm(members: readonly Point[], band: number): Grid {
  const hull = convexHull(members);
  const grid = emptyGrid(members, PAD, CELL);
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++)
      grid.values[row * grid.columns + column] = distanceToHull(gridX(grid, column), gridY(grid, row), hull) - band;
  return grid;
}

/** Smooth maximum and minimum with blending width k (polynomial; I. Quilez). */
const softMax = (a: number, b: number, k: number): number => {
  if (k <= 0) return Math.max(a, b);
  const h = Math.max(0, k - Math.abs(a - b)) / k;
  return Math.max(a, b) + (h * h * k) / 4;
};
const softMin = (a: number, b: number, k: number): number => -softMax(-a, -b, k);

/** Changes the cells within `reach` of a segment, by their distance to it. */
function changeNear(
  grid: Grid,
  { from, to }: Channel,
  reach: number,
  change: (value: number, distance: number) => number,
): void {
  const { columns, rows, cell, x0, y0, values } = grid;
  const low = (a: number, b: number, start: number): number =>
    Math.max(0, Math.floor((Math.min(a, b) - reach - start) / cell));
  const high = (a: number, b: number, start: number, count: number): number =>
    Math.min(count - 1, Math.ceil((Math.max(a, b) + reach - start) / cell));
  for (let row = low(from.y, to.y, y0); row <= high(from.y, to.y, y0, rows); row++)
    for (let column = low(from.x, to.x, x0); column <= high(from.x, to.x, x0, columns); column++) {
      const i = row * columns + column;
      const distance = distanceToSegment(gridX(grid, column), gridY(grid, row), from, to);
      if (distance < reach) values[i] = change(values[i] as number, distance);
    }
}

/** A channel from one of the others to the outside, so that the region has no holes. */
interface Channel {
  from: Point;
  to: Point;
}

const DIRECTIONS: readonly Point[] = Array.from({ length: 16 }, (_, i) => {
  // Cosines in steps of 22.5° from a table, because Math.cos may differ between machines.
  const quarter = [1, 0.9239, Math.SQRT1_2, 0.3827, 0];
  const cosine = (k: number): number => {
    const turn = ((k % 16) + 16) % 16;
    const up = turn > 8 ? 16 - turn : turn;
    return up <= 4 ? (quarter[up] as number) : -(quarter[8 - up] as number);
  };
  return { x: cosine(i), y: cosine(i - 4) };
});

const valueAt = (grid: Grid, { x, y }: Point): number => {
  const column = Math.floor((x - grid.x0) / grid.cell);
  const row = Math.floor((y - grid.y0) / grid.cell);
  const isIn = column >= 0 && row >= 0 && column < grid.columns && row < grid.rows;
  return isIn ? (grid.values[row * grid.columns + column] as number) : DEEP;
};

/** The way out that is shortest and passes fewest members. */
function channelOf(form: Grid, p: Point, { members, avoid, keep }: FieldShape): Channel {
  let best: Channel = { from: p, to: p };
  let cheapest = Number.POSITIVE_INFINITY;
  for (const u of DIRECTIONS) {
    let length = 0;
    const at = (): Point => ({ x: p.x + u.x * length, y: p.y + u.y * length });
    // Near the rim a disc is enough to open the region.
    while (length < 600 && valueAt(form, at()) < -avoid / 2) length += 10;
    const to = at();
    const near = members.filter((m) => distanceToSegment(m.x, m.y, p, to) < keep + avoid * 0.6).length;
    const price = length + 300 * near;
    if (price < cheapest) {
      cheapest = price;
      best = { from: p, to };
    }
  }
  return best;
}

/** Three passes of a moving mean come close to a normal distribution. */
function rounded(grid: Grid, sigma: number): void {
  const { columns, rows, values } = grid;
  const reach = Math.max(1, Math.round((sigma / grid.cell) * 0.9));
  const line = new Float64Array(Math.max(columns, rows));
  const pass = (lines: number, length: number, step: number, next: number): void => {
    for (let a = 0; a < lines; a++) {
      const start = a * next;
      const at = (i: number): number => values[start + Math.max(0, Math.min(length - 1, i)) * step] as number;
      let sum = 0;
      for (let i = -reach; i <= reach; i++) sum += at(i);
      for (let i = 0; i < length; i++) {
        line[i] = sum / (2 * reach + 1);
        sum += at(i + reach + 1) - at(i - reach);
      }
      for (let i = 0; i < length; i++) values[start + i * step] = line[i] as number;
    }
  };
  for (let turn = 0; turn < 3; turn++) {
    pass(columns, rows, columns, 1);
    pass(rows, columns, 1, columns);
  }
}

export function regionField(shape: FieldShape): Grid {
  const { members, others, band, ball, avoid, keep, free, blur, blend } = shape;
  const grid = ball === undefined ? hullForm(members, band) : closedForm(members, band, ball, PAD, CELL);
  const channels = others.map((p) => channelOf(grid, p, shape));
  const { values } = grid;
  for (let i = 0; i < values.length; i++) values[i] = Math.max(-DEEP, Math.min(DEEP, values[i] as number));
  for (const channel of channels)
    changeNear(grid, channel, avoid + DEEP, (v, d) => softMax(v, (avoid - d) * 1.25, blend));
  if (blur > 0) rounded(grid, blur);
  for (const m of members) changeNear(grid, { from: m, to: m }, keep + DEEP, (v, d) => softMin(v, d - keep, blend));
  for (const p of others)
    changeNear(grid, { from: p, to: p }, free + DEEP / 2, (v, d) => softMax(v, free - d, blend / 2));
  return grid;
}
