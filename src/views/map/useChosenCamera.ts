// While a party is chosen and the map leads, the camera is on the focal party and the chosen one. Afterwards it is where it was.
import { useEffect, useRef } from "react";
import { latestRef } from "../../model/selection/selection.ts";
import { FILL } from "../../scene/camera.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { fitMap } from "../../scene/map/fit.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { useAtlas, useAtlasState } from "../atlas.ts";
import type { Zooming } from "../paint/useZoom.ts";
import type { Frame } from "../paint/zoom-handle.ts";

/** Room around the two, as a share of the distance between them, and the least width and height shown, as shares of the map. */
const ROOM = 0.3;
const LEAST = 0.34;
/** ms after a choice in which the picture may get another size and still glides. */
const SETTLING = 700;

/** The part of the map around two places, px at zoom 1. */
function frameAround(
  geo: GeoPackage,
  size: { width: number; height: number },
  parties: readonly string[],
): Frame | undefined {
  const { at, scale } = fitMap(geo, size);
  const points = parties.flatMap((id) => {
    const place = geo.places.find((p) => p.party === id);
    return place ? [at(place)] : [];
  });
  if (points.length < parties.length) return undefined;
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max((right - left) * (1 + 2 * ROOM), geo.view.width * scale * LEAST);
  const height = Math.max((bottom - top) * (1 + 2 * ROOM), geo.view.height * scale * LEAST);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

/** What is asked for to see a part to its edges. */
const filling = ({ x, y, width, height }: Frame): Frame => ({
  x: x + (width * (1 - FILL)) / 2,
  y: y + (height * (1 - FILL)) / 2,
  width: width * FILL,
  height: height * FILL,
});

/** `isLeading`: the map is the picture in which the choice is shown. */
export function useChosenCamera(
  geo: GeoPackage,
  { width, height }: { width: number; height: number },
  zooming: Zooming,
  isLeading: boolean,
): void {
  const { dataset } = useAtlas();
  const chosen = useAtlasState((s) => {
    const ref = latestRef(s.selection);
    return s.mode === "explore" && ref?.kind === "party" ? ref.id : undefined;
  });
  const party = isLeading && geo.projection !== "globe" ? chosen : undefined;
  const latest = useLatest({ geo, zooming });
  const before = useRef<{ frame: Frame | undefined; width: number } | undefined>(undefined);
  const since = useRef<{ party: string | undefined; at: number }>({ party: undefined, at: 0 });
  useEffect(() => {
    if (width === 0) return;
    const { geo, zooming } = latest.current;
    if (since.current.party !== party) since.current = { party, at: performance.now() };
    const glides = performance.now() - since.current.at < SETTLING;
    if (party !== undefined) {
      before.current ??= { frame: zooming.frame(), width };
      const frame = frameAround(geo, { width, height }, [dataset.meta.focal, party]);
      if (frame) zooming.show(frame, glides);
    } else if (before.current) {
      const was = before.current;
      // At the size that it had then; the whole otherwise.
      const isWhole = !was.frame || was.frame.width >= was.width || was.width !== width;
      zooming.show(isWhole || !was.frame ? undefined : filling(was.frame), glides);
      if (was.width === width || !glides) before.current = undefined;
    }
  }, [party, width, height, dataset, latest]);
}
