import type { ReactNode } from "react";
import { useAtlasState, useLocale } from "../atlas.ts";
import { useLead } from "../lead.ts";
import { Key } from "../legend/Key.tsx";
import { EdgeChips } from "./EdgeChips.tsx";
import { MapState } from "./MapState.tsx";
import { MapTools } from "./MapTools.tsx";
import { mapKeys } from "./map-keys.ts";
import { useMapPicture } from "./useMapPicture.tsx";

export function MapView(): ReactNode {
  const { text } = useLocale();
  const { box, picture, geo, k, zooming, turning, prepare, failed } = useMapPicture(useLead() !== "network");
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
