// Paper: no shape is see-through as a whole, since a PDF makes a group of each; what is seen stays as faint as it was.
import { expect, test } from "vitest";
import { svgOf } from "../../src/export/svg.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { lookOf } from "../../src/scene/style/look.ts";
import type { StyleName } from "../../src/scene/style/style.ts";
import { bundledDataset } from "../bundled.ts";

const look = lookOf("light", bundledDataset().meta.layers);
const written = (mark: Mark, ungrouped: boolean): string =>
  svgOf({ width: 50, height: 50, marks: [mark] }, look, "t", { ungrouped, ids: "x" });
const muted = (style: StyleName) => ({ id: "a", style, emphasis: "muted" as const });
const D = "M0 0h40v40h-40z";

test.each<[string, Mark]>([
  ["land", { ...muted("land-2"), kind: "path", d: D }],
  ["hatched land", { ...muted("land-assist"), kind: "path", d: D }],
  ["a tie", { ...muted("tie-talks"), kind: "line", x1: 0, y1: 0, x2: 40, y2: 0 }],
  ["a node", { ...muted("node-assistance"), kind: "circle", x: 9, y: 9, r: 4 }],
  ["a name with its halo", { ...muted("label"), kind: "text", x: 9, y: 9, lines: ["a"], size: 12, anchor: "start" }],
])("%s", (_, mark) => {
  const whole = written(mark, false);
  const [, share = ""] = / opacity="([\d.]+)"/.exec(whole) ?? [];
  expect(Number(share)).toBeGreaterThan(0);
  const parts = written(mark, true);
  expect(parts).not.toMatch(/ opacity=/);
  // Every fill and stroke that is painted is as see-through as the whole was, times its own share.
  const drawn = /<rect[^>]*\/>\n([\s\S]*)\n<\/svg>/.exec(parts)?.[1] ?? "";
  for (const [, name = "", looks = ""] of drawn.matchAll(/<(path|line|circle|text)\b([^>]*)/g))
    for (const kind of ["fill", "stroke"]) {
      const colour = new RegExp(` ${kind}="([^"]*)"`).exec(looks)?.[1] ?? "none";
      const seen = Number(new RegExp(` ${kind}-opacity="([\\d.]+)"`).exec(looks)?.[1] ?? 1);
      if (colour !== "none") expect(seen, `${name} ${kind}`).toBeLessThanOrEqual(Number(share));
    }
});
