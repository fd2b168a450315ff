// Arithmetic with identical results on every machine: a seeded generator on 32-bit integers, and trigonometry by
// polynomials, because Math.sin etc. may differ in the last bit between engines and annealing would amplify that.

/** Mulberry32 (T. Ettinger, public domain): uniform in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const RADIANS = 0.017453292519943295;

/** Sine of an angle in degrees, error below 1e-7 (Taylor series on ±90°). */
export function sinDegrees(degrees: number): number {
  let d = degrees - 360 * Math.floor(degrees / 360);
  if (d > 270) d -= 360;
  else if (d > 90) d = 180 - d;
  const x = d * RADIANS;
  const q = x * x;
  return x * (1 - (q / 6) * (1 - (q / 20) * (1 - (q / 42) * (1 - (q / 72) * (1 - (q / 110) * (1 - q / 156))))));
}
export const cosDegrees = (degrees: number): number => sinDegrees(degrees + 90);

/** Unit vector of a bearing: clockwise from north, y downwards. */
export const alongBearing = (degrees: number): { x: number; y: number } => ({
  x: sinDegrees(degrees),
  y: -cosDegrees(degrees),
});

/** Direction as a number in [0, 4), increasing clockwise from north; not an angle, but sorts like one. */
export function diamondAngle(dx: number, dy: number): number {
  const sum = Math.abs(dx) + Math.abs(dy);
  if (sum === 0) return 0;
  if (dx >= 0) return dy <= 0 ? dx / sum : 1 + dy / sum;
  return dy >= 0 ? 2 - dx / sum : 3 - dy / sum;
}
