// What the page loads when it is first asked for.
import type { BodiesData } from "../data/body-types.ts";
import type { Day } from "../data/day.ts";
import type { DatasetMeta, Details } from "../data/types.ts";
import type { BodyWorld } from "../model/body-world.ts";
import { memoize } from "../model/memoize.ts";
import type { World } from "../model/world.ts";
import { shownBodies } from "../pictures/shown-bodies.ts";
import type { MapSource } from "../scene/geo/map-source.ts";
import type { Placement } from "../scene/network-types.ts";
import type { AtlasStore } from "../store/state.ts";
import type { Atlas } from "../views/atlas.ts";
import { loadable, once } from "./once.ts";

/** Sources, protocols and applicants: for panels and search. */
export const loadDetails: () => Promise<Details> = once(
  async () => (await import("virtual:atlas-details")).default,
  // Asked for while drawing.
  1_000,
);

/** The multilateral bodies and the seats of the regional customs bodies. */
export const loadBodies: () => Promise<BodiesData> = once(async () => (await import("virtual:atlas-bodies")).default);

/** The bodies ready to be asked: what is made for a world is kept as long as the world. */
export const bodyWorlds: Atlas["bodyWorlds"] = loadable(async () => {
  const [data, { bodyWorld }] = await Promise.all([
    loadBodies(),
    import("../model/body-world.ts"),
    // What draws them: it comes along, or the load has failed.
    import("../views/bodies/overlays.tsx"),
  ]);
  return memoize((world: World, known: Day | undefined): BodyWorld => bodyWorld(data, world, known));
});

/** Loads the bodies as soon as a layer of theirs is shown. */
export function followBodies(store: AtlasStore, world: () => World): void {
  const look = (): void => {
    if (shownBodies(world(), store.getState().layers).length > 0) bodyWorlds.ask();
  };
  look();
  store.subscribe((now, before) => {
    if (now.layers !== before.layers) look();
  });
}

export const stories: Atlas["stories"] = loadable(async () => (await import("virtual:atlas-stories")).default);

/** Places and outlines for what is imagined, kept as long as the world. */
export const placerOf = (placement: Placement): Atlas["placer"] =>
  loadable(async () => {
    const { placeImagined } = await import("../scene/network-imagined.ts");
    return memoize((world: World): Placement => placeImagined(placement, world));
  });

/** Land in degrees and the lenses, for every map but the first. */
export const mapLoader = (about: DatasetMeta): (() => Promise<() => MapSource>) =>
  once(async () => {
    const [{ mapSource }, land] = await Promise.all([
      import("../scene/geo/map-source.ts"),
      import("virtual:atlas-land"),
    ]);
    return () => mapSource(land.default, about);
  });
