import { type ReactNode, Suspense } from "react";
import { late } from "../../ui/late/late.ts";
import { useAtlasState, useLocale } from "../atlas.ts";
import { useLead } from "../lead.ts";
import { Key } from "../legend/Key.tsx";
import { Guarded } from "../notices/Guarded.tsx";
import { Text } from "../text.tsx";
import type { Covered } from "./frames.ts";
import { MapState } from "./MapState.tsx";
import { MapTools } from "./MapTools.tsx";
import { mapKeys } from "./map-keys.ts";
import { useMapPicture } from "./useMapPicture.tsx";

/** The whole map has no partners beyond its edges. */
const EdgeChips = late(() => import("./EdgeChips.tsx").then((m) => m.EdgeChips));

/** Where the network's inset lies on the map. */
function coveredByInset(): Covered {
  const inset = document.querySelector<HTMLElement>(".stage > .inset-door:not(.only-door)")?.getBoundingClientRect();
  const map = document.querySelector(".stage > .view-map")?.getBoundingClientRect();
  if (!inset || !map) return { left: 0, right: 0 };
  const isLeft = inset.left - map.left < map.right - inset.right;
  return isLeft ? { left: inset.right - map.left, right: 0 } : { left: 0, right: map.right - inset.left };
}

export function MapView(): ReactNode {
  const { text } = useLocale();
  const { box, picture, geo, k, zooming, turning, prepare, failed } = useMapPicture(
    useLead() !== "network",
    coveredByInset,
  );
  const projection = useAtlasState((s) => s.projection);
  const worldview = useAtlasState((s) => s.worldview);
  return (
    <section
      className="view view-map"
      aria-label={text((t) => t.map.heading)}
      onKeyDownCapture={mapKeys({ zooming, turning, isGlobe: geo.projection === "globe" })}
    >
      <h2 className="sr-only">
        <Text of={(t) => t.map.heading} />
      </h2>
      <div className="picture" ref={box} data-projection={geo.projection}>
        {picture}
        <MapState
          isLoading={(projection !== geo.projection || worldview !== geo.worldview) && !failed}
          failed={failed}
          retry={prepare}
        />
        {k > 1 && (
          <Guarded name={(t) => t.map.heading}>
            <Suspense fallback={null}>
              <EdgeChips geo={geo} map={box} />
            </Suspense>
          </Guarded>
        )}
        <MapTools k={k} zooming={zooming} turning={turning} isGlobe={geo.projection === "globe"} />
      </div>
      <Key geo={geo} />
    </section>
  );
}
