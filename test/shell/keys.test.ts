// Page-wide keys: off where somebody wants them off, and pressed on keyboards that have a sign only with AltGr or Option.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { KEY_WORDS } from "../../src/i18n/keys.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { attachKeys } from "../../src/shell/keys.ts";
import { bindActions } from "../../src/store/actions.ts";
import { addressedOf } from "../../src/store/address.ts";
import { defaultState } from "../../src/store/schema.ts";
import { createAtlasStore } from "../../src/store/state.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());
const initial = defaultState(world, "en");
let page: EventTarget;
const calls = { step: vi.fn(), projection: vi.fn(), play: vi.fn(), escape: vi.fn(), region: vi.fn(), putBack: vi.fn() };
let store = createAtlasStore(initial);

beforeEach(() => {
  page = Object.assign(new EventTarget(), { querySelector: () => null });
  vi.stubGlobal("document", page);
  vi.stubGlobal("Element", class {});
  vi.clearAllMocks();
  store = createAtlasStore(initial);
  attachKeys(store, { ...bindActions, ...calls } as never);
});
afterEach(() => void vi.unstubAllGlobals());

const press = (key: string, keys: Partial<KeyboardEvent> & { altGraph?: boolean } = {}): boolean => {
  const { altGraph, ...held } = keys;
  const event = new Event("keydown", { cancelable: true });
  Object.assign(event, {
    key,
    keyCode: 0,
    getModifierState: (name: string) => name === "AltGraph" && altGraph,
    ...held,
  });
  return !page.dispatchEvent(event);
};

test("letters are shortcuts, in either case, and switched off they are none; Space and Escape stay", () => {
  for (const key of ["n", "N", "m", "z", "0", "]"]) expect(press(key), key).toBe(true);
  store.setState({ letterKeys: false });
  vi.clearAllMocks();
  for (const key of "map zoom games 0 / [ ]".split("").filter((k) => k !== " ")) expect(press(key), key).toBe(false);
  for (const of of [calls.step, calls.projection, calls.region, calls.putBack]) expect(of).not.toHaveBeenCalled();
  for (const key of [" ", "Escape"]) expect(press(key), key).toBe(true);
  expect(Object.keys(addressedOf(store.getState()))).toContain("letterKeys");
});

test("a sign that needs AltGr or Option is the sign; other chords are the browser's, and so is an input method's last key", () => {
  expect(press("]", { ctrlKey: true, altKey: true, altGraph: true })).toBe(true);
  expect(press("]", { altKey: true })).toBe(true);
  expect(calls.step).toHaveBeenCalledTimes(2);
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) expect(press("n", held)).toBe(false);
  expect(press("]", { ctrlKey: true })).toBe(false);
  expect(press("Escape", { keyCode: 229 })).toBe(false);
});

test("the list of keys names every letter that is one, in both languages", () => {
  for (const { keys } of [KEY_WORDS.en, KEY_WORDS.ja])
    expect(keys.flatMap((k) => (k.isLetter ? k.keys : [])).map((k) => k.replace("Shift ", "").toLowerCase())).toEqual(
      expect.arrayContaining(["n", "p", "m", "g", "z", "0", "/", "[", "]"]),
    );
});
