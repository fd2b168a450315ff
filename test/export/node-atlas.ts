// An atlas without a page, for what is made from one: the bundled facts, and an address that others can open.

import type { Day } from "../../src/data/day.ts";
import { bodyWorld } from "../../src/model/bodies/world.ts";
import { memoize } from "../../src/model/memoize.ts";
import { bodiesOf, coreOf, detailsOf } from "../../src/model/page-parts.ts";
import { centred } from "../../src/model/world/centre.ts";
import type { World } from "../../src/model/world/world.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { mapSource } from "../../src/scene/geo/map-source.ts";
import { SOON } from "../../src/scene/placing/place.ts";
import { placeOnce, shownPlacement } from "../../src/scene/placing/stored.ts";
import { createAtlas } from "../../src/shell/create-atlas.ts";
import { addressedOf, encodeAddress } from "../../src/store/address.ts";
import { type Addressed, defaultState } from "../../src/store/schema.ts";
import { type AtlasState, createAtlasStore, type Lang } from "../../src/store/state.ts";
import type { Atlas, Loadable } from "../../src/views/atlas.ts";
import { createPlacings } from "../../src/views/centre/placings.ts";
import { type CompiledAtlas, compileLand } from "../../tools/atlas/compile-atlas.ts";

/** What does not depend on the state: made once. */
const partsOf = memoize((compiled: CompiledAtlas) => {
  const { dataset } = compiled;
  const core = coreOf(dataset);
  const bodies = bodiesOf(dataset);
  return {
    core,
    today: indexWorld(core),
    bodies,
    details: Promise.resolve(detailsOf(dataset)),
    bodyWorlds: memoize((world: World, known: Day | undefined) => bodyWorld(bodies, world, known)),
    land: memoize((_: CompiledAtlas) => compileLand(dataset)),
  };
});

const ready = <T>(value: T): Loadable<T> => ({
  now: () => ({ status: "ready", value }),
  ask: () => {},
  subscribe: () => () => {},
});

const ORIGIN = "https://atlas.example.go.jp/";

/** Nothing here opens another atlas. */
const never = (): never => {
  throw new Error("not asked for in these tests");
};

/** `origin`: where its page stands. */
export function nodeAtlas(
  compiled: CompiledAtlas,
  lang: Lang,
  patch: Partial<AtlasState> = {},
  origin = ORIGIN,
): Atlas {
  const { core, today, bodies, details, bodyWorlds, land } = partsOf(compiled);
  const { geo, placement, dataset } = compiled;
  const defaults: Addressed = addressedOf(defaultState(today, "en"));
  const store = createAtlasStore({ ...defaultState(today, lang), ...patch });
  const atlas = createAtlas(
    {
      dataset: core,
      today,
      details: () => details,
      bodies: () => Promise.resolve(bodies),
      bodyWorlds: ready(bodyWorlds),
      mapSources: () => Promise.resolve(() => mapSource(land(compiled), dataset.meta)),
      files: never,
      paths: async () => [],
      opened: undefined,
      exchange: { show: never, back: never, reference: never },
      geo,
      placement,
      placings: createPlacings(core, placement, async (whole, focal) =>
        shownPlacement(placeOnce(centred(whole, focal), undefined, undefined, SOON)),
      ),
      placer: ready(() => placement),
      stories: ready([]),
      defaults,
    },
    store,
    { painted: () => {}, drawn: Promise.resolve() },
  );
  return {
    ...atlas,
    address: (state = store.getState()) => {
      const query = encodeAddress(addressedOf(state), defaults);
      return `${origin}${query ? `?${query}` : ""}`;
    },
  };
}
