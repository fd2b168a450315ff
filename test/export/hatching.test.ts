import { expect, test } from "vitest";
import { hatchingOf, segmentsOf } from "../../src/export/hatching.ts";
import { svgOf } from "../../src/export/svg.ts";
import { lookOf } from "../../src/scene/style/look.ts";
import { patternDefs } from "../../src/scene/style/style-css.ts";

test("every pattern has lines, and they go on from land to land", () => {
  for (const def of patternDefs()) {
    expect(segmentsOf(def).length, def.id).toBeGreaterThan(0);
    const whole = hatchingOf(def, 1, { x: 0, y: 0, width: 70, height: 70 });
    expect(whole.length).toBeGreaterThan(100);
    expect(whole).not.toMatch(/NaN|undefined/);
  }
  // Diagonals of a tile of 7: wherever a rectangle begins, its lines lie on x + y = 7n.
  const hatch = patternDefs().find((d) => d.id === "pattern-hatch");
  for (const [, x = "", y = ""] of hatch
    ? hatchingOf(hatch, 2, { x: 13, y: -5, width: 40, height: 30 }).matchAll(/M([\d.-]+) ([\d.-]+)/g)
    : [])
    expect(Math.abs(((Number(x) + Number(y)) / 3.5) % 1)).toBeCloseTo(0, 5);
});

test("hatched land stands on its ground, with nothing that plain readers of SVG do not know", () => {
  const land = { kind: "path", id: "land/x", style: "land-assist", d: "M0 0H50V50H0Z" } as const;
  const name = {
    kind: "text",
    id: "name",
    style: "distance-word",
    lines: ["日本"],
    x: 5,
    y: 9,
    size: 9,
    anchor: "start",
  } as const;
  const look = lookOf("light", []);
  const svg = svgOf({ width: 50, height: 50, marks: [land, { ...name, lines: [...name.lines] }] }, look, "t", {
    lang: "en",
  });
  expect(svg).toContain(`d="M0 0H50V50H0Z" fill="${look.colours.land0}"`);
  expect(svg).not.toMatch(/<pattern|paint-order/);
  // The halo lies under the letters, as an element of its own.
  expect(svg.indexOf(`stroke="${look.colours.paper}" stroke-width="3"`)).toBeLessThan(svg.lastIndexOf("<text"));
  expect(svg.match(/<text/g)).toHaveLength(2);
  expect(svg).toContain('lang="en" xml:lang="en"');
  expect(svg).toContain('<text x="5" y="9" font-size="9"');
  expect(svg.match(/xml:lang="ja"/g)).toHaveLength(2);
});

test("two pictures in one page share no id, and the same picture has the same in every run", () => {
  const scene = {
    width: 9,
    height: 9,
    marks: [{ kind: "path", id: "l", style: "land-assist", d: "M0 0H5V5Z" } as const],
  };
  const ids = (title: string) =>
    [...svgOf(scene, lookOf("light", []), title, { address: "a" }).matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
  expect(ids("one")).toEqual(ids("one"));
  expect(ids("one").length).toBe(2);
  expect(ids("one").some((id) => ids("two").includes(id))).toBe(false);
});
