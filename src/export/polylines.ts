// Converts paths for office formats: absolute moves, lines and curves, clipped to a rectangle if there is one.
import svgpath from "svgpath";
import type { FlatTransform, Rect } from "./flatten.ts";

export type Command =
  | { op: "M"; to: [number, number] }
  | { op: "L"; to: [number, number] }
  | { op: "C"; to: [number, number, number, number, number, number] }
  | { op: "Q"; to: [number, number, number, number] }
  | { op: "Z" };

/** Commands of `d` after the mark's transform. */
export function commandsOf(d: string, { k, x, y }: Pick<FlatTransform, "k" | "x" | "y">): Command[] {
  const commands: Command[] = [];
  svgpath(d)
    .abs()
    .unshort()
    .unarc()
    .matrix([k, 0, 0, k, x, y])
    .iterate(([op, ...n]: [string, ...number[]], _i: number, atX: number, atY: number) => {
      if (op === "Z" || op === "z") commands.push({ op: "Z" });
      else if (op === "H") commands.push({ op: "L", to: [n[0] as number, atY] });
      else if (op === "V") commands.push({ op: "L", to: [atX, n[0] as number] });
      else if (op === "M" || op === "L") commands.push({ op, to: n as [number, number] });
      else if (op === "Q") commands.push({ op, to: n as [number, number, number, number] });
      else if (op === "C") commands.push({ op, to: n as [number, number, number, number, number, number] });
    });
  return commands;
}

type Point = readonly [x: number, y: number];
export interface Polyline {
  points: Point[];
  closed: boolean;
}

/** Line segments per curve: smooth enough for a page. */
const PIECES = 12;

/** Replaces curves by short line segments. */
export function flattened(commands: readonly Command[]): Polyline[] {
  const lines: Polyline[] = [];
  let line: Polyline | undefined;
  let [x, y] = [0, 0];
  const add = (px: number, py: number): void => {
    line?.points.push([px, py]);
    [x, y] = [px, py];
  };
  for (const c of commands) {
    if (c.op === "M") {
      line = { points: [], closed: false };
      lines.push(line);
      add(...c.to);
    } else if (c.op === "L") add(...c.to);
    else if (c.op === "Z") {
      if (line) line.closed = true;
    } else {
      const [x0, y0] = [x, y];
      for (let i = 1; i <= PIECES; i++) {
        const t = i / PIECES;
        const s = 1 - t;
        if (c.op === "Q") {
          const [x1, y1, x2, y2] = c.to;
          add(s * s * x0 + 2 * s * t * x1 + t * t * x2, s * s * y0 + 2 * s * t * y1 + t * t * y2);
        } else {
          const [x1, y1, x2, y2, x3, y3] = c.to;
          const b = [s ** 3, 3 * s * s * t, 3 * s * t * t, t ** 3] as const;
          add(b[0] * x0 + b[1] * x1 + b[2] * x2 + b[3] * x3, b[0] * y0 + b[1] * y1 + b[2] * y2 + b[3] * y3);
        }
      }
    }
  }
  return lines.filter((l) => l.points.length > 1);
}

/** Move and line commands for polylines. */
export const commandsOfLines = (lines: readonly Polyline[]): Command[] =>
  lines.flatMap(({ points, closed }): Command[] => [
    ...points.map(([x, y], i): Command => ({ op: i === 0 ? "M" : "L", to: [x, y] })),
    ...(closed ? [{ op: "Z" } as const] : []),
  ]);

type Side = { inside(p: Point): boolean; cross(a: Point, b: Point): Point };
function sidesOf({ x, y, width, height }: Rect): Side[] {
  const onX =
    (at: number) =>
    (a: Point, b: Point): Point => [at, a[1] + ((b[1] - a[1]) * (at - a[0])) / (b[0] - a[0])];
  const onY =
    (at: number) =>
    (a: Point, b: Point): Point => [a[0] + ((b[0] - a[0]) * (at - a[1])) / (b[1] - a[1]), at];
  return [
    { inside: (p) => p[0] >= x, cross: onX(x) },
    { inside: (p) => p[0] <= x + width, cross: onX(x + width) },
    { inside: (p) => p[1] >= y, cross: onY(y) },
    { inside: (p) => p[1] <= y + height, cross: onY(y + height) },
  ];
}

/** Part of a closed line inside the rectangle (Sutherland–Hodgman). */
function cutRing(points: readonly Point[], rect: Rect): Point[] {
  let ring = [...points];
  for (const { inside, cross } of sidesOf(rect)) {
    const next: Point[] = [];
    for (const [i, p] of ring.entries()) {
      const before = ring[(i + ring.length - 1) % ring.length] as Point;
      if (inside(p) !== inside(before)) next.push(cross(before, p));
      if (inside(p)) next.push(p);
    }
    ring = next;
  }
  return ring;
}

/** Parts of an open line inside the rectangle; any number of pieces. */
function cutOpen(points: readonly Point[], rect: Rect): Point[][] {
  let pieces: Point[][] = [[...points]];
  for (const { inside, cross } of sidesOf(rect)) {
    pieces = pieces.flatMap((piece) => {
      const out: Point[][] = [];
      let now: Point[] = [];
      for (const [i, p] of piece.entries()) {
        const before = piece[i - 1];
        if (before && inside(p) !== inside(before)) {
          now.push(cross(before, p));
          if (!inside(p)) {
            out.push(now);
            now = [];
          }
        }
        if (inside(p)) now.push(p);
      }
      if (now.length > 1) out.push(now);
      return out;
    });
  }
  return pieces.filter((p) => p.length > 1);
}

export const cutLines = (lines: readonly Polyline[], rect: Rect): Polyline[] =>
  lines.flatMap(({ points, closed }): Polyline[] => {
    if (!closed) return cutOpen(points, rect).map((p) => ({ points: p, closed }));
    const ring = cutRing(points, rect);
    return ring.length > 2 ? [{ points: ring, closed }] : [];
  });

export function boundsOf(commands: readonly Command[]): Rect | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const c of commands) {
    if (c.op === "Z") continue;
    for (const [i, n] of c.to.entries()) {
      if (i % 2 === 0) [left, right] = [Math.min(left, n), Math.max(right, n)];
      else [top, bottom] = [Math.min(top, n), Math.max(bottom, n)];
    }
  }
  return left <= right ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

export const isWithin = (a: Rect, b: Rect): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Drops points closer than `least` to the previous kept point; they would be indistinguishable on the page. */
export function thinned(lines: readonly Polyline[], least: number): Polyline[] {
  return lines.flatMap((line): Polyline[] => {
    const [first, ...rest] = line.points;
    if (!first) return [];
    const kept: Point[] = [first];
    for (const [i, p] of rest.entries()) {
      const last = kept.at(-1) as Point;
      const isEnd = i === rest.length - 1;
      if (isEnd || Math.hypot(p[0] - last[0], p[1] - last[1]) >= least) kept.push(p);
    }
    return kept.length > (line.closed ? 2 : 1) ? [{ points: kept, closed: line.closed }] : [];
  });
}
