import { type ReactNode, useCallback, useRef } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { mapFacts } from "../../scene/map-facts.ts";
import { fitMap } from "../../scene/map-fit.ts";
import { sceneMap } from "../../scene/map-scene.ts";
import type { Mark } from "../../scene/mark.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useSize } from "../../ui/useSize.ts";
import { useAtlas, useLocale, useWorld } from "../atlas.ts";
import { Legend } from "../legend/Legend.tsx";
import { Patterns } from "../paint/Patterns.tsx";
import { type PictureInput, usePicture } from "../paint/usePicture.ts";
import { partyTitles } from "../paint/words.ts";
import { partyShort } from "../say.tsx";
import { useZoom } from "./useZoom.ts";

/** One press of a zoom button. */
const ZOOM_STEP = 1.6;

export function MapView(): ReactNode {
  const { geo } = useAtlas();
  const world = useWorld();
  const { text } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const camera = useRef<SVGGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const size = useSize(box);
  const { k, zoomBy, reset, justPanned } = useZoom(svg, camera, size);

  const { width, height } = size;
  const scene = useCallback(
    ({ world, snapshot, state, light, locale }: PictureInput): readonly Mark[] => {
      if (width === 0 || height === 0) return [];
      return sceneMap({
        geo,
        facts: mapFacts(world, snapshot, state.layers, light.named),
        focus: light,
        viewport: { width, height },
        tied: world.everTied,
        covered: world.everCovered,
        k,
        words: {
          party: (id) => locale.lines((_, tongue) => partyShort(world.parties.get(id), tongue, id)),
          partyTitle: partyTitles(world, snapshot, locale),
        },
      }).marks;
    },
    [geo, width, height, k],
  );
  usePicture({ svg, layer }, scene, justPanned);

  const focal = world.parties.get(world.dataset.meta.focal);
  return (
    <section className="view view-map" aria-label={text((t) => t.map.heading)}>
      <div className="picture" ref={box}>
        <svg
          ref={svg}
          width={width}
          height={height}
          role="group"
          aria-label={text((t, tongue) => t.map.label(focal ? wordsIn(focal.short, tongue) : ""))}
        >
          <Patterns scale={width > 0 && height > 0 ? fitMap(geo, size).scale * k : 1} />
          <g ref={camera}>
            <g ref={layer} />
          </g>
        </svg>
        <div className="view-tools">
          <IconButton icon="plus" label={text((t) => t.map.zoomIn)} onClick={() => zoomBy(ZOOM_STEP)} />
          <IconButton
            icon="minus"
            label={text((t) => t.map.zoomOut)}
            disabled={k <= 1}
            onClick={() => zoomBy(1 / ZOOM_STEP)}
          />
          <IconButton icon="whole" label={text((t) => t.map.reset)} disabled={k <= 1} onClick={reset} />
        </div>
      </div>
      <Legend />
    </section>
  );
}
