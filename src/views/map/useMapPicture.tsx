// The map with its interaction (pointing, zooming, turning), without tools around it.

import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { centreName } from "../../i18n/title.ts";
import { latestRef, type Ref } from "../../model/selection/selection.ts";
import { mapPicture } from "../../pictures/map-picture.ts";
import type { MapInput } from "../../pictures/picture-input.ts";
import { MAP_PLANES } from "../../pictures/planes.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { fitMap, MIN_MAP_TEXT } from "../../scene/map/fit.ts";
import { createLayoutMap } from "../../scene/map/layout.ts";
import { createPlaceNodes } from "../../scene/map/places.ts";
import type { Mark } from "../../scene/mark.ts";
import type { StillState } from "../../store/still.ts";
import { follow, useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { BodiesOnMap } from "../bodies/BodyLayers.tsx";
import { useUnit } from "../paint/display.ts";
import { reportScreen } from "../paint/on-screen.ts";
import { Patterns } from "../paint/Patterns.tsx";
import { moveCamera, Stage } from "../paint/Stage.tsx";
import { usePicture } from "../paint/usePicture.ts";
import { useInUnits, usePictureBox } from "../paint/usePictureBox.ts";
import { useZoom, type Zooming } from "../paint/useZoom.ts";
import type { Covered } from "./frames.ts";
import { type ShownMap, useLens } from "./useLens.ts";
import { useHandRests, useMapCamera } from "./useMapCamera.ts";
import { type Turning, useTurning } from "./useTurning.ts";

/** What stands in its corners. */
const OVER = ".view-tools .pill, .borders .link-button, .row-leaving";

export interface MapOnScreen extends Omit<ShownMap, "geoOf"> {
  /** Ref for the element that the picture fills (class `picture`). */
  box: RefObject<HTMLDivElement | null>;
  picture: ReactNode;
  /** The shown map; until the land is loaded, it may differ from the requested one. */
  geo: GeoPackage;
  /** Zoom factor. */
  k: number;
  zooming: Zooming;
  turning: Turning;
}

/**
 * `isLeading`: the map is the picture in which a choice is shown. `covered`: where something lies on it.
 */
export function useMapPicture(isLeading: boolean, covered: () => Covered = () => ({ left: 0, right: 0 })): MapOnScreen {
  const world = useWorld();
  const { text } = useLocale();
  const atlas = useAtlas();
  const { actions } = atlas;
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [k, setK] = useState(1);
  const { size, over, spacing } = usePictureBox(box, OVER, k === 1);
  const unit = useUnit(size, MIN_MAP_TEXT);
  const { geoOf, prepare, failed } = useLens();
  const geo = useAtlasState((s) => geoOf({ ...s, rotation: undefined, turning: false }));
  const scale = size.width > 0 && size.height > 0 ? fitMap(geo, size).scale : 1;
  const turning = useTurning(geoOf, { scale, k });
  const [place] = useState(createPlaceNodes);
  const above = useInUnits(over, unit);
  const layoutOf = useMemo(() => createLayoutMap(place, above), [place, above]);
  const { handed, onRest } = useHandRests(atlas, geoOf, size);
  const zooming = useZoom(stage, {
    size,
    onTransform: (to) => {
      const camera = { x: to.x / unit, y: to.y / unit, k: to.k };
      if (stage.current) moveCamera(stage.current, camera);
      reportScreen(atlas, "map", { camera });
      setK(to.k);
    },
    onTurn: geo.projection === "globe" ? turning.drag : undefined,
    onHand: useCallback(() => actions.set({ region: undefined }), [actions]),
    onRest,
  });
  const { justPanned } = zooming;
  useMapCamera(geo, geoOf, size, zooming, turning, isLeading, covered, handed);

  // Turn the globe to the selection.
  const { reveal } = turning;
  useEffect(() => {
    const chosen = (s: StillState): Ref | undefined => latestRef(s.selection);
    return follow(atlas, chosen, (ref) => ref?.kind === "party" && reveal(ref.id));
  }, [atlas, reveal]);

  const [width, height] = [size.width / unit, size.height / unit];
  useEffect(() => reportScreen(atlas, "map", { size: { width, height } }), [atlas, width, height]);
  const scene = useCallback(
    (input: MapInput, isBare: boolean): readonly Mark[] =>
      width === 0 || height === 0
        ? []
        : mapPicture(input, geoOf(input), { width, height }, k, layoutOf, isBare, spacing).marks,
    [geoOf, width, height, k, layoutOf, spacing],
  );
  usePicture({ kind: "map", stage, planes: MAP_PLANES }, scene, justPanned);

  const picture = (
    <Stage
      ref={stage}
      planes={MAP_PLANES}
      size={size}
      unit={unit}
      label={text((t, language) => t.map.label(centreName(world, language)))}
      defs={<Patterns scale={(scale / unit) * k} />}
      above={<BodiesOnMap geoOf={geoOf} place={place} width={width} height={height} k={k} spacing={spacing} />}
    />
  );
  return { box, picture, geo, k, zooming, turning, prepare, failed };
}
