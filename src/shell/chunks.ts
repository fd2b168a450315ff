// What the page loads when it is first asked for.
import type { DatasetMeta, Details } from "../data/types.ts";
import type { MapSource } from "../scene/geo/map-source.ts";
import { once } from "./once.ts";

/** Sources, protocols and applicants: for panels and search. */
export const loadDetails: () => Promise<Details> = once(async () => (await import("virtual:atlas-details")).default);

/** Land in degrees and the lenses, for every map but the first. */
export const mapLoader = (about: DatasetMeta): (() => Promise<MapSource>) =>
  once(async () => {
    const [{ mapSource }, land] = await Promise.all([
      import("../scene/geo/map-source.ts"),
      import("virtual:atlas-land"),
    ]);
    return mapSource(land.default, about);
  });
