// How each body looks: a small shape and one of two hues. Bodies differ by shape; the hues only help.
import type { Knowledge } from "../../model/bodies/spans.ts";
import type { StyleName } from "../style/style.ts";

export const SHAPES = ["circle", "square", "triangle", "diamond", "cross"] as const;
export type BodyShape = (typeof SHAPES)[number];

export interface BodyLook {
  shape: BodyShape;
  hue: "world" | "region";
}

/** Bodies of the whole world share one hue, those of regions the other. */
const LOOKS: Readonly<Record<string, BodyLook>> = {
  wto: { shape: "circle", hue: "world" },
  tfa: { shape: "square", hue: "world" },
  apec: { shape: "triangle", hue: "region" },
  asem: { shape: "diamond", hue: "region" },
  wco: { shape: "cross", hue: "world" },
};

/** Bodies that the table does not know take the shapes by turns. */
export const lookOf = (body: string, turn: number): BodyLook =>
  (Object.hasOwn(LOOKS, body) ? LOOKS[body] : undefined) ?? {
    shape: SHAPES[turn % SHAPES.length] ?? "circle",
    hue: turn % 2 === 0 ? "world" : "region",
  };

const STYLE = {
  world: { day: "body-world", coarse: "body-world-coarse", unknown: "body-world-open", earlier: "body-world-earlier" },
  region: {
    day: "body-region",
    coarse: "body-region-coarse",
    unknown: "body-region-open",
    earlier: "body-region-earlier",
  },
} as const satisfies Record<BodyLook["hue"], Record<Knowledge, StyleName>>;

export const bodyStyle = ({ hue }: BodyLook, knowledge: Knowledge): StyleName => STYLE[hue][knowledge];

/** Corners of each shape on a circle that gives all of them about the same area; the first angle in turns. */
const CORNERS: Record<Exclude<BodyShape, "circle" | "cross">, { n: number; from: number; reach: number }> = {
  square: { n: 4, from: 1 / 8, reach: 1.26 },
  triangle: { n: 3, from: -1 / 4, reach: 1.45 },
  diamond: { n: 4, from: 0, reach: 1.32 },
};
/** Half the length and half the width of the arms of a cross. */
const [ARM, ARM_WIDTH] = [1.3, 0.48];
const CROSS: readonly (readonly [number, number])[] = [
  [-ARM_WIDTH, -ARM],
  [ARM_WIDTH, -ARM],
  [ARM_WIDTH, -ARM_WIDTH],
  [ARM, -ARM_WIDTH],
  [ARM, ARM_WIDTH],
  [ARM_WIDTH, ARM_WIDTH],
  [ARM_WIDTH, ARM],
  [-ARM_WIDTH, ARM],
  [-ARM_WIDTH, ARM_WIDTH],
  [-ARM, ARM_WIDTH],
  [-ARM, -ARM_WIDTH],
  [-ARM_WIDTH, -ARM_WIDTH],
];

function cornersOf(shape: Exclude<BodyShape, "circle">): readonly (readonly [number, number])[] {
  if (shape === "cross") return CROSS;
  const { n, from, reach } = CORNERS[shape];
  return Array.from({ length: n }, (_, i) => {
    const angle = 2 * Math.PI * (from + i / n);
    return [Math.cos(angle) * reach, Math.sin(angle) * reach] as const;
  });
}

const r3 = (n: number): number => Math.round(n * 1000) / 1000;

/** Closed path around (x, y). `r`: radius of the circle whose area the shape has, scene units. */
export function shapePath(shape: BodyShape, x: number, y: number, r: number): string {
  if (shape === "circle") {
    const [w, a] = [r3(r), `a${r3(r)} ${r3(r)} 0 1 0`];
    return `M${r3(x - w)} ${r3(y)}${a} ${2 * w} 0${a} ${-2 * w} 0Z`;
  }
  return `M${cornersOf(shape)
    .map(([dx, dy]) => `${r3(x + dx * r)} ${r3(y + dy * r)}`)
    .join("L")}Z`;
}

/** From the middle to the farthest corner, as a multiple of `r`. */
export const shapeReach = (shape: BodyShape): number =>
  shape === "circle" ? 1 : Math.max(...cornersOf(shape).map(([dx, dy]) => Math.hypot(dx, dy)));
