// The legend is also the layer switch: each line shows what it draws and turns it on or off.
import { type ReactNode, useState } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { coveredAfterLeaving } from "../../model/organisations.ts";
import { worldviewNamed } from "../../model/worldview.ts";
import type { GeoPackage } from "../../scene/geo-types.ts";
import { layerStyle } from "../../scene/network-facts.ts";
import type { StyleName } from "../../scene/style.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { Patterns } from "../paint/Patterns.tsx";
import { Say, SayWords } from "../say.tsx";
import { BodyGroup } from "./BodyGroup.tsx";
import { OpenLand } from "./OpenLand.tsx";

export function Sample({ layer }: { layer: string }): ReactNode {
  const line = (style: StyleName, y = 8, x2 = 40) => <line className={`m-${style}`} x1={0} x2={x2} y1={y} y2={y} />;
  return (
    <svg className="legend-sample" viewBox="0 0 40 16" aria-hidden="true" focusable="false">
      {layer === "epa" && (
        <>
          {line("tie-epa", 8, 34)}
          <circle className="m-node-epa" cx={33} cy={8} r={5.5} />
        </>
      )}
      {layer === "talks" && line("tie-talks")}
      {layer === "tpp12" && line("tie-tpp12")}
      {layer === "cmaa" && (
        <>
          {line("tie-cmaa", 8, 30)}
          <circle className="m-node-cmaa" cx={33} cy={8} r={5} />
        </>
      )}
      {!["epa", "talks", "tpp12", "cmaa"].includes(layer) && (
        <rect className={`m-${layerStyle("region", layer, 0)}`} x={1} y={1} width={38} height={14} rx={6} />
      )}
    </svg>
  );
}

/** `geo`: the map that is shown. */
export function Legend({ geo }: { geo: GeoPackage }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const on = useAtlasState((s) => s.layers);
  const opened = useAtlasState((s) => s.expandedOrganisations.length > 0 && s.views.includes("network"));
  const leaving = useAtlasState((s) => coveredAfterLeaving(world, world.at(s.day)).size > 0);
  const { text } = useLocale();
  const [open, setOpen] = useState(false);
  const ties = world.dataset.meta.layers.filter((l) => l.group !== "bodies");
  const focal = world.parties.get(world.dataset.meta.focal);
  return (
    <section className={open ? "legend open" : "legend"} aria-label={text((t) => t.layers.heading)}>
      <button type="button" className="legend-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Say of={(t) => t.layers.heading} /> <Icon name={open ? "down" : "up"} />
      </button>
      <div className="legend-body">
        <div className="legend-layers">
          {ties.map((layer) => (
            <label key={layer.id}>
              <input
                type="checkbox"
                checked={on.includes(layer.id)}
                onChange={() => actions.layer(layer.id)}
                data-layer={layer.id}
              />
              <Sample layer={layer.id} />
              <span>
                <SayWords words={layer.name} />
              </span>
            </label>
          ))}
          <BodyGroup />
        </div>
        <div className="legend-scale">
          <Say of={(t) => t.legend.fill} />
          {focal && (
            <span>
              <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true">
                <rect className="m-land-focal" width="16" height="16" />
              </svg>
              <Say of={(_, tongue) => wordsIn(focal.short, tongue)} />
            </span>
          )}
          {([0, 1, 2, 3, 4] as const).map((n) => (
            <span key={n}>
              <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true">
                <rect className={`m-land-${n}`} width="16" height="16" />
              </svg>
              {n === 0 ? <Say of={(t) => t.legend.none} /> : n}
            </span>
          ))}
          <span>
            <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true">
              <Patterns suffix="-legend" />
              <rect className="m-land-assist in-legend" width="16" height="16" />
            </svg>
            <Say of={(t) => t.legend.assistOnly} />
          </span>
          {leaving && (
            <span>
              <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true">
                <rect className="m-land-leaving in-legend" width="16" height="16" />
              </svg>
              <Say of={(t) => t.legend.leaving} />
            </span>
          )}
          <span>
            <svg className="legend-sample" viewBox="0 0 40 16" aria-hidden="true">
              <line className="m-tie-epa-signed" x1={0} x2={40} y1={8} y2={8} />
            </svg>
            <Say of={(t) => t.legend.longDash} />
          </span>
          <span>
            <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true">
              <circle className="m-node-framework" cx="8" cy="8" r="5.5" />
            </svg>
            <Say of={(t) => t.legend.nodeFramework} />
          </span>
          <span>
            <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true">
              <circle className="m-mark-chapter" cx="8" cy="8" r="3.2" />
            </svg>
            <Say of={(t) => t.legend.chapter} />
          </span>
          {opened && (
            <span>
              <svg className="legend-sample" viewBox="0 0 40 16" aria-hidden="true">
                <rect className="m-region-opened" x={1} y={2} width={38} height={12} rx={6} />
              </svg>
              <Say of={(t) => t.legend.opened} />
            </span>
          )}
          <OpenLand geo={geo} />
        </div>
        <p className="legend-note">
          <SayWords words={worldviewNamed(world.dataset.meta, geo.worldview).note} block />
        </p>
      </div>
    </section>
  );
}
