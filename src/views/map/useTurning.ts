// Turns the globe: by dragging, buttons and keys, and to the selection.
import { useCallback, useMemo, useRef } from "react";
import type { LonLat } from "../../scene/geo/types.ts";
import { GRID_RADIUS } from "../../scene/geo/types.ts";
import { animate } from "../../ui/animate.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { useAtlas } from "../atlas.ts";
import type { ShownMap } from "./useLens.ts";

export interface Turning {
  /** px since the drag began. */
  drag(dx: number, dy: number, isStart: boolean): void;
  /** Degrees east and north. */
  by(lon: number, lat: number): void;
  to(at: LonLat, glides: boolean): void;
  /** Turns to a party that is not visible. */
  reveal(party: string): void;
  /** Turns back to the focal party. */
  home(): void;
}

const DEGREES = 180 / Math.PI;
/** ms without movement after which a drag counts as resting. */
const REST_MS = 160;
/** Maximum latitude of the middle, degrees: near the poles a drag would spin the globe. */
const STEEPEST = 80;

const wrap = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;
const tidy = ([lon, lat]: LonLat): LonLat => [
  Math.round(wrap(lon) * 10) / 10,
  Math.round(Math.max(-STEEPEST, Math.min(STEEPEST, lat)) * 10) / 10,
];

/** `scale`: px per grid unit at zoom 1; `k`: zoom. */
export function useTurning(geoOf: ShownMap["geoOf"], { scale, k }: { scale: number; k: number }): Turning {
  const { store, actions } = useAtlas();
  const start = useRef<LonLat>([0, 0]);
  const stop = useRef((): void => {});
  const resting = useRef(0);
  const shown = useLatest({ scale, k });
  const here = useCallback((): LonLat => geoOf(store.getState()).middle ?? [0, 0], [geoOf, store]);
  return useMemo((): Turning => {
    const set = (at: LonLat, turning: boolean): void => actions.set({ rotation: tidy(at), turning });
    const rest = (): void => actions.set({ turning: false });
    const to: Turning["to"] = (at, glides) => {
      stop.current();
      if (!glides) return set(at, false);
      const [lon, lat] = here();
      const east = wrap(at[0] - lon);
      stop.current = animate((share) => set([lon + east * share, lat + (at[1] - lat) * share], share < 1));
    };
    return {
      drag: (dx, dy, isStart) => {
        if (isStart) {
          stop.current();
          start.current = here();
          return;
        }
        const radius = shown.current.scale * shown.current.k * GRID_RADIUS;
        const [lon, lat] = start.current;
        set([lon - (dx / radius) * DEGREES, lat + (dy / radius) * DEGREES], true);
        clearTimeout(resting.current);
        // Counted from when the step is on the screen: a slow device would come to rest between any two.
        requestAnimationFrame(() => {
          clearTimeout(resting.current);
          resting.current = window.setTimeout(rest, REST_MS);
        });
      },
      by: (lon, lat) => {
        const [x, y] = here();
        to([x + lon, Math.max(-STEEPEST, Math.min(STEEPEST, y + lat))], true);
      },
      to,
      reveal: (party) => {
        const hidden = geoOf(store.getState()).beyond?.find((p) => p.party === party);
        if (hidden) to([hidden.lon, hidden.lat], true);
      },
      home: () => {
        stop.current();
        actions.set({ rotation: undefined, turning: false });
      },
    };
  }, [geoOf, here, store, actions, shown]);
}
