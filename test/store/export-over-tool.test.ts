// The export lies over the chart or table that it exports, and goes away without it.
import { expect, test } from "vitest";
import { indexWorld } from "../../src/model/world/world.ts";
import { bindActions } from "../../src/store/actions.ts";
import { defaultState } from "../../src/store/schema.ts";
import { createAtlasStore } from "../../src/store/state.ts";
import { toolOf } from "../../src/store/view-ids.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());

test("the export keeps the tool under it; another tool takes the place of both", () => {
  const store = createAtlasStore(defaultState(world, "en"));
  const actions = bindActions(
    store,
    () => world,
    () => world,
    () => [],
  );
  const tool = () => toolOf(store.getState().views);
  actions.toggleView("coverage");
  actions.toggleView("export");
  expect(store.getState().views).toEqual(["map", "network", "coverage", "export"]);
  expect(tool()).toBe("export");
  actions.escape();
  expect(tool()).toBe("coverage");
  actions.toggleView("export");
  actions.toggleView("matrix");
  expect(store.getState().views).toEqual(["map", "network", "matrix"]);
});
