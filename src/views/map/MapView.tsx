import type { ReactNode } from "react";
import { useAtlasState, useLocale } from "../atlas.ts";
import { useLead } from "../lead.ts";
import { Key } from "../legend/Key.tsx";
import { EdgeChips } from "./EdgeChips.tsx";
import type { Covered } from "./frames.ts";
import { MapState } from "./MapState.tsx";
import { MapTools } from "./MapTools.tsx";
import { mapKeys } from "./map-keys.ts";
import { useMapPicture } from "./useMapPicture.tsx";

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
      <div className="picture" ref={box} data-projection={geo.projection}>
        {picture}
        <MapState
          isLoading={(projection !== geo.projection || worldview !== geo.worldview) && !failed}
          failed={failed}
          retry={prepare}
        />
        <EdgeChips geo={geo} />
        <MapTools k={k} zooming={zooming} turning={turning} isGlobe={geo.projection === "globe"} />
      </div>
      <Key geo={geo} />
    </section>
  );
}
