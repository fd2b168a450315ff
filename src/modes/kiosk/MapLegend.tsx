// Legend of the map, with a note on the worldview. Shown with every map.
import type { ReactNode } from "react";
import { layerOfRole } from "../../model/world/layers.ts";
import { worldviewNamed } from "../../model/world/worldview.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { useAtlas } from "../../views/atlas.ts";
import { Sample } from "../../views/legend/Sample.tsx";
import { Patterns } from "../../views/paint/Patterns.tsx";
import { Localized } from "../../views/text.tsx";
import { KioskText } from "./context.tsx";
import "../../views/legend/samples.css";

const Swatch = ({ style }: { style: string }): ReactNode => (
  <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true">
    {style === "land-assist" && <Patterns suffix="-legend" />}
    <rect className={style === "land-assist" ? "m-land-assist in-legend" : `m-${style}`} width="16" height="16" />
  </svg>
);

export function MapLegend({ geo }: { geo: GeoPackage }): ReactNode {
  const { dataset } = useAtlas();
  return (
    <div className="kiosk-key">
      <p className="kiosk-key-fills">
        <span>
          <KioskText of={(w) => w.legend.fill} />
        </span>
        {[0, 1, 2, 3, 4].map((n) => (
          <span key={n}>
            <Swatch style={`land-${n}`} /> {n}
          </span>
        ))}
        <span>
          <Swatch style="land-assist" /> <KioskText of={(w) => w.legend.assist} />
        </span>
        <span>
          <Sample layer={layerOfRole(dataset.meta, "bilateral") ?? ""} /> <KioskText of={(w) => w.legend.inForce} />
        </span>
        <span>
          <Sample layer={layerOfRole(dataset.meta, "assistance") ?? ""} /> <KioskText of={(w) => w.legend.assistance} />
        </span>
      </p>
      <p className="kiosk-key-note">
        <Localized words={worldviewNamed(dataset.meta, geo.worldview).note} block />
      </p>
    </div>
  );
}
