import { expect, test } from "vitest";
import { indexWorld } from "../../src/model/world/world.ts";
import { defaultState } from "../../src/store/schema.ts";
import { createAtlasStore } from "../../src/store/state.ts";
import { subscribeTo } from "../../src/store/subscribe-to.ts";
import { bundledDataset } from "../bundled.ts";

const newStore = () => createAtlasStore(defaultState(indexWorld(bundledDataset()), "en"));

test("tells of each new value of what it follows, and of nothing else", () => {
  const store = newStore();
  const told: string[] = [];
  const stop = subscribeTo(
    store,
    (s) => s.lang,
    (lang) => told.push(lang),
  );
  store.setState({ playing: true });
  store.setState({ lang: "en" });
  expect(told).toEqual([]);
  store.setState({ lang: "ja" });
  store.setState({ lang: "ja", playing: false });
  store.setState({ lang: "both" });
  expect(told).toEqual(["ja", "both"]);
  stop();
  store.setState({ lang: "en" });
  expect(told).toEqual(["ja", "both"]);
});

test("a listener that writes is not told of its own value twice", () => {
  const store = newStore();
  const told: boolean[] = [];
  subscribeTo(
    store,
    (s) => s.playing,
    (playing) => {
      told.push(playing);
      if (told.length > 5) throw new Error("told without end");
      store.setState({ day: store.getState().day });
    },
  );
  store.setState({ playing: true });
  store.setState({ playing: false });
  expect(told).toEqual([true, false]);
});
