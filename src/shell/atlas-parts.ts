// What all atlases of a page share: its data, and where the rest of them comes from.
import type { World } from "../model/world/world.ts";
import type { Payload } from "../pictures/payload.ts";
import type { Addressed } from "../store/schema.ts";
import { createPlacings } from "../views/centre/placings.ts";
import { bodyWorlds, loadBodies, loadDetails, mapLoader, placer, stories } from "./chunks.ts";
import type { createAtlas } from "./create-atlas.ts";

type Parts = Parameters<typeof createAtlas>[0];

/** `today`: the world with everything known. `defaults`: the state of an address without wishes. */
export const atlasParts = ({ dataset, geo, placement }: Payload, today: World, defaults: Addressed): Parts => ({
  dataset,
  today,
  details: loadDetails,
  bodies: loadBodies,
  bodyWorlds,
  mapSources: mapLoader(dataset.meta),
  geo,
  placement,
  placings: createPlacings(dataset, placement),
  placer: placer(),
  stories,
  defaults,
});
