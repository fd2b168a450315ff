import { describe, expect, test } from "vitest";
import { coloursOf } from "../../src/scene/style/layer-colours.ts";
import { stylesFor } from "../../src/scene/style/layer-styles.ts";
import { patternDefs, styleSheet } from "../../src/scene/style/style-css.ts";
import { TOKENS } from "../../src/scene/style/tokens.ts";
import { loadDataset } from "../../tools/atlas/compile-atlas.ts";

const { layers } = loadDataset().meta;
const css = styleSheet(layers);
const styles = stylesFor(layers);
/** Selector → declarations, of every rule. */
const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map((m) => [m[1]?.trim() ?? "", m[2] ?? ""] as const);
const of = (selector: string): string => rules.find(([s]) => s === selector)?.[1] ?? "";

/** Lengths grow with the words of the page. */
const px = (length: number): string => `calc(var(--px)*${length})`;

describe("styles as CSS", () => {
  test.each([
    ["light", ':root,[data-theme="light"]'],
    ["dark", '[data-theme="dark"]'],
    ["contrast", '[data-theme="contrast"]'],
  ] as const)("%s declares every token", (theme, selector) => {
    for (const [name, value] of Object.entries(coloursOf(theme, layers)))
      expect(of(selector)).toContain(`--${name}:${value}`);
  });

  test.each(Object.entries(styles))("m-%s says all that the table says", (name, style) => {
    const declared = of(`.m-${name.replace("/", "\\/")}`);
    if (style.pattern) expect(declared).toContain(`fill:url(#pattern-${style.pattern})`);
    else if (!style.fill || style.fill === "none") expect(declared).toContain("fill:none");
    else expect(declared).toContain(`fill:var(--${style.fill})`);
    if (style.stroke) {
      expect(declared).toContain("vector-effect:non-scaling-stroke");
      expect(declared).toContain(`stroke-width:${px(style.width ?? 1)}`);
    }
    if (style.dash) expect(declared).toContain(`stroke-dasharray:${style.dash.map(px).join(" ")}`);
    if (style.halo) {
      expect(declared).toContain("paint-order:stroke");
      // With the letters, since `vector-effect` is not one of text.
      expect(declared).toContain(`stroke-width:${style.halo}em`);
      expect(declared).not.toContain("vector-effect");
    }
  });

  test("uses only declared colours, and patterns that exist", () => {
    const declared = new Set([...Object.keys(coloursOf("light", layers)), "layer", "px"]);
    const used = [...css.matchAll(/var\(--([\w-]+)\)/g)].map((m) => m[1] ?? "");
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
    const patterns = new Set(patternDefs().map((p) => `#${p.id}`));
    for (const [, id] of css.matchAll(/url\(([^)]*)\)/g)) expect(patterns).toContain(id);
  });

  test("patterns are plain data", () => {
    expect(structuredClone(patternDefs())).toEqual(patternDefs());
  });

  test("has a class for every emphasis that changes the look", () => {
    for (const name of ["muted", "raised", "strong"]) expect(css).toContain(`.e-${name}`);
  });

  test("all themes have the same tokens", () => {
    for (const theme of ["dark", "contrast"] as const)
      expect(Object.keys(TOKENS[theme])).toEqual(Object.keys(TOKENS.light));
  });
});
