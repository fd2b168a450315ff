// Provides the map to show. The initial one is part of the page; all others need the land, which is loaded on demand.
import { useCallback, useEffect, useRef, useState } from "react";
import { isInPage } from "../../pictures/lens.ts";
import type { MapAsk, MapSource } from "../../scene/geo/map-source.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { useAtlas, useAtlasState } from "../atlas.ts";

export interface ShownMap {
  /** Map for a state; until the land is loaded, the initial map. Stable until then. */
  geoOf(ask: MapAsk): GeoPackage;
  /** Preloads the land. */
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
  // The first use of a projection is slow, so prepare it in idle time.
  useEffect(() => {
    if (!source) return;
    const idle = setTimeout(() => {
      for (const projection of ["capital", "globe"] as const) geoOf({ ...store.getState(), projection });
    }, 50);
    return () => clearTimeout(idle);
  }, [source, geoOf, store]);
  return { geoOf, prepare, failed };
}
