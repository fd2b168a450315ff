// What all atlases of a page share: its data, and where the rest of them comes from.
import type { World } from "../model/world/world.ts";
import type { Addressed } from "../store/schema.ts";
import { createPlacings } from "../views/centre/placings.ts";
import { bodyWorldsOf, mapLoader, placer } from "./chunks.ts";
import type { createAtlas } from "./create-atlas.ts";
import { loadable } from "./once.ts";
import type { AtlasSource } from "./source.ts";

type Parts = Parameters<typeof createAtlas>[0];

/** `today`: the world with everything known. `defaults`: the state of an address without wishes. */
export const atlasParts = (
  source: AtlasSource,
  today: World,
  defaults: Addressed,
  exchange: Parts["exchange"],
): Parts => ({
  dataset: source.payload.dataset,
  today,
  details: source.details,
  bodies: source.bodies,
  bodyWorlds: bodyWorldsOf(source.bodies),
  mapSources: mapLoader(source.payload.dataset.meta, source.land),
  geo: source.payload.geo,
  placement: source.payload.placement,
  placings: createPlacings(source.payload.dataset, source.payload.placement),
  placer: placer(),
  stories: loadable(source.stories),
  files: source.files,
  paths: source.paths,
  opened: source.opened,
  exchange,
  defaults,
  rooms: source.payload.rooms,
});
