// Where the map's camera is: on the focal party and the chosen one while the map leads, or on the state's region, whichever was
// asked for last; else on the part that somebody has gone to by hand, or where an upright picture begins.
import { useEffect, useRef } from "react";
import { latestRef } from "../../model/selection/selection.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { useAtlas, useAtlasState, useWorld } from "../atlas.ts";
import type { Zooming } from "../paint/useZoom.ts";
import { type Covered, frameAround, homeFrame, regionFrame } from "./frames.ts";
import { toldParties } from "./told.ts";
import type { ShownMap } from "./useLens.ts";
import type { Turning } from "./useTurning.ts";

/** ms after a wish in which the picture may get another size and still glides. */
const SETTLING = 700;

/**
 * `isLeading`: the map is the picture in which a choice is shown. `geo`: the shown map, whatever its rotation. `covered`: where
 * the other picture lies on it.
 */
export function useMapCamera(
  geo: GeoPackage,
  geoOf: ShownMap["geoOf"],
  { width, height }: { width: number; height: number },
  zooming: Zooming,
  { to }: Turning,
  isLeading: boolean,
  covered: () => Covered,
): void {
  const world = useWorld();
  const { store, dataset } = useAtlas();
  const { regions, focal } = dataset.meta;
  const { projection } = geo;
  const region = useAtlasState((s) => s.region);
  // A hall shows the whole world.
  const isHall = useAtlasState((s) => s.mode === "kiosk");
  /** Parties to be seen, as one value: the chosen one, and in a story all of whom a step tells. */
  const chosen = useAtlasState((s) => {
    if (s.mode === "present") return toldParties(s.selection, world).join(" ") || undefined;
    const ref = latestRef(s.selection);
    return s.mode === "explore" && ref?.kind === "party" ? ref.id : undefined;
  });
  // The globe turns to the choice instead (useMapPicture.tsx).
  const party = isLeading && projection !== "globe" ? chosen : undefined;
  const latest = useLatest({ zooming, to, covered });
  const wish = useRef({
    party: undefined as string | undefined,
    region: undefined as string | undefined,
    /** The region was asked for after the party. */
    isRegionLast: false,
    at: -Infinity,
  });
  useEffect(() => {
    if (width === 0) return;
    const { zooming, to, covered } = latest.current;
    const before = wish.current;
    const [isOtherParty, isOtherRegion] = [before.party !== party, before.region !== region];
    if (isOtherParty || isOtherRegion) {
      const isRegionLast = !isOtherParty && region !== undefined;
      wish.current = { party, region, isRegionLast, at: performance.now() };
      // A hand that pans clears the region; it stays where it has gone, beside a choice too.
      const isCleared = !isOtherParty && region === undefined && party !== undefined;
      if (isCleared && (!before.isRegionLast || zooming.byHand())) return;
    }
    const glides = performance.now() - wish.current.at < SETTLING;
    const geo = geoOf(store.getState());
    const size = { width, height };
    const isChosen = party !== undefined && !wish.current.isRegionLast;
    const around = !isChosen ? undefined : frameAround(geo, size, [focal, ...party.split(" ")], covered());
    if (around) return zooming.visit(around, glides);
    const found = regions.find((r) => r.id === region);
    if (found) {
      const [west, south, east, north] = found.box;
      if (projection === "globe") to([west + ((east - west + 360) % 360) / 2, (south + north) / 2], false);
      const frame = regionFrame(geo, size, found.id);
      if (frame) zooming.show(frame, glides);
      return;
    }
    // A hand that pans clears the region, and has then already gone to where it wants to be.
    if (zooming.byHand()) {
      if (before.party !== undefined) zooming.goBack(glides);
      return;
    }
    const home = isHall ? undefined : homeFrame(geo, world, size);
    if (home || before.party !== undefined || before.region !== undefined) zooming.show(home, glides);
  }, [party, region, projection, width, height, geoOf, regions, focal, store, latest, world, isHall]);
}
