// Data and code that the page loads on demand.
import type { BodiesData } from "../data/body-types.ts";
import type { Day } from "../data/day.ts";
import type { DatasetMeta } from "../data/meta.ts";
import type { BodyWorld } from "../model/bodies/world.ts";
import { memoize } from "../model/memoize.ts";
import type { World } from "../model/world/world.ts";
import { shownBodies } from "../pictures/shown-bodies.ts";
import type { MapSource } from "../scene/geo/map-source.ts";
import type { Placement } from "../scene/network/types.ts";
import type { AtlasStore } from "../store/state.ts";
import { subscribeTo } from "../store/subscribe-to.ts";
import { loadPart } from "../ui/late/part.ts";
import type { Atlas } from "../views/atlas.ts";
import { loadable, once } from "./once.ts";
import type { AtlasSource } from "./source.ts";

/** Loads the index of the bodies; results are memoised by world. */
export const bodyWorldsOf = (bodies: () => Promise<BodiesData>): Atlas["bodyWorlds"] =>
  loadable(async () => {
    const [data, bodyWorld] = await Promise.all([
      bodies(),
      loadPart(() => import("../model/bodies/world.ts").then((m) => m.bodyWorld)),
      // Load the code that draws them too; if it fails, the whole load fails.
      loadPart(() => import("../views/bodies/overlays.tsx")),
    ]);
    return memoize((world: World, known: Day | undefined): BodyWorld => bodyWorld(data, world, known));
  });

/** Loads the bodies as soon as one of their layers is shown. */
export function followBodies(store: AtlasStore, world: () => World, bodyWorlds: Atlas["bodyWorlds"]): void {
  const look = (): void => {
    if (shownBodies(world(), store.getState().layers).length > 0) bodyWorlds.ask();
  };
  look();
  subscribeTo(store, (s) => s.layers, look);
}

/** Loads the placement of hypothetical nodes and outlines; results are memoised by world. */
export const placer = (): Atlas["placer"] =>
  loadable(async () => {
    const placeImagined = await loadPart(() => import("../scene/network/imagined.ts").then((m) => m.placeImagined));
    return memoize((world: World, placement: Placement): Placement => placeImagined(placement, world));
  });

/** Loads land in degrees and the projections, for all maps except the one delivered with the page. */
export const mapLoader = (about: DatasetMeta, land: AtlasSource["land"]): (() => Promise<() => MapSource>) =>
  once(async () => {
    const [mapSource, packed] = await Promise.all([
      loadPart(() => import("../scene/geo/map-source.ts").then((m) => m.mapSource)),
      land(),
    ]);
    return () => mapSource(packed, about);
  });
