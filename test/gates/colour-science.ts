// What a colour is to an eye: contrast, distance, and how it looks to people with a colour-vision deficiency.

export type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const clamp = (c: number): number => Math.min(1, Math.max(0, c));
const apply = (m: Matrix, [r, g, b]: Rgb): Rgb => {
  const row = (v: Rgb): number => v[0] * r + v[1] * g + v[2] * b;
  return [row(m[0]), row(m[1]), row(m[2])];
};

/** `#rrggbb` to linear light, each part 0 to 1. */
export function linearOf(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`not a colour of six hexadecimal digits: ${hex}`);
  const part = (at: number): number => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [x, y] = [luminance(linearOf(a)), luminance(linearOf(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (IEEE TVCG 15(6),
// 2009), severity 1.0, on linear RGB.
const MACHADO: Record<string, Matrix> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

// Brettel, Viénot, Mollon: Computerized simulation of color appearance for dichromats (JOSA A 14(10), 1997): two half-planes
// in linear sRGB and the normal of the plane between them, as worked out for sRGB by DaltonLens.
const BRETTEL: Record<string, readonly [Rgb, Matrix, Matrix]> = {
  protan: [
    [0.00048, 0.00393, -0.00441],
    [
      [0.1498, 1.19548, -0.34528],
      [0.10764, 0.84864, 0.04372],
      [0.00384, -0.0054, 1.00156],
    ],
    [
      [0.1457, 1.16172, -0.30742],
      [0.10816, 0.85291, 0.03892],
      [0.00386, -0.00524, 1.00139],
    ],
  ],
  deutan: [
    [-0.00281, -0.00611, 0.00892],
    [
      [0.36477, 0.86381, -0.22858],
      [0.26294, 0.64245, 0.09462],
      [-0.02006, 0.02728, 0.99278],
    ],
    [
      [0.37298, 0.88166, -0.25464],
      [0.25954, 0.63506, 0.1054],
      [-0.0198, 0.02784, 0.99196],
    ],
  ],
  tritan: [
    [0.03901, -0.02788, -0.01113],
    [
      [1.01277, 0.13548, -0.14826],
      [-0.01243, 0.86812, 0.14431],
      [0.07589, 0.805, 0.11911],
    ],
    [
      [0.93678, 0.18979, -0.12657],
      [0.06154, 0.81526, 0.1232],
      [-0.37562, 1.12767, 0.24796],
    ],
  ],
};

/** Two models, because each is weak somewhere (Machado at tritan); a palette should hold under both. */
export const VISIONS: Readonly<Record<string, (light: Rgb) => Rgb>> = {
  normal: (light) => light,
  ...Object.fromEntries(
    Object.entries(MACHADO).map(([name, m]) => [`${name} (Machado)`, (light: Rgb) => apply(m, light)]),
  ),
  ...Object.fromEntries(
    Object.entries(BRETTEL).map(([name, [normal, above, below]]) => [
      `${name} (Brettel)`,
      (light: Rgb) =>
        apply(normal[0] * light[0] + normal[1] * light[1] + normal[2] * light[2] >= 0 ? above : below, light),
    ]),
  ),
};

/** CIE L*a*b* under D65, of linear sRGB light. */
export function labOf(light: Rgb): Rgb {
  const [r, g, b] = [clamp(light[0]), clamp(light[1]), clamp(light[2])];
  const f = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RAD = Math.PI / 180;
const hueOf = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RAD + 360) % 360);

/** CIEDE2000 of two L*a*b* colours: Sharma, Wu, Dalal (Color Research & Application 30(1), 2005). */
export function ciede2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [hueOf(x1, b1), hueOf(x2, b2)];
  const grey = c1 * c2 === 0;
  const turn = h2 - h1;
  const dh = grey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * RAD);
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const sum = h1 + h2;
  const h = grey ? sum : Math.abs(turn) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  const t =
    1 -
    0.17 * Math.cos((h - 30) * RAD) +
    0.24 * Math.cos(2 * h * RAD) +
    0.32 * Math.cos((3 * h + 6) * RAD) -
    0.2 * Math.cos((4 * h - 63) * RAD);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sc = 1 + 0.045 * c;
  const sh = 1 + 0.015 * c * t;
  const rt = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * RAD);
  return Math.sqrt(((l2 - l1) / sl) ** 2 + ((c2 - c1) / sc) ** 2 + (dH / sh) ** 2 + rt * ((c2 - c1) / sc) * (dH / sh));
}

/** Distance of two colours as seen by someone with this vision. */
export const distanceSeen = (a: string, b: string, see: (light: Rgb) => Rgb): number =>
  ciede2000(labOf(see(linearOf(a))), labOf(see(linearOf(b))));
