// Where the map's camera is: on the focal party and the chosen one while the map leads, on the state's region, or on the part
// that the state names, whichever was asked for last; else where an upright picture begins. A hand that rests writes its part
// into the state, so that an address, a step of a story and the presenter's other window show it again.
import { type RefObject, useCallback, useEffect, useRef } from "react";
import { latestRef } from "../../model/selection/selection.ts";
import type { Size } from "../../scene/camera.ts";
import type { GeoPackage, MapPart } from "../../scene/geo/types.ts";
import { roundedPart } from "../../store/address-values.ts";
import { useLatest } from "../../ui/useLatest.ts";
import type { Atlas } from "../atlas.ts";
import { useAtlas, useAtlasState, useWorld } from "../atlas.ts";
import type { Zooming } from "../paint/useZoom.ts";
import type { Frame } from "../paint/zoom-handle.ts";
import { type Covered, frameAround, homeFrame, partFrame, partIn, regionFrame } from "./frames.ts";
import { toldParties } from "./told.ts";
import type { ShownMap } from "./useLens.ts";
import type { Turning } from "./useTurning.ts";

/** Room at the sides of a narrow picture on a wall, whose names take a quarter of it, as a share of the distance between two places. */
const NAMED = 0.5;

/** ms after a wish in which the picture may get another size and still glides. */
const SETTLING = 700;

/** What a hand has just written into the state; the camera is there already. */
export type Handed = RefObject<{ part: MapPart | undefined } | undefined>;

const partOf = (geo: GeoPackage, size: Size, frame: Frame): MapPart => roundedPart(partIn(geo, size, frame));

/** Writes where a hand rests into the state. The whole map needs no part where it is where the map begins. */
export function useHandRests(
  { store, actions, worldOf }: Atlas,
  geoOf: ShownMap["geoOf"],
  size: Size,
): { handed: Handed; onRest(frame: Frame): void } {
  const handed: Handed = useRef(undefined);
  const told = useLatest({ geoOf, size });
  const onRest = useCallback(
    (frame: Frame): void => {
      const { geoOf, size } = told.current;
      const state = store.getState();
      const geo = geoOf(state);
      const isHome = frame.width > size.width * 0.999 && !homeFrame(geo, worldOf(state), size);
      const part = isHome && state.selection.length === 0 ? undefined : partOf(geo, size, frame);
      if (part !== state.camera) handed.current = { part };
      actions.set({ camera: part, region: undefined });
    },
    [told, store, actions, worldOf],
  );
  return { handed, onRest };
}

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
  handed: Handed,
): void {
  const world = useWorld();
  const { store, actions, dataset } = useAtlas();
  const { regions } = dataset.meta;
  const { focal } = world.dataset.meta;
  const { projection } = geo;
  const region = useAtlasState((s) => s.region);
  const camera = useAtlasState((s) => s.camera);
  const asked = useAtlasState((s) => s.projection);
  // A hall and a wall show the whole world: what is counted there is all of it.
  const isHall = useAtlasState((s) => s.mode === "kiosk" || s.mode === "present");
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
    camera: undefined as MapPart | undefined,
    /** The state's part before a choice has led elsewhere. */
    left: undefined as MapPart | undefined,
    asked,
    size: { width, height },
    /** The state's part has been changed here, and the camera is where it says. */
    isQuiet: false,
    /** The region was asked for after the party. */
    isRegionLast: false,
    at: -Infinity,
  });
  useEffect(() => {
    if (width === 0) return;
    const { zooming, to, covered } = latest.current;
    const before = wish.current;
    const [isOtherParty, isOtherRegion] = [before.party !== party, before.region !== region];
    const isOtherCamera = before.camera !== camera;
    const isOther = isOtherParty || isOtherRegion || isOtherCamera;
    const isRegionLast = isOther ? !isOtherParty && region !== undefined : before.isRegionLast;
    const at = isOther && !before.isQuiet ? performance.now() : before.at;
    const isTakenBack = isOtherCamera && camera === undefined;
    const left = isTakenBack || (isOtherCamera && !zooming.isVisiting()) ? undefined : before.left;
    const size = { width, height };
    const isSameSize = before.size.width === width && before.size.height === height;
    wish.current = { party, region, camera, left, asked, size, isRegionLast, at, isQuiet: false };
    if (before.isQuiet && isSameSize) return;
    const geoNow = geoOf(store.getState());
    /** Corrects the state where something else than its part is shown now. */
    const tell = (part: MapPart | undefined): void => {
      if (part === camera) return;
      Object.assign(wish.current, { camera: part, isQuiet: true });
      actions.set({ camera: part });
    };
    if (isOtherCamera && handed.current && handed.current.part === camera) {
      handed.current = undefined;
      if (isSameSize) return;
    }
    if (isOtherParty || isOtherRegion) {
      // A hand that pans clears the region; it stays where it has gone, beside a choice too.
      const isCleared = !isOtherParty && region === undefined && party !== undefined && !isOtherCamera;
      if (isCleared && (!before.isRegionLast || zooming.byHand())) return;
    }
    // Another kind of picture has nothing of the part.
    const isOtherKind = before.asked !== asked && (before.asked === "globe" || asked === "globe");
    if (camera && !isOtherCamera && isOtherKind) return tell(undefined);
    if (isTakenBack) zooming.forget();
    const isAskedElsewhere =
      !isOtherCamera && ((isOtherParty && (party !== undefined || zooming.isVisiting())) || (isOtherRegion && region));
    if (camera && !isAskedElsewhere) {
      const frame = partFrame(geoNow, size, camera);
      return zooming.take(frame, isOtherCamera && performance.now() - at < SETTLING);
    }
    // Where a hand was before a story began is nothing of the story.
    const isTold = store.getState().mode === "present";
    const glides = performance.now() - wish.current.at < SETTLING;
    const geo = geoNow;
    const isChosen = party !== undefined && !wish.current.isRegionLast;
    const around = !isChosen
      ? undefined
      : frameAround(geo, size, [focal, ...party.split(" ")], covered(), isHall && width < height ? NAMED : undefined);
    if (around) {
      if (!zooming.isVisiting()) wish.current.left = camera;
      zooming.visit(around, glides);
      return tell(undefined);
    }
    const found = regions.find((r) => r.id === region);
    if (found) {
      tell(undefined);
      const [west, south, east, north] = found.box;
      if (projection === "globe") to([west + ((east - west + 360) % 360) / 2, (south + north) / 2], false);
      const frame = regionFrame(geo, size, found.id);
      if (frame) zooming.show(frame, glides);
      return;
    }
    // A hand that pans clears the region, and has then already gone to where it wants to be.
    if (left && !isTold && before.party !== undefined) {
      zooming.take(partFrame(geo, size, left), glides);
      return tell(left);
    }
    const own = isTold ? undefined : zooming.handFrame();
    if (own) {
      if (before.party !== undefined) zooming.goBack(glides);
      return tell(partOf(geo, size, own));
    }
    const home = isHall ? undefined : homeFrame(geo, world, size);
    // With the panel goes the size: what has begun to glide goes on in the other.
    const isLeft = isTakenBack || before.party !== undefined || before.region !== undefined;
    if (home || isLeft || glides) zooming.show(home, glides);
    tell(undefined);
  }, [
    party,
    region,
    camera,
    asked,
    projection,
    width,
    height,
    geoOf,
    regions,
    focal,
    store,
    actions,
    latest,
    world,
    isHall,
    handed,
  ]);
}
