// A framework that only the package knows: it has a region, ties, a row of the legend, words and a colour, with no change of code.
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/data/dataset.ts";
import { formatIssue } from "../../src/data/package/issue.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { layerRows, signRows } from "../../src/pictures/legend-rows.ts";
import { mapFacts } from "../../src/scene/map/facts.ts";
import { networkFacts } from "../../src/scene/network/facts.ts";
import { layerLooks } from "../../src/scene/style/layer-colours.ts";
import { lookOf } from "../../src/scene/style/look.ts";
import { PALETTE } from "../../src/scene/style/palette.ts";
import { styleSheet } from "../../src/scene/style/style-css.ts";
import { draftPackage } from "./fixture.ts";

const COLOUR = { light: "#123456", dark: "#abcdef", contrast: "#000011" };

function withFramework(more: object): Dataset {
  const files = draftPackage((d) => {
    const name = { en: "Bay Pact", ja: "湾岸連携" };
    d.description.musubi.layers.push({ id: "bay-pact", role: "framework", on: true, name, ...more });
    d.replace("agreements.csv", "great,plurilateral,epa,epa", "great,plurilateral,epa,bay-pact");
  });
  const loaded = loadPackage(files);
  if (!loaded.ok) throw new Error(loaded.issues.map(formatIssue).join("\n"));
  return loaded.dataset;
}

describe.each([
  ["with a colour of its own", { colour: COLOUR, word: COLOUR, dash: [6, 2] }, COLOUR],
  ["without one", {}, PALETTE[0]?.colour],
])("a framework %s", (_, more, colour) => {
  const dataset = withFramework(more);
  const world = indexWorld(dataset);
  const { layers } = dataset.meta;
  const shown = new Set(layers.map((l) => l.id));
  const inForce = world.at(dataset.meta.asOf);
  const signed = world.at(
    world.changeDays.find((d) => world.at(d).ties.some((t) => t.stage === "signed" && t.agreement === "great")) ??
      dataset.meta.asOf,
  );

  test("has a region in the network, in its own style and with its name in its own words", () => {
    const [region, ...others] = networkFacts(world, inForce, shown).regions;
    expect(others).toEqual([]);
    expect(region).toMatchObject({ framework: "great", style: "region/bay-pact", labelStyle: "region-label/bay-pact" });
  });
  test("has ties on the map, signed and in force", () => {
    const stylesOn = (snapshot: typeof inForce) =>
      [...mapFacts(world, snapshot, [...shown]).parties.values()].flatMap((p) => p.ties.map((t) => t.style));
    expect(stylesOn(signed)).toContain("tie-signed/bay-pact");
    expect(stylesOn(inForce)).toContain("tie/bay-pact");
  });
  test.each(["light", "dark", "contrast"] as const)("%s: files have its colour for every part", (theme) => {
    const look = lookOf(theme, layers);
    expect(look.colours["layer-bay-pact"]).toBe(colour?.[theme]);
    for (const part of ["tie", "tie-signed", "region", "region-label", "member", "step"])
      expect(look.styles[`${part}/bay-pact`]).toBeDefined();
    expect(look.frameworks).toEqual([colour?.[theme]]);
  });
  test("the page's styles have its classes, and a rule for keys, bars and bands of the chart", () => {
    const css = styleSheet(layers);
    expect(css).toContain(`--layer-bay-pact:${colour?.light}`);
    expect(css).toContain(".m-region\\/bay-pact{fill:var(--layer-bay-pact)");
    expect(css).toContain(".layer-bay-pact{--layer:var(--layer-bay-pact);");
  });
  test("has a row in the legend, a region where it has one and a line where only ties are drawn", () => {
    const row = layerRows(dataset.meta).find((r) => r.id === "bay-pact");
    expect(row?.sample.map((m) => m.style)).toEqual(["region/bay-pact"]);
    expect(row?.explains("tie-signed/bay-pact")).toBe(true);
    expect(row?.explains("tie/epa")).toBe(false);
    const asTies = layerRows(dataset.meta, () => true).find((r) => r.id === "bay-pact");
    expect(asTies?.sample.map((m) => m.style)).toEqual(["tie/bay-pact"]);
    expect(signRows(dataset.meta)[0]?.explains("tie-signed/bay-pact")).toBe(true);
  });
});

test("a colour without one for words leaves the words in ink", () => {
  const { layers } = withFramework({ colour: COLOUR }).meta;
  const look = layerLooks(layers).find((l) => l.layer.id === "bay-pact");
  expect(look?.word.light).toBe(lookOf("light", layers).colours.ink);
});
