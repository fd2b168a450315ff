// The layout of the map: where everything stands that it ever shows, made once for the whole timeline. A day only shows, hides
// and restyles it (scene.ts).
import type { PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import type { Box } from "../name-slots.ts";
import { type ArcSlot, arcSlots } from "./arcs.ts";
import { fitMap, type MapFit } from "./fit.ts";
import { type LandSlot, landSlots } from "./land.ts";
import { type MapNameSlots, nameSlots } from "./name-slots.ts";
import { type NodeSlot, nodeSlots } from "./nodes.ts";
import { type MapNode, type PlaceNodes, placeNodes } from "./places.ts";
import type { MapSetting } from "./types.ts";

export interface MapLayout {
  fit: MapFit;
  places: ReadonlyMap<PartyId, MapNode>;
  land: readonly LandSlot[];
  arcs: readonly ArcSlot[];
  /** Made when they are first asked for: they take longer than all else. */
  names(): MapNameSlots;
  nodes: readonly NodeSlot[];
}

export function layoutMap(setting: MapSetting, place: PlaceNodes = placeNodes): MapLayout {
  const fit = fitMap(setting.geo, setting.viewport, setting.k);
  const places = place(setting, fit);
  return {
    fit,
    places,
    land: landSlots(setting, places),
    arcs: arcSlots(setting, fit, places),
    names: memoizeLast(() => nameSlots(setting, fit, places)),
    nodes: nodeSlots(places, setting.read, fit),
  };
}

export type LayoutMap = (setting: MapSetting) => MapLayout;

/** Keeps the last layout, so that days share it. One per picture. `place`: from `createPlaceNodes`; `over`: as in the setting. */
export function createLayoutMap(place: PlaceNodes, over: readonly Box[] = []): LayoutMap {
  const kept = memoizeLast(
    (
      geo: MapSetting["geo"],
      focal: PartyId,
      ever: MapSetting["ever"],
      names: MapSetting["names"],
      width: number,
      height: number,
      tied: MapSetting["tied"],
      covered: MapSetting["covered"],
      read: MapSetting["read"],
      k: number,
    ) => layoutMap({ geo, focal, ever, names, viewport: { width, height }, tied, covered, read, k, over }, place),
  );
  return ({ geo, focal, ever, names, viewport: { width, height }, tied, covered, read, k = 1 }) =>
    kept(geo, focal, ever, names, width, height, tied, covered, read, k);
}
