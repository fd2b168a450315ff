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

/** Sine of an angle in degrees, error below 1e-7 (Taylor series from −90° to 90°). */
export function sinDegrees(degrees: number): number {
  let d = degrees - 360 * Math.floor(degrees / 360);
  if (d > 270) d -= 360;
  else if (d > 90) d = 180 - d;
  const x = d * RADIANS;
  const q = x * x;
  return x * (1 - (q / 6) * (1 - (q / 20) * (1 - (q / 42) * (1 - (q / 72) * (1 - (q / 110) * (1 - q / 156))))));
}
export const cosDegrees = (degrees: number): number => sinDegrees(degrees + 90);

const DEGREES = 57.29577951308232;
/** Tangent of 22.5°. */
const EIGHTH = 0.41421356237309503;

/** Arc tangent of 0 to 1 in degrees, error below 1e-6: a series from −0.2 to 0.2, after a turn by 22.5°. */
function atanDegrees(t: number): number {
  const x = (t - EIGHTH) / (1 + t * EIGHTH);
  const q = x * x;
  const series =
    1 - q * (1 / 3 - q * (1 / 5 - q * (1 / 7 - q * (1 / 9 - q * (1 / 11 - q * (1 / 13 - q * (1 / 15 - q / 17)))))));
  return 22.5 + DEGREES * x * series;
}

/** `Math.atan2` in degrees, from -180 to 180. */
export function atan2Degrees(y: number, x: number): number {
  const [a, b] = [Math.abs(y), Math.abs(x)];
  if (a === 0 && b === 0) return 0;
  const first = a <= b ? atanDegrees(a / b) : 90 - atanDegrees(b / a);
  const upper = x < 0 ? 180 - first : first;
  return y < 0 ? -upper : upper;
}

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
