// Which map is shown. The one in the page is there at once; the others come with the land, loaded when first asked for.
import { useCallback, useEffect, useRef, useState } from "react";
import { isInPage } from "../../pictures/lens.ts";
import type { MapAsk, MapSource } from "../../scene/geo/map-source.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { useAtlas, useAtlasState } from "../atlas.ts";

export interface ShownMap {
  /** The map of a state; until the land is there, the one of the page. Stable until the land comes. */
  geoOf(ask: MapAsk): GeoPackage;
  /** Loads the land before it is needed. */
  prepare(): void;
  /** The land could not be loaded. */
  failed: boolean;
}

export function useLens(): ShownMap {
  const { geo, maps, store } = useAtlas();
  const [source, setSource] = useState<{ of: MapSource }>();
  const [failed, setFailed] = useState(false);
  const asked = useRef(false);
  const prepare = useCallback((): void => {
    if (asked.current) return;
    asked.current = true;
    maps().then(
      (of) => {
        setFailed(false);
        setSource({ of });
      },
      () => {
        asked.current = false;
        setFailed(true);
      },
    );
  }, [maps]);
  const needed = useAtlasState((s) => !isInPage(s, geo));
  useEffect(() => {
    if (needed) prepare();
  }, [needed, prepare]);
  const geoOf = useCallback(
    (ask: MapAsk): GeoPackage => (!source || isInPage(ask, geo) ? geo : source.of(ask)),
    [source, geo],
  );
  // The first use of a lens is slow: it is made in spare time, before it is asked for.
  useEffect(() => {
    if (!source) return;
    const idle = setTimeout(() => {
      for (const projection of ["capital", "globe"] as const) geoOf({ ...store.getState(), projection });
    }, 50);
    return () => clearTimeout(idle);
  }, [source, geoOf, store]);
  return { geoOf, prepare, failed };
}
