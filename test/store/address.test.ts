import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, dayOf } from "../../src/data/day.ts";
import { BASES, STACKS, tradeYears } from "../../src/model/coverage/coverage.ts";
import { WEIGHTS } from "../../src/model/coverage/weights.ts";
import { COUNTINGS, knownSets } from "../../src/model/overlap/sets.ts";
import { candidatesOf } from "../../src/model/world/candidates.ts";
import { COUNT_RULES } from "../../src/model/world/counting.ts";
import { openable } from "../../src/model/world/organisations.ts";
import { clampDay, indexWorld, rangesOf } from "../../src/model/world/world.ts";
import { type LonLat, type MapPart, PROJECTIONS } from "../../src/scene/geo/types.ts";
import type { NetworkPart } from "../../src/scene/network/part.ts";
import { addressedOf, decodeAddress, encodeAddress } from "../../src/store/address.ts";
import { type Addressed, defaultState } from "../../src/store/schema.ts";
import { MODES } from "../../src/store/state.ts";
import { VIEWS } from "../../src/store/view-ids.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());
const defaults = addressedOf(defaultState(world, "en"));
const { start, longStart, asOf, layers } = world.dataset.meta;

const ids = [...world.parties.keys(), ...world.agreements.keys()];
const anyState: fc.Arbitrary<Addressed> = fc.record({
  focal: fc.constant(world.dataset.meta.home),
  day: fc.integer({ min: longStart, max: asOf }).map(asDay),
  selection: fc
    .uniqueArray(fc.constantFrom(...ids), { maxLength: 4 })
    .map((list) =>
      list.map((id) => ({ kind: world.parties.has(id) ? ("party" as const) : ("agreement" as const), id })),
    ),
  layers: fc.subarray(layers.map((l) => l.id)),
  views: fc.subarray([...VIEWS], { minLength: 1 }),
  lang: fc.constantFrom("en", "ja", "both"),
  era: fc.boolean(),
  theme: fc.constantFrom("auto", "light", "dark", "contrast"),
  projection: fc.constantFrom(...PROJECTIONS),
  worldview: fc.constantFrom(...world.dataset.meta.worldviews.map((w) => w.id)),
  q: fc.option(fc.string({ maxLength: 60 }), { nil: undefined }),
  pin: fc.constantFrom([], ["worldview" as const]),
  rotation: fc.option(
    fc
      .tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -900, max: 900 }))
      .map(([x, y]): LonLat => [x / 10, y / 10]),
    { nil: undefined },
  ),
  region: fc.option(fc.constantFrom(...world.dataset.meta.regions.map((r) => r.id)), { nil: undefined }),
  camera: fc.option(
    fc
      .tuple(...[90, 90, 99, 99].map((max) => fc.integer({ min: 1, max })))
      .map(([x = 0, y = 0, w = 0, h = 0]): MapPart => [x / 100, y / 100, w / 100, h / 100]),
    { nil: undefined },
  ),
  networkCamera: fc.option(
    fc
      .tuple(
        fc.integer({ min: -40, max: 140 }),
        fc.integer({ min: -40, max: 140 }),
        fc.integer({ min: 101, max: 2400 }),
      )
      .map(([x, y, k]): NetworkPart => [x / 100, y / 100, k / 100]),
    { nil: undefined },
  ),
  expandedOrganisations: fc.subarray(openable(world)),
  morph: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  weight: fc.constantFrom(...WEIGHTS),
  flow: fc.constantFrom("total", "exports", "imports"),
  basis: fc.constantFrom(...BASES),
  to: fc.option(fc.integer({ min: longStart, max: asOf }).map(asDay), { nil: undefined }),
  sets: fc.subarray(knownSets(world)),
  whatif: fc.subarray(
    candidatesOf(world, asOf, [
      { agreement: "cptpp", party: "CRI" },
      { agreement: "cptpp", party: "CHN" },
    ]).map(({ agreement, party }) => ({ agreement, party, day: asOf })),
  ),
  mode: fc.constantFrom(...MODES),
  tour: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/), { nil: undefined }),
  step: fc.integer({ min: 1, max: 999 }),
  counting: fc.constantFrom(...COUNTINGS),
  rule: fc.constantFrom(...COUNT_RULES),
  stack: fc.constantFrom(...STACKS),
  trade: fc.constantFrom<"last" | number>("last", ...tradeYears(world)),
  letterKeys: fc.boolean(),
  known: fc.option(fc.integer({ min: start, max: asOf }).map(asDay), { nil: undefined }),
  range: fc.constantFrom(...rangesOf(world)),
});
/** A state's day lies in its range. */
const someState = anyState.map((s) => ({ ...s, day: clampDay(world, s.day, s.range) }));

test("decode(encode(s)) = s", () => {
  fc.assert(
    fc.property(someState, (state) => {
      const { patch, notices } = decodeAddress(`?${encodeAddress(state, defaults)}`, world);
      expect(notices).toEqual([]);
      expect({ ...defaults, ...patch }).toEqual(state);
    }),
  );
});

test("decode never throws, whatever the address", () => {
  const key = fc.constantFrom(
    "date",
    "select",
    "layers",
    "view",
    "lang",
    "theme",
    "coverage",
    "basis",
    "trade",
    "known",
    "projection",
    "worldview",
    "pin",
    "q",
    "turn",
    "region",
    "camera",
    "net",
    "morph",
    "open",
    "range",
    "x",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.oneof(fc.string(), fc.constant("x,y,x")))), fc.string(), (pairs, junk) => {
      const { notices } = decodeAddress(`?${new URLSearchParams(pairs)}`, world);
      // Each is said once: the page tells them apart by what they say.
      expect(new Set(notices.map((n) => `${n.key}=${n.value}`)).size).toBe(notices.length);
      decodeAddress(junk, world);
    }),
  );
});

