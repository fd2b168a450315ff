// Projects a point in degrees onto the grid of a map.
import { geoDistance } from "d3-geo";
import type { Point } from "../map/types.ts";
import { type Lens, projectionOf, RIM } from "./lens.ts";
import type { GeoPackage, LonLat } from "./types.ts";

/** Radians: a point this near to the rim of the globe is still drawn. */
const EDGE = 0.03;

function lensOf({ projection, middle }: GeoPackage, centre: number): Lens {
  if (projection === "equal-earth") return { projection, centre };
  return { projection, at: middle ?? [centre, 0] };
}

/** `centre`: longitude of the middle of the flat map. Grid units; undefined: on the far side. */
export function pointProjector(geo: GeoPackage, centre: number): (lon: number, lat: number) => Point | undefined {
  const lens = lensOf(geo, centre);
  const project = projectionOf(lens);
  return (lon, lat) => {
    const at: LonLat = [lon, lat];
    if (lens.projection === "globe" && geoDistance(at, lens.at) > RIM.globe - EDGE) return undefined;
    const [x, y] = project(at) ?? [Number.NaN, Number.NaN];
    return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined;
  };
}
