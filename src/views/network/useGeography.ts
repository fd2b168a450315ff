import { useMemo } from "react";
import type { World } from "../../model/world/world.ts";
import { geographyOf } from "../../pictures/geography.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";

/** Stable while size and map are unchanged. */
export const useGeography = (geo: GeoPackage, world: World, { width, height }: { width: number; height: number }) =>
  useMemo(() => geographyOf(geo, world, { width, height }), [geo, world, width, height]);
