// Adds the bodies to the pictures. Renders nothing until one of their layers is shown and they are loaded.
import { type ReactNode, Suspense } from "react";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import type { MapAsk } from "../../scene/geo/map-source.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import type { PlaceNodes } from "../../scene/map/places.ts";
import type { Spacing } from "../../scene/text-width.ts";
import { late } from "../../ui/late/late.ts";
import { useAtlasState, useBodyWorld, useWorld } from "../atlas.ts";

/** Already loaded by then, together with the bodies; the legend reports a failure. */
const MapBodies = late(() => import("./overlays.tsx").then((m) => m.MapBodies));
const NetworkBodies = late(() => import("./overlays.tsx").then((m) => m.NetworkBodies));

function useShown() {
  const world = useWorld();
  const on = useAtlasState((s) => shownBodies(world, s.layers).length > 0);
  const { bodies } = useBodyWorld();
  return on ? bodies : undefined;
}

interface Size {
  width: number;
  height: number;
}

export function BodiesOnMap(
  view: Size & { geoOf(ask: MapAsk): GeoPackage; place: PlaceNodes; k: number; spacing: Spacing | undefined },
): ReactNode {
  const bodies = useShown();
  return <Suspense fallback={null}>{bodies && <MapBodies bodies={bodies} {...view} />}</Suspense>;
}

export function BodiesOnNetwork(view: Size & { camera: { k: number; x: number; y: number } }): ReactNode {
  const bodies = useShown();
  return <Suspense fallback={null}>{bodies && <NetworkBodies bodies={bodies} {...view} />}</Suspense>;
}
