// What follows from the one table of the state: what is documented, and whose each field is.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { addressedOf, defaultsOf } from "../../src/store/address.ts";
import { ADDRESS_KEYS, ADDRESSED, defaultState, ownedBy, SCHEMA } from "../../src/store/schema.ts";
import { stateOfStep } from "../../src/store/story.ts";
import { VIEWS } from "../../src/store/view-ids.ts";
import { loadDataset } from "../../tools/atlas/compile-atlas.ts";

const world = indexWorld(loadDataset());
const initial = defaultState(world, "en");
const defaults = addressedOf(initial);
const documented = [...readFileSync("docs/embedding.md", "utf8").matchAll(/^\| `(\w+)` +\| (.*) \|$/gm)];

test("docs/embedding.md tells every key of the address, and no other", () => {
  expect(documented.map((row) => row[1]).sort()).toEqual([...ADDRESS_KEYS].sort());
});
test("docs/embedding.md names every view", () => {
  const row = documented.find(([, key]) => key === "view")?.[2] ?? "";
  const coded = [...row.matchAll(/`([^`]+)`/g)].flatMap((code) => code[1]?.split(",") ?? []);
  expect(coded.sort()).toEqual([...VIEWS].sort());
});

describe("a step of a story", () => {
  // Marked, so that what is kept and what is set can be told apart, whatever the field holds.
  const marked = { ...defaults, ...Object.fromEntries(ADDRESSED.map((f) => [f, `of the viewer: ${f}`])) } as never;
  const after = stateOfStep({ show: {}, caption: { en: "", ja: "" } }, marked, defaults, world);
  test.each(ADDRESSED)("keeps %s, or sets it, as its owner says", (field) => {
    if (SCHEMA[field].owner === "view") expect(after[field]).toEqual(defaults[field]);
    else expect(after[field]).toBe(`of the viewer: ${field}`);
  });
});

test("what belongs to the viewer and to the window, as the two windows of a presentation have always had it", () => {
  const state = { ...defaults, day: asDay(0) };
  expect(Object.keys(ownedBy(state, "viewer")).sort()).toEqual([
    "era",
    "known",
    "lang",
    "letterKeys",
    "pin",
    "theme",
    "worldview",
  ]);
  expect(Object.keys(ownedBy(state, "window")).sort()).toEqual(["mode", "step", "tour"]);
});

describe("an empty value", () => {
  test.each(ADDRESS_KEYS.filter((key) => key !== "pin"))("takes back %s, and nothing else", (key) => {
    const taken = defaultsOf([key], defaults, { pin: [] });
    expect(Object.keys(taken)).toHaveLength(1);
    expect(defaults).toMatchObject(taken);
  });
  test("takes back nothing that is pinned or unknown", () => {
    expect(defaultsOf(["worldview", "pin", "nonsense"], defaults, { pin: ["worldview"] })).toEqual({});
  });
});
