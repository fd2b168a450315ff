// Page-wide keys: off where somebody wants them off, and pressed on keyboards that have a sign only with AltGr or Option.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { asDay, dayOf, isoOf } from "../../src/data/day.ts";
import { KEY_WORDS } from "../../src/i18n/keys.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { attachKeys } from "../../src/shell/keys.ts";
import { bindActions } from "../../src/store/actions.ts";
import { addressedOf } from "../../src/store/address.ts";
import { defaultState } from "../../src/store/schema.ts";
import { createAtlasStore } from "../../src/store/state.ts";
import { isSingle } from "../../src/ui/keys/key-table.ts";
import { PAGE_KEYS } from "../../src/ui/keys/page-keys.ts";
import { KEY_TABLES } from "../../src/views/header/Keys.tsx";
import { moveDay, SLIDER_KEYS } from "../../src/views/timeline/move-day.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());
const initial = defaultState(world, "en");
let page: EventTarget;
const calls = {
  step: vi.fn(),
  projection: vi.fn(),
  play: vi.fn(),
  escape: vi.fn(),
  region: vi.fn(),
  putBack: vi.fn(),
  set: vi.fn(),
};
let store = createAtlasStore(initial);

beforeEach(() => {
  page = Object.assign(new EventTarget(), {
    querySelector: () => null,
    documentElement: { dataset: { motion: "still" } },
  });
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

test("every key of the table does something, and no other key does", async () => {
  const handled = new Set(Object.values(PAGE_KEYS).flat());
  for (const key of handled) {
    const bare = key.replace("Shift ", "");
    expect(press(bare, { shiftKey: bare !== key }), key).toBe(true);
  }
  const others = [..."abcdefghijklmnopqrstuvwxyz0123456789.,;:!+-*#", "Enter", "Tab", "ArrowLeft", "PageDown", "F1"];
  for (const key of others.filter((k) => !handled.has(k))) expect(press(key), key).toBe(false);
  // What comes late has come, with the page that it needs.
  await vi.waitFor(() => expect(store.getState().morph).toBe(0));
});

test("Caps Lock is no Shift: the region before is asked for by Shift alone", () => {
  press("Z");
  expect(calls.region).toHaveBeenLastCalledWith(1);
  press("Z", { shiftKey: true });
  expect(calls.region).toHaveBeenLastCalledWith(-1);
});

test("the question mark opens the list of keys and T the table, unless letters are off", () => {
  press("?", { shiftKey: true });
  expect(calls.set).toHaveBeenLastCalledWith({ sheet: "keys" });
  press("T");
  expect(calls.set).toHaveBeenLastCalledWith({ sheet: "shown" });
  store.setState({ letterKeys: false });
  expect([press("?", { shiftKey: true }), press("t")]).toEqual([false, false]);
});

test("keys of the slider lead where their table says, and the list has words for every key of every table", () => {
  const [first, now, last] = [dayOf(1997, 1, 1), dayOf(2018, 3, 31), dayOf(2026, 7, 1)];
  const led = Object.fromEntries(
    Object.entries(SLIDER_KEYS).map(([id, [key = ""]]) => {
      const bare = key.replace("Shift ", "");
      const to = moveDay({ key: bare, shiftKey: bare !== key } as never, now, first, last);
      return [id, isoOf(asDay(to ?? 0))];
    }),
  );
  expect(led).toEqual({
    day: "2018-04-01",
    dayBack: "2018-03-30",
    month: "2018-04-30",
    monthBack: "2018-02-28",
    year: "2019-03-31",
    yearBack: "2017-03-31",
    first: "1997-01-01",
    last: "2026-07-01",
  });
  for (const words of [KEY_WORDS.en, KEY_WORDS.ja])
    for (const [group, table] of Object.entries(KEY_TABLES))
      expect(Object.keys(words[group as "page"]).sort()).toEqual(Object.keys(table).sort());
  expect(isSingle("?") && isSingle("Shift z") && !isSingle(" ") && !isSingle("Escape")).toBe(true);
});
