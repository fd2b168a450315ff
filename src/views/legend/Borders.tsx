// What is said about the borders: always one step away where there is a map.
import { type ReactNode, Suspense } from "react";
import { worldviewNamed } from "../../model/world/worldview.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { late } from "../../ui/late/late.ts";
import { Popover } from "../../ui/Popover.tsx";
import { useAtlas, useLocale } from "../atlas.ts";
import { Guarded } from "../notices/Guarded.tsx";
import { Localized, Text } from "../text.tsx";

/** Samples of open land come with the card; the sentence stands in the page from the start. */
const OpenLand = late(() => import("./OpenLand.tsx").then((m) => m.OpenLand));

/** `geo`: the map that is shown. */
export function Borders({ geo }: { geo: GeoPackage }): ReactNode {
  const { meta } = useAtlas().dataset;
  const { text } = useLocale();
  return (
    <div className="borders">
      <Popover
        label={text((t) => t.legend.borders)}
        icon="info"
        className="link-button"
        isText
        words={
          <span>
            <Text of={(t) => t.legend.borders} />
          </span>
        }
      >
        <h2>
          <Text of={(t) => t.legend.borders} />
        </h2>
        <p className="legend-note">
          <Localized words={worldviewNamed(meta, geo.worldview).note} block />
        </p>
        <div className="legend-scale">
          <Guarded name={(t) => t.legend.borders}>
            <Suspense fallback={null}>
              <OpenLand geo={geo} />
            </Suspense>
          </Guarded>
        </div>
      </Popover>
    </div>
  );
}
