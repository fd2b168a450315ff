// Laws of the address that visitors take along: short, of the view alone, and read by the atlas as what was seen.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
import { BASES, tradeYears } from "../../src/model/coverage/coverage.ts";
import { WEIGHTS } from "../../src/model/coverage/weights.ts";
import { openable } from "../../src/model/world/organisations.ts";
import { clampDay, indexWorld, rangesOf } from "../../src/model/world/world.ts";
import { MAX_ADDRESS, takenAddress } from "../../src/modes/kiosk/short-address.ts";
import { CONFIG_KEYS, readKioskConfig } from "../../src/modes/kiosk/store/config.ts";
import { PROJECTIONS } from "../../src/scene/geo/types.ts";
import { addressedOf, decodeAddress, encodeAddress } from "../../src/store/address.ts";
import { defaultState } from "../../src/store/schema.ts";
import type { AtlasState } from "../../src/store/state.ts";
import { VIEWS } from "../../src/store/view-ids.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());
const first = defaultState(world, "en");
const defaults = addressedOf(first);
const { longStart, asOf, layers, regions, worldviews } = world.dataset.meta;
const some = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(a, { nil: undefined });
const day = fc.integer({ min: longStart, max: asOf }).map(asDay);
const parties = [...world.parties.keys()].map((id) => ({ kind: "party" as const, id }));

/** Whatever a hall may show, and more: `most`, how many are selected; `long`, how long the question. */
const hallState = (most: number, long: number): fc.Arbitrary<AtlasState> =>
  fc
    .record({
      day,
      to: some(day),
      range: fc.constantFrom(...rangesOf(world)),
      selection: fc.uniqueArray(fc.constantFrom(...parties), { maxLength: most, selector: (r) => r.id, size: "max" }),
      q: some(fc.string({ maxLength: long, size: "max" })),
      layers: fc.subarray(layers.map((l) => l.id)),
      views: fc.subarray([...VIEWS], { minLength: 1 }),
      lang: fc.constantFrom("en", "ja", "both"),
      theme: fc.constantFrom("dark", "contrast"),
      projection: fc.constantFrom(...PROJECTIONS),
      worldview: fc.constantFrom(...worldviews.map((w) => w.id)),
      region: some(fc.constantFrom(...regions.map((r) => r.id))),
      expandedOrganisations: fc.subarray(openable(world)),
      weight: fc.constantFrom(...WEIGHTS),
      basis: fc.constantFrom(...BASES),
      trade: fc.constantFrom<"last" | number>("last", ...tradeYears(world)),
      tour: some(fc.constantFrom("kiosk", "coverage")),
      step: fc.integer({ min: 1, max: 20 }),
      playing: fc.boolean(),
    })
    .map((s) => ({ ...first, ...s, mode: "kiosk", pin: ["worldview"], day: clampDay(world, s.day, s.range) }));

const anyBase = fc.constantFrom(
  "https://example.org/",
  `https://example.org/${"a".repeat(140)}`,
  readKioskConfig(new URLSearchParams([["base", "https://結.example.org/結び/"]])).config.base ?? "",
);
const queryOf = (address: string): string => (address.includes("?") ? address.slice(address.indexOf("?")) : "");

describe("the address of a view", () => {
  test("has 300 characters at most and begins with the base, whatever is shown", () => {
    expect(MAX_ADDRESS).toBe(300);
    fc.assert(
      fc.property(hallState(60, 2000), anyBase, (state, base) => {
        const address = takenAddress(base, state, defaults);
        expect(address.length).toBeLessThanOrEqual(300);
        expect(address.startsWith(base)).toBe(true);
        expect(address).toMatch(/^[\x21-\x7e]+$/);
      }),
    );
  });
  test("opens the view that was seen, in the mode and theme of whoever opens it, where it is not too long", () => {
    fc.assert(
      fc.property(hallState(3, 10), (state) => {
        const { mode, theme, pin, tour, step } = defaults;
        const view = { ...addressedOf(state), mode, theme, pin, tour, step };
        const base = "https://a.jp/";
        fc.pre(`${base}?${encodeAddress(view, defaults)}`.length <= 300);
        const { patch, notices } = decodeAddress(queryOf(takenAddress(base, state, defaults)), world);
        expect(notices).toEqual([]);
        expect({ ...defaults, ...patch }).toEqual(view);
      }),
    );
  });
  test("what had to be left out leaves the rest readable and true", () => {
    fc.assert(
      fc.property(hallState(60, 2000), anyBase, (state, base) => {
        const { patch, notices } = decodeAddress(queryOf(takenAddress(base, state, defaults)), world);
        expect(notices).toEqual([]);
        expect(addressedOf(state)).toMatchObject(patch);
      }),
    );
  });
  test("holds nothing of the hall", () => {
    const OF_THE_HALL = [...CONFIG_KEYS, "mode", "theme", "pin", "tour", "step"];
    fc.assert(
      fc.property(hallState(10, 200), (state) => {
        const keys = [...new URLSearchParams(queryOf(takenAddress("https://a.jp/", state, defaults))).keys()];
        expect(keys.filter((k) => OF_THE_HALL.includes(k))).toEqual([]);
      }),
    );
  });
  test("of the first view is the base alone", () => {
    expect(takenAddress("https://example.org/", { ...first, mode: "kiosk", theme: "dark" }, defaults)).toBe(
      "https://example.org/",
    );
  });
});
