// Rings of points made calm: evenly spaced, without wobbles, and still clear of every disc.
import type { Point } from "./types.ts";

/** Points at even distances of about `step` along a closed ring. */
export function resampled(ring: readonly Point[], step: number): Point[] {
  const lengths = ring.map((p, i) => {
    const q = ring[(i + 1) % ring.length] ?? p;
    return Math.sqrt((q.x - p.x) * (q.x - p.x) + (q.y - p.y) * (q.y - p.y));
  });
  const whole = lengths.reduce((a, b) => a + b, 0);
  const count = Math.max(8, Math.round(whole / step));
  const points: Point[] = [];
  let i = 0;
  let passed = 0;
  for (let n = 0; n < count; n++) {
    const at = (whole * n) / count;
    while (i < ring.length - 1 && passed + (lengths[i] as number) < at) passed += lengths[i++] as number;
    const [p, q] = [ring[i] as Point, ring[(i + 1) % ring.length] as Point];
    const t = Math.min(1, (at - passed) / Math.max(1e-9, lengths[i] as number));
    points.push({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t });
  }
  return points;
}

/** Each point towards the middle of its neighbours, or away from it if `share` is negative. */
const drawn = (ring: readonly Point[], share: number): Point[] =>
  ring.map((p, i) => {
    const a = ring[(i + ring.length - 1) % ring.length] as Point;
    const b = ring[(i + 1) % ring.length] as Point;
    return { x: p.x + ((a.x + b.x) / 2 - p.x) * share, y: p.y + ((a.y + b.y) / 2 - p.y) * share };
  });

/** Points that are too near to a centre, moved straight away from it. */
const keptClear = (ring: readonly Point[], centres: readonly Point[], clear: number): Point[] =>
  ring.map((p) => {
    let [x, y] = [p.x, p.y];
    for (const c of centres) {
      const d = Math.sqrt((x - c.x) * (x - c.x) + (y - c.y) * (y - c.y));
      if (d > 0 && d < clear) [x, y] = [c.x + ((x - c.x) * clear) / d, c.y + ((y - c.y) * clear) / d];
    }
    return { x, y };
  });

/** Alternately in and out, which takes away wobbles but no area (Taubin 1995). */
const IN_AND_OUT = [0.6, -0.62] as const;

export function calmed(ring: readonly Point[], centres: readonly Point[], clear: number, rounds: number): Point[] {
  let calm = [...ring];
  for (let round = 0; round < rounds; round++)
    for (const share of IN_AND_OUT) calm = keptClear(drawn(calm, share), centres, clear);
  return calm;
}
