// Creates an atlas around a store. Shared data is passed in; caches of derived values belong to each atlas, so that two
// atlases on one page do not evict each other's results.

import type { World } from "../model/world/world.ts";
import { createFigureRooms, type KnownRooms } from "../pictures/figure-rooms.ts";
import { pictureInputs } from "../pictures/picture-input.ts";
import type { MapSource } from "../scene/geo/map-source.ts";
import { bindActions } from "../store/actions.ts";
import { addressedOf } from "../store/address.ts";
import { defaultState } from "../store/schema.ts";
import { type AtlasStore, createAtlasStore } from "../store/state.ts";
import { type Atlas, memoEvents, memoWorld } from "../views/atlas.ts";
import { addressOf } from "./address-bar.ts";
import { once } from "./once.ts";
import { startTicker } from "./ticker.ts";

export type SharedParts = Pick<
  Atlas,
  | "dataset"
  | "details"
  | "bodies"
  | "bodyWorlds"
  | "geo"
  | "placement"
  | "placings"
  | "placer"
  | "stories"
  | "files"
  | "paths"
  | "opened"
  | "exchange"
  | "defaults"
> & {
  /** The world as known today, without hypotheses. */
  today: World;
  /** Of the figures, where the page brings it. */
  rooms?: KnownRooms | undefined;
  /** Creates sources of maps, each with its own cache. */
  mapSources(): Promise<() => MapSource>;
};

export function createAtlas(
  { today, mapSources, rooms, ...shared }: SharedParts,
  store: AtlasStore,
  { painted, drawn }: Pick<Atlas, "painted" | "drawn">,
): Atlas {
  const { dataset, bodyWorlds, defaults, opened } = shared;
  const { worldOf, factsOf } = memoWorld(dataset, today);
  const eventsOf = memoEvents({ bodyWorlds });
  const world = (): World => worldOf(store.getState());
  return {
    ...shared,
    store,
    painted,
    drawn,
    worldOf,
    factsOf,
    eventsOf,
    figureRooms: createFigureRooms(today, defaults, rooms),
    inputs: pictureInputs({ worldOf, eventsOf, bodyWorlds }),
    maps: once(async () => (await mapSources())()),
    actions: bindActions(
      store,
      world,
      () => factsOf(store.getState()),
      () => eventsOf(world(), store.getState()),
    ),
    address: (state = store.getState()) => addressOf(addressedOf(state), defaults, opened?.address),
    fork: (patch) => {
      const facts = factsOf(store.getState());
      const second = createAtlasStore({ ...defaultState(facts, store.getState().lang), ...patch });
      const atlas = createAtlas({ ...shared, today, mapSources, rooms }, second, {
        painted: () => {},
        drawn: Promise.resolve(),
      });
      return { atlas, end: startTicker(second, () => atlas.worldOf(second.getState())) };
    },
  };
}
