// Members and seats of the bodies, drawn over map and network. Loaded with the bodies.
import { type ReactNode, useMemo, useRef } from "react";
import {
  type MapBodiesView,
  mapBodies,
  type NetworkBodiesView,
  networkBodies,
  seatWords,
} from "../../pictures/body-pictures.ts";
import { useLocale, usePlacement } from "../atlas.ts";
import { useOverlay } from "./useOverlay.ts";

export function MapBodies({ bodies, geoOf, place, width, height, k, spacing }: MapBodiesView): ReactNode {
  const layer = useRef<SVGGElement>(null);
  const locale = useLocale();
  const draw = useMemo(
    () => mapBodies({ bodies, geoOf, place, width, height, k }, seatWords(locale, spacing)),
    [bodies, geoOf, place, width, height, k, locale, spacing],
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
