// Data and code that the page loads on demand.
import type { BodiesData } from "../data/body-types.ts";
import type { Day } from "../data/day.ts";
import type { Details } from "../data/details.ts";
import type { DatasetMeta } from "../data/meta.ts";
import type { BodyWorld } from "../model/bodies/world.ts";
import { memoize } from "../model/memoize.ts";
import type { World } from "../model/world/world.ts";
import { shownBodies } from "../pictures/shown-bodies.ts";
import type { MapSource } from "../scene/geo/map-source.ts";
import type { Placement } from "../scene/network/types.ts";
import type { AtlasStore } from "../store/state.ts";
import { subscribeTo } from "../store/subscribe-to.ts";
import { keptPart, loadPart } from "../ui/late/part.ts";
import type { Atlas } from "../views/atlas.ts";
import { loadable, once } from "./once.ts";

/** Loads sources, protocols and applicants, for panels and search. */
export const loadDetails: () => Promise<Details> = keptPart(() =>
  import("virtual:atlas-details").then((m) => m.default),
);

/** Loads the multilateral bodies and the seats of the regional customs bodies. */
export const loadBodies: () => Promise<BodiesData> = once(() =>
  loadPart(() => import("virtual:atlas-bodies").then((m) => m.default)),
);

/** Loads the index of the bodies; results are memoised by world. */
export const bodyWorlds: Atlas["bodyWorlds"] = loadable(async () => {
  const [data, bodyWorld] = await Promise.all([
    loadBodies(),
    loadPart(() => import("../model/bodies/world.ts").then((m) => m.bodyWorld)),
    // Load the code that draws them too; if it fails, the whole load fails.
    loadPart(() => import("../views/bodies/overlays.tsx")),
  ]);
  return memoize((world: World, known: Day | undefined): BodyWorld => bodyWorld(data, world, known));
});

/** Loads the bodies as soon as one of their layers is shown. */
export function followBodies(store: AtlasStore, world: () => World): void {
  const look = (): void => {
    if (shownBodies(world(), store.getState().layers).length > 0) bodyWorlds.ask();
  };
  look();
  subscribeTo(store, (s) => s.layers, look);
}

export const stories: Atlas["stories"] = loadable(() =>
  loadPart(() => import("virtual:atlas-stories").then((m) => m.default)),
);

/** Loads the placement of hypothetical nodes and outlines; results are memoised by world. */
export const placer = (): Atlas["placer"] =>
  loadable(async () => {
    const placeImagined = await loadPart(() => import("../scene/network/imagined.ts").then((m) => m.placeImagined));
    return memoize((world: World, placement: Placement): Placement => placeImagined(placement, world));
  });

/** Loads land in degrees and the projections, for all maps except the one delivered with the page. */
export const mapLoader = (about: DatasetMeta): (() => Promise<() => MapSource>) =>
  once(async () => {
    const [mapSource, land] = await Promise.all([
      loadPart(() => import("../scene/geo/map-source.ts").then((m) => m.mapSource)),
      loadPart(() => import("virtual:atlas-land").then((m) => m.default)),
    ]);
    return () => mapSource(land, about);
  });
