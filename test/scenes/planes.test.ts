// Pictures are painted on planes: nothing is lost, nothing changes its order.
import { beforeAll, describe, expect, test } from "vitest";
import { MAP_PLANES, NETWORK_PLANES, splitPlanes } from "../../src/pictures/planes.ts";
import type { CompiledAtlas } from "../../tools/atlas/compile-atlas.ts";
import { bundledAtlas } from "../bundled.ts";
import { SCENES } from "./scenes.ts";

const LOOK = { lang: "en", width: 900, height: 700 } as const;
const pictures = SCENES.filter((s) => s.name !== "timeline");
let atlas: CompiledAtlas;
beforeAll(async () => {
  atlas = bundledAtlas();
}, 120_000);

describe.each(pictures.map((s) => [s.name, s] as const))("%s", (name, scene) => {
  const planes = name.startsWith("map") ? MAP_PLANES : NETWORK_PLANES;

  test("planes laid one over the other are the scene", () => {
    const { marks } = scene.draw(atlas, LOOK);
    expect(splitPlanes(marks, planes).flat()).toEqual(marks);
  });

  test("what can be hit lies on the highest plane, land and regions on the lowest", () => {
    const split = splitPlanes(scene.draw(atlas, LOOK).marks, planes);
    const planeOf = (kind: string) => split.findIndex((marks) => marks.some((m) => m.id.startsWith(`${kind}/`)));
    expect(planeOf("hit")).toBe(planes.length - 1);
    expect(split[0]?.length).toBeGreaterThan(0);
    for (const marks of split.slice(1)) expect(marks.some((m) => /^(land|region)(\/|$)/.test(m.id))).toBe(false);
  });
});
