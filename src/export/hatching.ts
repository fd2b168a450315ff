// Hatched land as lines across it. A pattern would be shorter, but LibreOffice draws none of its lines, and in a print every hatched land
// becomes an image: 26 MB for a story of thirteen pages.
import type { PatternDef } from "../scene/style/style-css.ts";
import type { Rect } from "./flatten.ts";

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Lines of a tile that lie within it; the others are the ends of its neighbours’. */
export function segmentsOf({ d, size }: Pick<PatternDef, "d" | "size">): Segment[] {
  const segments: Segment[] = [];
  let [x, y] = [0, 0];
  for (const [, op, text = ""] of d.matchAll(/([MLH])([^MLH]*)/g)) {
    const [a = 0, b = y] = text.trim().split(/[ ,]+/).map(Number);
    const [toX, toY] = op === "H" ? [a, y] : [a, b];
    const ends = [x, y, toX, toY];
    if (op !== "M" && ends.every((n) => n >= 0 && n <= size)) segments.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  }
  return segments;
}

const round = (n: number): number => Math.round(n * 100) / 100;

/** Path of the lines of a pattern across a rectangle; `scale`: pixels of a unit. Tiles begin at the origin, so neighbours go on. */
export function hatchingOf(def: Pick<PatternDef, "d" | "size">, scale: number, { x, y, width, height }: Rect): string {
  const size = def.size / scale;
  const [right, bottom] = [x + width, y + height];
  let d = "";
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    d += `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
  };
  for (const segment of segmentsOf(def)) {
    const [x1, y1, x2, y2] = segment.map((n) => n / scale) as [number, number, number, number];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const isLong = Math.abs(Math.abs(dx) - size) < 1e-9;
    if (isLong && dy === 0) {
      for (let at = y1 + Math.floor((y - y1) / size) * size; at <= bottom; at += size) line(x, at, right, at);
    } else if (isLong && Math.abs(Math.abs(dy) - size) < 1e-9) {
      // Diagonals run through the tiles; each crosses the left edge of the rectangle, or its line does.
      const slope = dy / dx;
      const least = Math.min(y, y - slope * width);
      const most = Math.max(bottom, bottom - slope * width);
      const first = y1 + slope * (x - x1);
      for (let at = first + Math.floor((least - first) / size) * size; at <= most; at += size)
        line(x, at, right, at + slope * width);
    } else {
      for (let top = Math.floor(y / size) * size; top <= bottom; top += size)
        for (let left = Math.floor(x / size) * size; left <= right; left += size)
          line(left + x1, top + y1, left + x2, top + y2);
    }
  }
  return d;
}
