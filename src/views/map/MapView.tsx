import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { latestRef } from "../../model/selection.ts";
import { fitMap } from "../../scene/map-fit.ts";
import type { Mark } from "../../scene/mark.ts";
import { useSize } from "../../ui/useSize.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { BodiesOnMap } from "../bodies/BodyLayers.tsx";
import { Legend } from "../legend/Legend.tsx";
import { Patterns } from "../paint/Patterns.tsx";
import type { PictureInput } from "../paint/picture-input.ts";
import { MAP_PLANES } from "../paint/planes.ts";
import { moveCamera, Stage } from "../paint/Stage.tsx";
import { usePicture } from "../paint/usePicture.ts";
import { useZoom } from "../paint/useZoom.ts";
import { LensMenu } from "./LensMenu.tsx";
import { MapTools } from "./MapTools.tsx";
import { mapKeys } from "./map-keys.ts";
import { mapPicture } from "./map-picture.ts";
import { useLens } from "./useLens.ts";
import { useRegion } from "./useRegion.ts";
import { useTurning } from "./useTurning.ts";

export function MapView(): ReactNode {
  const world = useWorld();
  const { text } = useLocale();
  const { actions } = useAtlas();
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { geoOf, prepare, failed } = useLens();
  const projection = useAtlasState((s) => s.projection);
  const worldview = useAtlasState((s) => s.worldview);
  const geo = useAtlasState((s) => geoOf({ ...s, turn: undefined, turning: false }));
  const scale = size.width > 0 && size.height > 0 ? fitMap(geo, size).scale : 1;
  const turning = useTurning(geoOf, scale);
  const [k, setK] = useState(1);
  const zooming = useZoom(stage, {
    size,
    onTransform: (to) => {
      if (stage.current) moveCamera(stage.current, to.toString());
      setK(to.k);
    },
    onTurn: geo.projection === "globe" ? turning.drag : undefined,
    onHand: useCallback(() => actions.set({ region: undefined }), [actions]),
  });
  const { justPanned } = zooming;
  turning.zoomIs(k);
  useRegion(geoOf, geo.projection, size, zooming, turning);

  // What is chosen is shown: the globe turns to it.
  const chosen = useAtlasState((s) => latestRef(s.selection));
  const { reveal } = turning;
  useEffect(() => {
    if (chosen?.kind === "party") reveal(chosen.id);
  }, [chosen, reveal]);

  const { width, height } = size;
  const scene = useCallback(
    (input: PictureInput): readonly Mark[] =>
      width === 0 || height === 0 ? [] : mapPicture(input, geoOf(input.state), { width, height }, k).marks,
    [geoOf, width, height, k],
  );
  usePicture({ stage, planes: MAP_PLANES }, scene, justPanned);

  const focal = world.parties.get(world.dataset.meta.focal);
  return (
    <section
      className="view view-map"
      aria-label={text((t) => t.map.heading)}
      onKeyDownCapture={mapKeys({ zooming, turning, isGlobe: geo.projection === "globe" })}
    >
      <div className="picture" ref={box} data-projection={geo.projection}>
        <Stage
          ref={stage}
          planes={MAP_PLANES}
          size={size}
          label={text((t, tongue) => t.map.label(focal ? wordsIn(focal.short, tongue) : ""))}
          defs={<Patterns scale={scale * k} />}
          above={<BodiesOnMap geoOf={geoOf} width={width} height={height} k={k} />}
        />
        <LensMenu
          projection={projection}
          isLoading={(projection !== geo.projection || worldview !== geo.worldview) && !failed}
          failed={failed}
          prepare={prepare}
        />
        <MapTools k={k} zooming={zooming} turning={turning} isGlobe={geo.projection === "globe"} />
      </div>
      <Legend geo={geo} />
    </section>
  );
}
