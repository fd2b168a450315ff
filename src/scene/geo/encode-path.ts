// Rings of grid units → path data in relative integers, the shortest form that compresses well.
import type { Line } from "./lens.ts";

const pair = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

/** Rounded to the grid, without repeated points and points in the middle of a straight line. */
function onGrid(line: Line): Line {
  const out: Line = [];
  for (const [px, py] of line) {
    const x = Math.round(px);
    const y = Math.round(py);
    const last = out.at(-1);
    if (last && last[0] === x && last[1] === y) continue;
    const before = out.at(-2);
    if (last && before) {
      const [ax, ay] = [last[0] - before[0], last[1] - before[1]];
      const [bx, by] = [x - last[0], y - last[1]];
      if (ax * by === ay * bx && ax * bx + ay * by > 0) out.pop();
    }
    out.push([x, y]);
  }
  return out;
}

function encodeLine(line: Line, from: readonly [number, number] | undefined, end: string): string {
  const [start, ...rest] = line;
  if (!start) return "";
  let [x, y] = start;
  let d = from ? `m${pair(x - from[0], y - from[1])}` : `M${pair(x, y)}`;
  rest.forEach(([nx, ny], i) => {
    const step = pair(nx - x, ny - y);
    d += i === 0 ? `l${step}` : step.startsWith("-") ? step : ` ${step}`;
    [x, y] = [nx, ny];
  });
  return d + end;
}

/** Rings that vanish on the grid are left out; if all do, the first becomes a square of one unit. */
export function encodeRings(rings: readonly Line[]): string {
  const kept = rings.map(onGrid).map((ring) => {
    const [first, last] = [ring[0], ring.at(-1)];
    return first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
  });
  let d = "";
  let from: readonly [number, number] | undefined;
  for (const ring of kept) {
    if (ring.length < 3) continue;
    d += encodeLine(ring, from, "z");
    from = ring[0];
  }
  if (d !== "") return d;
  const [x, y] = kept[0]?.[0] ?? [0, 0];
  return `M${pair(x, y)}l1 0 0 1-1 0z`;
}

export function encodeLines(lines: readonly Line[]): string {
  let d = "";
  for (const line of lines) d += encodeLine(onGrid(line), undefined, "");
  return d;
}
