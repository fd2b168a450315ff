// Each scene of the gallery against its picture on record. A changed picture is looked at, then recorded by `vitest -u`.
import { describe, expect, test } from "vitest";
import { svgOf } from "../../src/export/svg.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { lookOf } from "../../src/scene/style/look.ts";
import { bundledAtlas } from "../bundled.ts";
import { SCENES } from "./scenes.ts";

const atlas = bundledAtlas();
const LOOK = { lang: "en", width: 840, height: 780 } as const;

/** The land is the same in every picture and weighs a hundred kilobytes: its fills say what changed. */
const withoutOutlines = (svg: string): string => svg.replace(/ d="M[^"]{120,}"/g, ' d="…"');

describe("scenes", () => {
  test.each(SCENES.map((s) => [s.name, s] as const))("%s", async (name, scene) => {
    const drawn = scene.draw(atlas, LOOK);
    expect(structuredClone(drawn)).toEqual(drawn);
    await expect(
      withoutOutlines(svgOf(drawn, lookOf("light", atlas.dataset.meta.layers), scene.title)),
    ).toMatchFileSnapshot(`pictures/${name}.svg`);
  });
  test("ids are unique within a scene", () => {
    for (const scene of SCENES) {
      const ids: string[] = [];
      const collect = (marks: readonly Mark[]): void => {
        for (const m of marks) {
          ids.push(m.id);
          if (m.kind === "group") collect(m.children);
        }
      };
      collect(scene.draw(atlas, LOOK).marks);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  test("every theme paints every scene without an undefined colour", () => {
    for (const theme of ["light", "dark", "contrast"] as const)
      for (const scene of SCENES)
        expect(svgOf(scene.draw(atlas, LOOK), lookOf(theme, atlas.dataset.meta.layers), scene.title)).not.toMatch(
          /undefined|NaN/,
        );
  });
});
