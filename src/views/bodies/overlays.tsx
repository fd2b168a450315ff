// Members and seats of the bodies, above the map and above the network. Loaded with the bodies.
import { type ReactNode, useMemo, useRef } from "react";
import { useLocale, usePlacement } from "../atlas.ts";
import { type MapBodiesView, mapBodies, type NetworkBodiesView, networkBodies, seatWords } from "./body-pictures.ts";
import { useOverlay } from "./useOverlay.ts";

export function MapBodies({ bodies, geoOf, width, height, k }: MapBodiesView): ReactNode {
  const layer = useRef<SVGGElement>(null);
  const locale = useLocale();
  const draw = useMemo(
    () => mapBodies({ bodies, geoOf, width, height, k }, seatWords(locale)),
    [bodies, geoOf, width, height, k, locale],
  );
  useOverlay(layer, draw);
  return <g ref={layer} />;
}

export function NetworkBodies({ bodies, width, height, camera }: NetworkBodiesView): ReactNode {
  const placement = usePlacement();
  const layer = useRef<SVGGElement>(null);
  const draw = useMemo(
    () => networkBodies({ bodies, width, height, camera }, placement),
    [bodies, placement, width, height, camera],
  );
  useOverlay(layer, draw);
  return <g ref={layer} />;
}
