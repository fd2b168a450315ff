// What the page loads when it is first asked for.
import type { BodiesData } from "../data/body-types.ts";
import type { DatasetMeta, Details } from "../data/types.ts";
import type { MapSource } from "../scene/geo/map-source.ts";
import { once } from "./once.ts";

/** Sources, protocols and applicants: for panels and search. */
export const loadDetails: () => Promise<Details> = once(async () => (await import("virtual:atlas-details")).default);

/** The multilateral bodies and the seats of the regional customs bodies. */
export const loadBodies: () => Promise<BodiesData> = once(async () => (await import("virtual:atlas-bodies")).default);

/** Land in degrees and the lenses, for every map but the first. */
export const mapLoader = (about: DatasetMeta): (() => Promise<MapSource>) =>
  once(async () => {
    const [{ mapSource }, land] = await Promise.all([
      import("../scene/geo/map-source.ts"),
      import("virtual:atlas-land"),
    ]);
    return mapSource(land.default, about);
  });
