// Two atlases in one page, over the same data: turn by turn, and neither costs the other anything.

import { beforeAll, expect, test } from "vitest";
import { type Day, parseDay } from "../../src/data/day.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { mapPicture } from "../../src/pictures/map-picture.ts";
import { networkPicture } from "../../src/pictures/network-picture.ts";
import { createLayoutMap } from "../../src/scene/map/layout.ts";
import { createPlaceNodes } from "../../src/scene/map/places.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { createLayoutNetwork } from "../../src/scene/network/layout.ts";
import { createAtlas } from "../../src/shell/create-atlas.ts";
import { addressedOf } from "../../src/store/address.ts";
import { defaultState } from "../../src/store/schema.ts";
import { type AtlasState, createAtlasStore } from "../../src/store/state.ts";
import type { Atlas, Loadable } from "../../src/views/atlas.ts";
import { createPlacings } from "../../src/views/centre/placings.ts";
import { compileAtlas } from "../../tools/atlas/compile-atlas.ts";

const never = async (): Promise<never> => {
  throw new Error("not asked for");
};
const notYet: Loadable<never> = { now: () => ({ status: "none" }), ask: () => {}, subscribe: () => () => {} };

let main: Atlas;
let beside: Atlas;
const patch: Partial<AtlasState> = {
  lang: "ja",
  day: parseDay("2019-02-01") as Day,
  selection: [{ kind: "party", id: "VNM" }],
  known: parseDay("2024-01-01") as Day,
  whatif: [{ agreement: "cptpp", party: "CRI", day: parseDay("2019-01-01") as Day }],
};

beforeAll(async () => {
  const { dataset, geo, placement } = await compileAtlas();
  const today = indexWorld(dataset);
  const initial = defaultState(today, "en");
  const shared = { dataset, today, geo, placement, defaults: addressedOf(initial) };
  const later = {
    bodyWorlds: notYet,
    placings: createPlacings(shared.dataset, shared.placement),
    placer: notYet,
    stories: notYet,
    details: never,
    bodies: never,
    mapSources: never,
    files: never,
    paths: async () => [],
    opened: undefined,
    exchange: { show: never, back: never, reference: never },
  };
  const open = (state: AtlasState): Atlas =>
    createAtlas({ ...shared, ...later }, createAtlasStore(state), { painted: () => {}, drawn: Promise.resolve() });
  main = open(initial);
  beside = open({ ...initial, ...patch });
}, 120_000);

/** All marks, groups and what is in them. */
const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((m) => (m.kind === "group" ? [m, ...flat(m.children)] : [m]));

/** A picture of an atlas, as a view draws it. */
function drawerOf(atlas: Atlas, width: number, height: number) {
  const layoutOf = createLayoutMap(createPlaceNodes());
  const networkLayoutOf = createLayoutNetwork();
  return () => {
    const state = atlas.store.getState();
    const size = { width, height };
    const map = mapPicture(atlas.inputs.map(state), atlas.geo, size, 1, layoutOf).marks;
    const network = networkPicture(
      atlas.inputs.network(state),
      atlas.placement,
      size,
      { k: 1, x: 0, y: 0 },
      undefined,
      networkLayoutOf,
    );
    return { state, map: flat(map), network: flat(network.marks) };
  };
}

test("worlds and inputs stay the same objects while the two are asked turn by turn", () => {
  const all = [main, beside].map((atlas) => ({ atlas, state: atlas.store.getState() }));
  const ask = () =>
    all.flatMap(({ atlas, state }) => [
      atlas.worldOf(state),
      atlas.factsOf(state),
      ...(["map", "network", "bodies", "timeline", "figures"] as const).map((kind) => atlas.inputs[kind](state)),
    ]);
  const first = ask();
  for (let turn = 0; turn < 3; turn++) for (const [i, made] of ask().entries()) expect(made).toBe(first[i]);
});

test("what is known today is one world for both", () => {
  const asked = { known: undefined, whatif: [], focal: main.dataset.meta.home };
  expect(beside.worldOf(asked)).toBe(main.worldOf(asked));
});

test("marks that are kept are not made again for the other's picture", () => {
  const [one, other] = [drawerOf(main, 1100, 700), drawerOf(beside, 500, 380)];
  const kept = (marks: readonly Mark[]) => marks.filter((m) => /^(land|tie|chapter|node|hit|leader)\//.test(m.id));
  const [first, second] = [one(), other()];
  let made = 0;
  for (let turn = 0; turn < 3; turn++)
    for (const [before, now] of [
      [first, one()],
      [second, other()],
    ] as const) {
      const known = new Set(kept(before.map));
      expect(known.size).toBeGreaterThan(200);
      made += kept(now.map).filter((m) => !known.has(m)).length;
      expect(now.network).toEqual(before.network);
    }
  expect(made).toBe(0);
});
