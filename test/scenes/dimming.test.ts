// Nothing dims to nothing: what is left of context while something is chosen, in all themes, and the same for all painters.
import { describe, expect, test } from "vitest";
import { opacityOf } from "../../src/export/looks.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { dimKindOf, dimmedOpacity } from "../../src/scene/style/dimming.ts";
import { lookOf } from "../../src/scene/style/look.ts";
import { styleSheet } from "../../src/scene/style/style-css.ts";
import { loadDataset } from "../../tools/atlas/compile-atlas.ts";
import { contrastOf } from "../gates/colour-science.ts";

const { layers } = loadDataset().meta;
const THEMES = ["light", "dark", "contrast"] as const;
const looks = new Map(THEMES.map((theme) => [theme, lookOf(theme, layers)]));

/** `over` seen through `opacity` of `colour`. */
function mixed(colour: string, over: string, opacity: number): string {
  const part = (hex: string, i: number): number => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  const of = (i: number): string =>
    Math.round(part(colour, i) * opacity + part(over, i) * (1 - opacity))
      .toString(16)
      .padStart(2, "0");
  return `#${of(0)}${of(1)}${of(2)}`;
}

describe.each(THEMES)("%s", (theme) => {
  const { colours, styles } = looks.get(theme) as NonNullable<ReturnType<typeof looks.get>>;
  const dimmed = (style: string): number =>
    contrastOf(mixed(colours[styles[style]?.fill as "ink"], colours.paper, dimmedOpacity(style, theme)), colours.paper);

  test.each(["land-0", "land-1", "land-2", "land-3", "land-4", "land-focal"])(
    "%s stays apart from the ground",
    (style) => {
      expect(dimmed(style)).toBeGreaterThanOrEqual(theme === "dark" ? 1.2 : 1.12);
    },
  );

  const names = Object.keys(styles).filter((s) => /^(label|name-(own|framework|quiet)|region-label)/.test(s));
  test.each(names.filter((s) => s !== "label-on-focal"))("%s stays legible", (style) => {
    expect(dimmed(style)).toBeGreaterThanOrEqual(4);
  });

  test("files and canvases take the same numbers as the page", () => {
    const css = styleSheet(layers);
    for (const style of Object.keys(styles)) {
      const mark = { kind: "path", id: "any", style, d: "", emphasis: "muted" } as Mark;
      const opacity = opacityOf(mark, looks.get(theme) as never);
      expect(opacity).toBe(dimmedOpacity(style, theme));
      expect(opacityOf({ ...mark, emphasis: "raised" }, looks.get(theme) as never)).toBeUndefined();
      const selector = `.m-${style.replace("/", "\\/")}`;
      const rules = [
        ...css.matchAll(/^(?:\[data-theme="(\w+)"\] )?:is\(([^)]*)\)\.e-muted\{opacity:([\d.]+)\}$/gm),
      ].filter(([, where, which]) => (where === undefined || where === theme) && which?.split(",").includes(selector));
      expect(Number(rules.at(-1)?.[3]), style).toBe(opacity);
    }
  });
});

test.each([
  ["land-3", "land"],
  ["dot-assist", "land"],
  ["tie/epa", "tie"],
  ["arc-signed/epa", "tie"],
  ["fan/epa", "tie"],
  ["tie-assistance", "tie"],
  ["region/rcep", "outline"],
  ["region-label/rcep", "outline-name"],
  ["label", "name"],
  ["label-quiet", "quiet-name"],
  ["name-own", "name"],
  ["name-quiet", "quiet-name"],
  ["node-bilateral", "node"],
  ["body-world", "node"],
] as const)("%s is dimmed as %s", (style, kind) => {
  expect(dimKindOf(style)).toBe(kind);
});
