// The legend is also the layer switch: each row shows a sample and turns the layer on or off.
import { type ReactNode, useState } from "react";
import { everCoversAfterLeaving } from "../../model/world/organisations.ts";
import { worldviewNamed } from "../../model/world/worldview.ts";
import { fillRows, layerRows, signRows } from "../../pictures/legend-rows.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { Patterns } from "../paint/Patterns.tsx";
import { Localized, Text } from "../text.tsx";
import { BodyGroup } from "./BodyGroup.tsx";
import { OpenLand } from "./OpenLand.tsx";
import { Row, SampleOf } from "./Sample.tsx";
import "./legend.css";

/** `geo`: the map that is shown. */
export function Legend({ geo }: { geo: GeoPackage }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const on = useAtlasState((s) => s.layers);
  const opened = useAtlasState((s) => s.expandedOrganisations.length > 0 && s.views.includes("network"));
  // Of all days, not of the shown one: a row that comes would make the map smaller.
  const leaving = everCoversAfterLeaving(world);
  const { text } = useLocale();
  const [open, setOpen] = useState(false);
  const { meta } = world.dataset;
  const focal = world.parties.get(meta.focal);
  return (
    <section className={open ? "legend open" : "legend"} aria-label={text((t) => t.layers.heading)}>
      <button type="button" className="legend-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Text of={(t) => t.layers.heading} /> <Icon name={open ? "down" : "up"} />
      </button>
      <div className="legend-body">
        <div className="legend-layers">
          {layerRows(meta).map((row) => (
            <label key={row.id}>
              <input
                type="checkbox"
                checked={on.includes(row.id)}
                onChange={() => actions.layer(row.id)}
                data-layer={row.id}
              />
              <SampleOf sample={row.sample} />
              <span>
                <Text of={row.say} />
              </span>
            </label>
          ))}
          <BodyGroup />
        </div>
        <div className="legend-scale">
          <Text of={(t) => t.legend.fill} />
          <svg className="legend-patterns" aria-hidden="true">
            <Patterns suffix="-legend" />
          </svg>
          {fillRows(focal?.short)
            .filter((row) => row.id !== "leaving" || leaving)
            .map((row) => (
              <Row key={row.id} row={row} />
            ))}
          {signRows(meta)
            .filter((row) => row.id !== "opened" || opened)
            .map((row) => (
              <Row key={row.id} row={row} />
            ))}
          <OpenLand geo={geo} />
        </div>
        <p className="legend-note">
          <Localized words={worldviewNamed(meta, geo.worldview).note} block />
        </p>
      </div>
    </section>
  );
}
