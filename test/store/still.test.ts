// What React renders is asked again by every change but that of time.
import { expect, test, vi } from "vitest";
import { asDay } from "../../src/data/day.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { defaultState } from "../../src/store/schema.ts";
import { type AtlasState, createAtlasStore } from "../../src/store/state.ts";
import { stillChanges } from "../../src/store/still.ts";
import { bundledDataset } from "../bundled.ts";

const initial = defaultState(indexWorld(bundledDataset()), "en");

test("a step in time calls nobody, whatever else is said again with it", () => {
  const store = createAtlasStore(initial);
  const listener = vi.fn();
  stillChanges(store)(listener);
  store.setState({ ...initial, day: asDay(initial.day - 1), dayFraction: 0.5, justBegun: true });
  expect(listener).not.toHaveBeenCalled();
  store.setState({ day: asDay(initial.day - 2), playing: true });
  expect(listener).toHaveBeenCalledTimes(1);
});

test("every other field calls every listener until it leaves", () => {
  const fields = (Object.keys(initial) as (keyof AtlasState)[]).filter(
    (key) => !["day", "dayFraction", "justBegun"].includes(key),
  );
  expect(fields.length).toBeGreaterThan(20);
  for (const field of fields) {
    const store = createAtlasStore(initial);
    const [first, second] = [vi.fn(), vi.fn()];
    const off = stillChanges(store)(first);
    stillChanges(store)(second);
    store.setState({ [field]: Symbol("another") });
    off();
    store.setState({ [field]: Symbol("a third") });
    expect([field, first.mock.calls.length, second.mock.calls.length]).toEqual([field, 1, 2]);
  }
});
