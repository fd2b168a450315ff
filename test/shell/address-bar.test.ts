// The address follows the store: choices at once, the day when it rests.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { asDay } from "../../src/data/day.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { syncAddress } from "../../src/shell/address-bar.ts";
import { addressedOf } from "../../src/store/address.ts";
import { defaultState } from "../../src/store/schema.ts";
import { type AtlasStore, createAtlasStore } from "../../src/store/state.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());
const [replaced, pushed] = [vi.fn(), vi.fn()];
let store: AtlasStore;
let off: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("location", { pathname: "/", search: "", hash: "" });
  vi.stubGlobal("history", { replaceState: replaced, pushState: pushed });
  const page = new EventTarget();
  vi.stubGlobal("window", Object.assign(page, { parent: page }));
  const initial = defaultState(world, "en");
  store = createAtlasStore(initial);
  off = syncAddress(store, world, addressedOf(initial));
});
afterEach(() => {
  off();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const addresses = (fn: typeof replaced) => fn.mock.calls.map(([, , url]) => url);
const stepBack = (days: number): void => store.setState((s) => ({ day: asDay(s.day - days) }));

test("steps that follow each other are written once, when the day rests", () => {
  const last = store.getState().day;
  for (let i = 0; i < 60; i++) {
    stepBack(1);
    vi.advanceTimersByTime(100);
  }
  expect(replaced).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(addresses(replaced)).toEqual(["/?date=2026-05-02"]);
  expect(store.getState().day).toBe(last - 60);
});

test("what is pointed at meanwhile does not keep the day waiting", () => {
  stepBack(1);
  for (let i = 0; i < 10; i++) {
    vi.advanceTimersByTime(100);
    store.setState({ hover: { kind: "party", id: `P${i}` } });
  }
  expect(addresses(replaced)).toEqual(["/?date=2026-06-30"]);
});

test("playing is written every second, so that a reload or a copied address shows the day; a choice at once", () => {
  store.setState({ playing: true });
  for (let i = 0; i < 25; i++) {
    vi.advanceTimersByTime(100);
    stepBack(1);
  }
  expect(addresses(replaced)).toEqual(["/?date=2026-06-22", "/?date=2026-06-12"]);
  store.setState({ playing: false });
  vi.runAllTimers();
  expect(addresses(replaced).at(-1)).toBe("/?date=2026-06-06");
  stepBack(1);
  store.setState({ selection: [{ kind: "party", id: "VNM" }] });
  expect(addresses(pushed)).toEqual(["/?date=2026-06-05&select=VNM"]);
  vi.runAllTimers();
  expect(replaced).toHaveBeenCalledTimes(3);
});

test.each([true, false])("what is not written yet is written when the page goes; playing: %s", (playing) => {
  store.setState({ playing });
  for (let i = 0; i < 3; i++) stepBack(1);
  window.dispatchEvent(new Event("pagehide"));
  expect(addresses(replaced)).toEqual(["/?date=2026-06-28"]);
  vi.runAllTimers();
  expect(replaced).toHaveBeenCalledTimes(1);
});

test("a talk is one entry: back leads out of it, whatever its steps choose, and a console makes none", () => {
  store.setState({ mode: "present", tour: "coverage" });
  expect(pushed).toHaveBeenCalledTimes(1);
  for (const id of ["VNM", "CHL", "SGP"]) store.setState({ selection: [{ kind: "party", id }], views: ["map"] });
  vi.runAllTimers();
  expect(pushed).toHaveBeenCalledTimes(1);
  expect(addresses(replaced).at(-1)).toContain("select=SGP");
  store.setState({ mode: "explore" });
  vi.runAllTimers();
  expect(pushed).toHaveBeenCalledTimes(1);
  store.setState({ mode: "console" });
  store.setState({ selection: [{ kind: "party", id: "VNM" }] });
  vi.runAllTimers();
  expect(pushed).toHaveBeenCalledTimes(1);
});
