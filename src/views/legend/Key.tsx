// The key: only what is on the screen is explained. Each entry keeps its place, so that nothing moves when one comes or goes.
import { type ReactNode, Suspense, useEffect, useMemo, useRef } from "react";
import { everCoversAfterLeaving } from "../../model/world/organisations.ts";
import { keyRows } from "../../pictures/key-rows.ts";
import type { LegendRow } from "../../pictures/legend-samples.ts";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { late } from "../../ui/late/late.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { followScreen } from "../paint/on-screen.ts";
import { Text } from "../text.tsx";
import { Borders } from "./Borders.tsx";
import { Row } from "./Sample.tsx";
import "./key.css";

const KeyBodies = late(() => import("./KeyBodies.tsx").then((m) => m.KeyBodies));

const Ramp = ({ rows }: { rows: readonly LegendRow[] }): ReactNode => (
  <div className="key-ramp">
    <Text of={(t) => t.legend.fill} block />
    <span className="key-steps">
      {rows.map((row) => (
        <span key={row.id} data-row={row.id} className={`key-step m-land-${row.id}`}>
          {row.id}
        </span>
      ))}
    </span>
  </div>
);

/** `geo`: the map that is shown, if one is. */
export function Key({ geo }: { geo?: GeoPackage | undefined }): ReactNode {
  const atlas = useAtlas();
  const world = useWorld();
  const { text } = useLocale();
  const box = useRef<HTMLElement>(null);
  const withNetwork = useAtlasState((s) => s.views.includes("network"));
  const withBodies = useAtlasState((s) => shownBodies(world, s.layers).length > 0);
  const rows = useMemo(() => keyRows(world.dataset.meta), [world]);
  // What never is leaves no gap either.
  const leaving = everCoversAfterLeaving(world);
  const shown = withNetwork
    ? rows.others
    : rows.others.flatMap((row) => (row.id === "framework" ? [row, ...rows.frameworks] : [row]));
  useEffect(() => {
    const all = [...rows.ramp, ...rows.frameworks, ...rows.others, rows.leaving];
    return followScreen(atlas, (styles) => {
      for (const row of all) {
        const isShown = [...styles].some((style) => row.explains(style));
        const entry = box.current?.querySelector(`[data-row="${CSS.escape(row.id)}"]`);
        if (entry && entry.classList.contains("away") === isShown) entry.classList.toggle("away", !isShown);
      }
    });
  }, [atlas, rows]);
  return (
    <section ref={box} className="picture-key" aria-label={text((t) => t.legend.heading)}>
      {geo && <Ramp rows={rows.ramp} />}
      <div className="key-rows">
        {shown.map((row) => (
          <Row key={row.id} row={row} />
        ))}
        {geo && <Borders geo={geo} />}
        {leaving && <Row row={rows.leaving} />}
        {withBodies && (
          <Suspense>
            <KeyBodies />
          </Suspense>
        )}
      </div>
    </section>
  );
}
