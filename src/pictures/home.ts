// What an upright map begins with, for the view and for the picture that the page brings.
import { memoize } from "../model/memoize.ts";
import type { World } from "../model/world/world.ts";
import type { GeoPackage } from "../scene/geo/types.ts";
import { homeMiddle } from "../scene/map/home.ts";

const boundIn = memoize(
  ({ ties }: World): ReadonlySet<string> =>
    new Set(ties.filter((t) => t.stage === "in-force" && t.via === undefined).map((t) => t.party)),
);

/** Middle of the part, grid units. */
export const homeOf = (geo: GeoPackage, world: World): number =>
  homeMiddle(geo, world.dataset.meta.focal, boundIn(world));
