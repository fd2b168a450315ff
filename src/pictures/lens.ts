import type { MapAsk } from "../scene/geo/map-source.ts";
import type { GeoPackage } from "../scene/geo/types.ts";

/** Whether the requested map is the one that is delivered with the page, so that nothing has to be projected. */
export const isInPage = (ask: Pick<MapAsk, "projection" | "worldview">, geo: GeoPackage): boolean =>
  ask.projection === geo.projection && ask.worldview === geo.worldview;
