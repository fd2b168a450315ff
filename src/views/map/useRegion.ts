// Zooms an upright map to where most parties are, and any map to the state's region, which is set by button, key or address.
import { useEffect, useRef } from "react";
import type { World } from "../../model/world/world.ts";
import { homeOf } from "../../pictures/home.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { fitMap } from "../../scene/map/fit.ts";
import { homePart } from "../../scene/map/home.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { useAtlas, useAtlasState, useWorld } from "../atlas.ts";
import type { Zooming } from "../paint/useZoom.ts";
import type { Frame } from "../paint/zoom-handle.ts";
import type { ShownMap } from "./useLens.ts";
import type { Turning } from "./useTurning.ts";

/** What an upright picture begins with, px at zoom 1; undefined: the whole map. */
function homeFrame(geo: GeoPackage, world: World, size: { width: number; height: number }): Frame | undefined {
  const part = homePart(geo, homeOf(geo, world), size);
  if (!part) return undefined;
  const { scale, at } = fitMap(geo, size);
  return { ...at(part), width: part.width * scale, height: part.height * scale };
}

export function useRegion(
  geoOf: ShownMap["geoOf"],
  projection: string,
  { width, height }: { width: number; height: number },
  { show, byHand }: Zooming,
  { to }: Turning,
): void {
  const world = useWorld();
  const { store, dataset } = useAtlas();
  const region = useAtlasState((s) => s.region);
  // A hall shows the whole world.
  const isHall = useAtlasState((s) => s.mode === "kiosk");
  const shown = useRef<string | undefined>(undefined);
  const { regions } = dataset.meta;
  const latest = useLatest({ show, to, byHand });
  useEffect(() => {
    if (width === 0) return;
    const { show, to, byHand } = latest.current;
    const before = shown.current;
    const glides = before !== region;
    shown.current = region;
    const found = regions.find((r) => r.id === region);
    if (!found) {
      // Panning also clears the region, but must not zoom out to the whole map.
      if (!byHand()) {
        const home = isHall ? undefined : homeFrame(geoOf(store.getState()), world, { width, height });
        if (before !== undefined || home) show(home, before !== undefined);
      }
      return;
    }
    const [west, south, east, north] = found.box;
    if (projection === "globe") to([west + ((east - west + 360) % 360) / 2, (south + north) / 2], false);
    const geo = geoOf(store.getState());
    const box = geo.regions.find((r) => r.id === region)?.box;
    if (!box) return;
    const { scale, at } = fitMap(geo, { width, height });
    show({ ...at(box), width: box.width * scale, height: box.height * scale }, glides);
  }, [region, projection, width, height, geoOf, regions, store, latest, world, isHall]);
}