describe("a bad value is named and the rest applies", () => {
  test.each([
    ["date", "2018-13-45"],
    ["date", "1850-01-01"],
    ["select", "XYZ"],
    ["layers", "epa,nonsense"],
    ["view", "cinema"],
    ["lang", "fr"],
    ["theme", "pink"],
    ["coverage", "all"],
    ["trade", "1066"],
    ["projection", "mercator"],
    ["worldview", "flat"],
    ["pin", "language"],
    ["turn", "200,10"],
    ["turn", "here"],
    ["region", "atlantis"],
    ["camera", "1,2,3"],
    ["camera", "2,0,0.5,0.5"],
    ["camera", "0,0,0,0"],
    ["net", "0.5,0.5"],
    ["net", "0.5,0.5,1"],
    ["net", "3,0.5,2"],
    ["net", "0.5,0.5,99"],
    ["morph", "2"],
    ["weight", "gold"],
    ["morph", "half"],
    ["open", "EU,XXX"],
    ["range", "1066"],
  ])("%s=%s", (key, value) => {
    const { patch, notices } = decodeAddress(`?${key}=${value}&known=2025-05-31&basis=signed`, world);
    expect(notices).toEqual([{ key, value }]);
    expect(patch.basis).toBe("signed");
  });
  test("known ids of a selection apply beside unknown ones", () => {
    const { patch, notices } = decodeAddress("?select=VNM,QQQ,cptpp", world);
    expect(patch.selection).toEqual([
      { kind: "party", id: "VNM" },
      { kind: "agreement", id: "cptpp" },
    ]);
    expect(notices).toEqual([{ key: "select", value: "QQQ" }]);
  });
  test.each([
    ["lang=en&lang=ja", "en", [{ key: "lang", value: "ja", why: "twice" }]],
    ["lang=ja&lang=ja&lang=ja", "ja", []],
    ["lang=ja&amp;lang=en", "ja", []],
    [
      "lang=xx&lang=ja&lang=xx&lang=ja",
      undefined,
      [
        { key: "lang", value: "xx" },
        { key: "lang", value: "ja", why: "twice" },
      ],
    ],
    ["lang=ja&select=QQQ,VNM&select=QQQ", "ja", [{ key: "select", value: "QQQ" }]],
    ["lang=ja&page=1&page=2", "ja", []],
  ])("of a key that is said twice the first applies, and the other is told: %s", (query, lang, told) => {
    const { patch, notices } = decodeAddress(`?${query}`, world);
    expect(patch.lang).toBe(lang);
    expect(notices).toEqual(told);
  });
});

test("the default view has an empty address, and ids stay readable", () => {
  expect(encodeAddress(defaults, defaults)).toBe("");
  const state = { ...defaults, day: dayOf(2018, 12, 30), layers: ["epa", "cptpp"] };
  expect(encodeAddress(state, defaults)).toBe("date=2018-12-30&layers=epa,cptpp");
});

describe("the long range", () => {
  test("a day before 1997 needs it, and the notice says so", () => {
    expect(decodeAddress("?date=1995-01-01", world)).toEqual({
      patch: {},
      notices: [{ key: "date", value: "1995-01-01", why: "range" }],
    });
    expect(decodeAddress("?date=1995-01-01&range=1948", world)).toEqual({
      patch: { day: dayOf(1995, 1, 1), range: 1948 },
      notices: [],
    });
    expect(decodeAddress("?date=1995-01-01", world, { range: 1948, pin: [] }).patch).toEqual({
      day: dayOf(1995, 1, 1),
    });
    expect(decodeAddress("?date=1947-12-31&range=1948", world).notices).toEqual([{ key: "date", value: "1947-12-31" }]);
  });
  test("is written only when it is on", () => {
    expect(encodeAddress({ ...defaults, range: 1948, day: dayOf(1955, 1, 1) }, defaults)).toBe(
      "date=1955-01-01&range=1948",
    );
  });
});

test("what is pinned cannot be changed, nor can the pin, and the notice says so", () => {
  const current = { range: 1997, pin: ["worldview"] } as const;
  expect(decodeAddress("?worldview=ne&pin=&lang=ja", world, current)).toEqual({
    patch: { lang: "ja" },
    notices: [
      { key: "worldview", value: "ne", why: "pinned" },
      { key: "pin", value: "", why: "pinned" },
    ],
  });
});

test("a link to the life lines made when they were called timeline still shows them, and is written by the new name", () => {
  const { patch, notices } = decodeAddress("?view=map,timeline&date=2018-12-30", world);
  expect(notices).toEqual([]);
  expect(patch.views).toEqual(["map", "lifelines"]);
  expect(new URLSearchParams(encodeAddress({ ...defaults, ...patch }, defaults)).get("view")).toBe("map,lifelines");
});

test("signs that turn text around leave a question of the address", () => {
  const turned = String.fromCodePoint(0x202e);
  expect(decodeAddress(`?q=${encodeURIComponent(`rcep ${turned}and cptpp`)}`, world).patch.q).toBe("rcep and cptpp");
});
