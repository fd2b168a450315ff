import type { ReactNode } from "react";
import { useAtlasState, useLocale } from "../atlas.ts";
import { Legend } from "../legend/Legend.tsx";
import { LensMenu } from "./LensMenu.tsx";
import { MapTools } from "./MapTools.tsx";
import { mapKeys } from "./map-keys.ts";
import { useMapPicture } from "./useMapPicture.tsx";

export function MapView(): ReactNode {
  const { text } = useLocale();
  const { box, picture, geo, k, zooming, turning, prepare, failed } = useMapPicture();
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
