// The key of an exported page explains the bodies that are drawn on it, and no others.
import { expect, test } from "vitest";
import { indexWorld } from "../../src/model/world/world.ts";
import { legendOf } from "../../src/pictures/legend.ts";
import { bodyRows } from "../../src/pictures/legend-body-rows.ts";
import { pictureInput } from "../../src/pictures/picture-input.ts";
import { bundledAtlas, bundledDataset } from "../bundled.ts";
import { nodeAtlas } from "../export/node-atlas.ts";

const world = indexWorld(bundledDataset());
const BODIES = world.dataset.meta.layers.filter((l) => l.role === "body").map((l) => l.id);

test.each(BODIES)("%s has a row that explains its own sample, alone and with all others", (id) => {
  const [row, ...more] = bodyRows(world, [id]);
  expect(more).toEqual([]);
  const all = bodyRows(world, BODIES).find((r) => r.id === id);
  expect(all).toMatchObject({ id, sample: row?.sample });
  const [first] = row?.sample ?? [];
  expect(first && row?.explains(first.style)).toBe(true);
  expect(row?.explains("tie-talks")).toBe(false);
  expect(bodyRows(world, [])).toEqual([]);
});

test.each(["en", "ja"] as const)("on a map and on a network, in %s: only what is drawn", (lang) => {
  const [id = ""] = BODIES;
  const atlas = nodeAtlas(bundledAtlas(), lang);
  const state = atlas.store.getState();
  const input = pictureInput(atlas, { ...state, layers: [...state.layers, id] });
  const name = world.dataset.meta.layers.find((l) => l.id === id)?.name[lang];
  const style = bodyRows(world, [id])[0]?.sample[0]?.style;
  for (const withMap of [true, false]) {
    const said = (styles: readonly (typeof style)[]) =>
      legendOf(input, new Set(styles.flatMap((s) => s ?? [])), withMap).map((item) => item.words);
    expect(said([style])).toContain(name);
    expect(said([])).not.toContain(name);
  }
});
