// Where the network's nodes stand on the map, for the way between the two.
import { useMemo } from "react";
import type { World } from "../../model/world.ts";
import type { GeoPackage } from "../../scene/geo-types.ts";
import { mapFacts } from "../../scene/map-facts.ts";
import { fitMap } from "../../scene/map-fit.ts";
import { placeNodes } from "../../scene/map-places.ts";
import { backdropOf } from "../../scene/morph.ts";
import type { Morph, NetworkView } from "../../scene/network-types.ts";
import type { PictureInput } from "../paint/picture-input.ts";

type Camera = NonNullable<NetworkView["camera"]>;
type Ask = Pick<PictureInput, "world" | "snapshot" | "state" | "light">;

/** Places are remembered by list: ask the same one again. */
export function geographyOf(
  geo: GeoPackage,
  world: World,
  viewport: { width: number; height: number },
): (ask: Ask, camera: Camera) => Morph {
  // A list of its own.
  const tied = [...world.everTied];
  const covered: string[] = [];
  return ({ world, snapshot, state, light }, { k, x, y }) => {
    const facts = mapFacts(world, snapshot, state.layers, light.named);
    const nodes = placeNodes({ geo, tied, covered, viewport, facts }, fitMap(geo, viewport));
    const places = [...nodes].map(([id, { at }]) => [id, { x: at.x * k + x, y: at.y * k + y }] as const);
    const { x: dx = 0, y: dy = 0, scale = 1, ...back } = backdropOf(geo, facts, viewport, state.morph);
    const backdrop = { ...back, x: dx * k + x, y: dy * k + y, scale: scale * k };
    return { share: state.morph, places: new Map(places), backdrop };
  };
}

/** Stable while size and map are. */
export const useGeography = (geo: GeoPackage, world: World, { width, height }: { width: number; height: number }) =>
  useMemo(() => geographyOf(geo, world, { width, height }), [geo, world, width, height]);
