// Positions of the network's nodes on the map, for the transition between the two pictures.
import type { World } from "../model/world/world.ts";
import type { Camera, Size } from "../scene/camera.ts";
import type { GeoPackage } from "../scene/geo/types.ts";
import { mapFacts } from "../scene/map/facts.ts";
import { fitMap } from "../scene/map/fit.ts";
import { createPlaceNodes } from "../scene/map/places.ts";
import { backdropOf } from "../scene/network/morph.ts";
import type { Morph } from "../scene/network/types.ts";
import type { NetworkInput } from "./picture-input.ts";

/** Returns a function that gives the nodes' positions for an input, px. Positions are memoised per world. */
export function geographyOf(
  geo: GeoPackage,
  world: World,
  viewport: Size,
): (input: NetworkInput, camera: Camera) => Morph {
  const place = createPlaceNodes();
  const [tied, covered]: [World["everTied"], World["everCovered"]] = [world.everTied, []];
  return ({ world, snapshot, layers, morph }, { k, x, y }) => {
    const facts = mapFacts(world, snapshot, layers);
    const { focal } = world.dataset.meta;
    const nodes = place({ geo, tied, covered, viewport, focal }, fitMap(geo, viewport));
    const places = [...nodes].map(([id, { at }]) => [id, { x: at.x * k + x, y: at.y * k + y }] as const);
    const { x: dx = 0, y: dy = 0, scale = 1, ...back } = backdropOf(geo, facts, viewport, morph);
    const backdrop = { ...back, x: dx * k + x, y: dy * k + y, scale: scale * k };
    return { share: morph, places: new Map(places), backdrop };
  };
}
