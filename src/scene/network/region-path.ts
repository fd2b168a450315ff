// Converts a ring of points to a short smooth path and back. The path is a closed quadratic B-spline through the midpoints
// of the ring's edges, in relative integers.

import { distanceToSegment } from "./region-geometry.ts";
import type { Point } from "./types.ts";

/** Ramer–Douglas–Peucker on an open line. */
function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0] as Point;
  const last = points[points.length - 1] as Point;
  let worst = 0;
  let at = -1;
  for (let i = 1; i < points.length - 1; i++) {
    const p = points[i] as Point;
    const d = distanceToSegment(p.x, p.y, first, last);
    if (d > worst) {
      worst = d;
      at = i;
    }
  }
  if (worst <= tolerance) return [first, last];
  return [
    ...simplifyLine(points.slice(0, at + 1), tolerance).slice(0, -1),
    ...simplifyLine(points.slice(at), tolerance),
  ];
}

/** Fewer points, none further than `tolerance` from the ring; long edges are cut so that the spline hugs them. */
export function simplifyRing(ring: readonly Point[], tolerance: number, longest = 40): Point[] {
  if (ring.length < 8) return [...ring];
  const half = ring.length >> 1;
  const a = simplifyLine(ring.slice(0, half + 1), tolerance);
  const b = simplifyLine([...ring.slice(half), ring[0] as Point], tolerance);
  const thin = [...a.slice(0, -1), ...b.slice(0, -1)];
  return thin.flatMap((p, i) => {
    const q = thin[(i + 1) % thin.length] as Point;
    const length = Math.sqrt((q.x - p.x) * (q.x - p.x) + (q.y - p.y) * (q.y - p.y));
    if (length <= longest) return [p];
    // Two points near the ends keep the spline straight in between.
    const t = longest / 2 / length;
    const on = (s: number): Point => ({ x: p.x + s * (q.x - p.x), y: p.y + s * (q.y - p.y) });
    return [p, on(t), on(1 - t)];
  });
}

const middle = (a: Point, b: Point): Point => ({ x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) });

export function ringPath(ring: readonly Point[]): string {
  const points = ring.map((p) => ({ x: Math.round(p.x), y: Math.round(p.y) }));
  if (points.length < 3) return "";
  let at = middle(points[points.length - 1] as Point, points[0] as Point);
  let d = `M${at.x},${at.y}`;
  for (let i = 0; i < points.length; i++) {
    const control = points[i] as Point;
    const to = middle(control, points[(i + 1) % points.length] as Point);
    d += `q${control.x - at.x},${control.y - at.y},${to.x - at.x},${to.y - at.y}`;
    at = to;
  }
  return `${d}z`;
}

const numbers = (text: string): number[] => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

/** Rings of points along the curves of a path made by `ringPath`. */
export function flattenPath(d: string, steps = 6): Point[][] {
  return d
    .split("M")
    .slice(1)
    .map((part) => {
      const [head = "", ...curves] = part.split("q");
      let [x = 0, y = 0] = numbers(head);
      const ring: Point[] = [];
      for (const curve of curves) {
        const [cx = 0, cy = 0, dx = 0, dy = 0] = numbers(curve);
        for (let i = 1; i <= steps; i++) {
          const t = i / steps;
          const u = 2 * t * (1 - t);
          ring.push({ x: x + u * cx + t * t * dx, y: y + u * cy + t * t * dy });
        }
        x += dx;
        y += dy;
      }
      return ring;
    });
}

/** Rounding errors of relative steps add up, hence two decimals. */
const hundredth = (n: number): number => Math.round(n * 100) / 100;

/** The same path scaled across and down, then moved. */
export function fitPath(d: string, scaleX: number, scaleY: number, dx: number, dy: number): string {
  const scale = [scaleX, scaleY];
  return d.replace(/([Mq])([^Mqz]*)/g, (_, command: string, text: string) => {
    const shift = command === "M" ? [dx, dy] : [0, 0];
    return (
      command +
      numbers(text)
        .map((n, i) => hundredth(n * (scale[i % 2] ?? 1) + (shift[i % 2] ?? 0)))
        .join(",")
    );
  });
}
