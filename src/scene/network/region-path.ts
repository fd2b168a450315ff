// Converts a ring of points to a short smooth path and back. The path is a closed quadratic B-spline through the midpoints
// of the ring's edges, in relative integers.
import type { Point } from "./types.ts";

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
