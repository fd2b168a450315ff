// The small picture of a step, in the overview and in the editor, shows what the wall shows.
import { expect, test } from "vitest";
import type { StoryStep } from "../../src/data/story.ts";
import { thumbScene } from "../../src/modes/present/thumb-scene.ts";
import { bundledAtlas } from "../bundled.ts";
import { nodeAtlas } from "../export/node-atlas.ts";

const SIZE = { width: 480, height: 270 };
const WORDS = { caption: { en: "One", ja: "一" } };

async function zoomOf(show: StoryStep["show"]): Promise<number> {
  const compiled = bundledAtlas();
  const atlas = nodeAtlas(compiled, "en");
  const { marks } = await thumbScene(atlas, compiled.placement, { show, ...WORDS }, SIZE);
  const [camera] = marks;
  if (camera?.kind !== "group") throw new Error("no map");
  return camera.scale ?? 1;
}

test("a step's own part of the map goes before the parties that it tells of, and those before a region", async () => {
  const date = "2022-02-01";
  const camera = "0.6,0.3,0.1,0.1";
  expect(await zoomOf({ date, view: "map" })).toBe(1);
  const [own, both, told] = [
    await zoomOf({ date, view: "map", camera }),
    await zoomOf({ date, view: "map", camera, select: "AUS" }),
    await zoomOf({ date, view: "map", select: "AUS" }),
  ];
  expect(own).toBeGreaterThan(4);
  expect(both).toBe(own);
  expect(told).toBeGreaterThan(1);
  expect(told).toBeLessThan(own);
  expect(await zoomOf({ date, view: "map", region: "asean" })).toBeGreaterThan(1);
});
