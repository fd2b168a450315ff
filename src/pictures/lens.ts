import type { MapAsk } from "../scene/geo/map-source.ts";
import type { GeoPackage } from "../scene/geo/types.ts";

/** Whether the map that is there from the start is the one that is asked for. */
export const isInPage = (ask: Pick<MapAsk, "projection" | "worldview">, geo: GeoPackage): boolean =>
  ask.projection === geo.projection && ask.worldview === geo.worldview;
