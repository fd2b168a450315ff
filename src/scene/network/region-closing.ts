// The ground form of a region on a grid: everything near its members, closed with a large ball. Rolling the ball round the
// members from outside leaves long, slightly hollow arcs between them, where a convex hull would have chords.
import type { Point } from "./types.ts";

/** Values at the middles of square cells, row by row. */
export interface Grid {
  /** Corner of the first cell. */
  x0: number;
  y0: number;
  cell: number;
  columns: number;
  rows: number;
  values: Float64Array;
}

export const gridX = (g: Grid, column: number): number => g.x0 + (column + 0.5) * g.cell;
export const gridY = (g: Grid, row: number): number => g.y0 + (row + 0.5) * g.cell;

/** Of all cells that lie within `pad` of the points. */
export function emptyGrid(points: readonly Point[], pad: number, cell: number): Grid {
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
  // Cells stay where they are when the points change, so that outlines of neighbouring periods agree.
  const low = (values: number[]): number => Math.floor((Math.min(...values) - pad) / cell) * cell;
  const [x0, y0] = [low(xs), low(ys)];
  const columns = Math.ceil((Math.max(...xs) + pad - x0) / cell);
  const rows = Math.ceil((Math.max(...ys) + pad - y0) / cell);
  return { x0, y0, cell, columns, rows, values: new Float64Array(columns * rows) };
}

const FAR = 1e12;

/** Squared distances to the nearest 0 of one line of cells, in place (Felzenszwalb and Huttenlocher 2012). */
function nearestInLine(line: Float64Array, length: number, scratch: { at: Int32Array; from: Float64Array }): void {
  const { at, from } = scratch;
  const given = line.slice(0, length);
  let last = 0;
  at[0] = 0;
  from[0] = -FAR;
  from[1] = FAR;
  for (let q = 1; q < length; q++) {
    let start = 0;
    do {
      const r = at[last] as number;
      start = ((given[q] as number) + q * q - ((given[r] as number) + r * r)) / (2 * q - 2 * r);
    } while (start <= (from[last] as number) && --last >= 0);
    last++;
    at[last] = q;
    from[last] = start;
    from[last + 1] = FAR;
  }
  last = 0;
  for (let q = 0; q < length; q++) {
    while ((from[last + 1] as number) < q) last++;
    const r = at[last] as number;
    line[q] = (q - r) * (q - r) + (given[r] as number);
  }
}

/** Distance of each cell to the nearest cell of which `isThere` is true, in units of the grid. */
function distances(grid: Grid, isThere: Uint8Array): void {
  const { columns, rows, values, cell } = grid;
  const longest = Math.max(columns, rows);
  const scratch = { at: new Int32Array(longest), from: new Float64Array(longest + 1) };
  const line = new Float64Array(longest);
  for (let i = 0; i < values.length; i++) values[i] = isThere[i] ? 0 : FAR;
  for (let x = 0; x < columns; x++) {
    for (let y = 0; y < rows; y++) line[y] = values[y * columns + x] as number;
    nearestInLine(line, rows, scratch);
    for (let y = 0; y < rows; y++) values[y * columns + x] = line[y] as number;
  }
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) line[x] = values[y * columns + x] as number;
    nearestInLine(line, columns, scratch);
    for (let x = 0; x < columns; x++) values[y * columns + x] = Math.sqrt(line[x] as number) * cell;
  }
}

/** The part of a grid that lies within `pad` of the points. */
function cropped(grid: Grid, points: readonly Point[], pad: number): Grid {
  const part = emptyGrid(points, pad, grid.cell);
  const [left, top] = [Math.round((part.x0 - grid.x0) / grid.cell), Math.round((part.y0 - grid.y0) / grid.cell)];
  for (let y = 0; y < part.rows; y++)
    for (let x = 0; x < part.columns; x++)
      part.values[y * part.columns + x] = grid.values[(y + top) * grid.columns + x + left] as number;
  return part;
}

/** Signed distance to the closed form, negative inside: `band` away from the members where the ball touches them. */
export function closedForm(members: readonly Point[], band: number, ball: number, pad: number, cell: number): Grid {
  const grid = emptyGrid(members, Math.max(ball, pad) + 4 * cell, cell);
  const isOutside = new Uint8Array(grid.values.length);
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const [x, y] = [gridX(grid, column), gridY(grid, row)];
      let nearest = FAR;
      for (const m of members) nearest = Math.min(nearest, (m.x - x) * (m.x - x) + (m.y - y) * (m.y - y));
      isOutside[row * grid.columns + column] = nearest >= ball * ball ? 1 : 0;
    }
  distances(grid, isOutside);
  const part = cropped(grid, members, pad);
  for (let i = 0; i < part.values.length; i++) part.values[i] = ball - band - (part.values[i] as number);
  return part;
}
