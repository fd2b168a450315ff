// The layers of the pictures, each with its switch, its sample and what there is of it on the day. Loaded when first opened.
import type { ReactNode } from "react";
import type { Layer } from "../../data/meta.ts";
import { layerWords } from "../../i18n/layers.ts";
import { assistancePartners } from "../../model/coverage/figure-lists.ts";
import { boundBy, type CountRule } from "../../model/world/counting.ts";
import { isAround, tieLayers } from "../../model/world/layers.ts";
import type { Snapshot, World } from "../../model/world/world.ts";
import { layerRows } from "../../pictures/legend-rows.ts";
import { useAtlas, useAtlasState, useTimed, useWorld } from "../atlas.ts";
import { CountRule as Counting } from "../counting/CountRule.tsx";
import { Text } from "../text.tsx";
import { BodyGroup } from "./BodyGroup.tsx";
import { SampleOf } from "./Sample.tsx";
import "./layers.css";

/** What there is of a layer on a day, counted as beside its name in the network. */
function countOn(world: World, snapshot: Snapshot, rule: CountRule, { id, role }: Layer): number | undefined {
  if (role === "assistance") return assistancePartners(world, snapshot, rule).length;
  if (role !== "framework") return undefined;
  const agreements = world.dataset.agreements.filter((a) => a.layer === id);
  return new Set(agreements.flatMap((a) => boundBy(world, snapshot, rule, a.id))).size;
}

function Count({ layer }: { layer: Layer }): ReactNode {
  const world = useWorld();
  const count = useTimed((s) => countOn(world, world.at(s.day), s.rule, layer));
  return (
    <span className="layer-count" data-value={count}>
      {count !== undefined && <Text of={(t) => layerWords(t).parties(count)} />}
    </span>
  );
}

function Row({ layer, row }: { layer: Layer; row: ReturnType<typeof layerRows>[number] }): ReactNode {
  const { actions } = useAtlas();
  const on = useAtlasState((s) => s.layers.includes(layer.id));
  return (
    <label className="layer-row">
      <input type="checkbox" checked={on} onChange={() => actions.layer(layer.id)} data-layer={layer.id} />
      <SampleOf sample={row.sample} />
      <span>
        <Text of={row.say} />
      </span>
      <Count layer={layer} />
    </label>
  );
}

export function Layers(): ReactNode {
  const world = useWorld();
  const { meta } = world.dataset;
  const rows = new Map(layerRows(meta).map((row) => [row.id, row]));
  return (
    <div className="layers">
      <h2>
        <Text of={(t) => t.layers.heading} />
      </h2>
      {tieLayers(meta).map((layer) => {
        const row = rows.get(layer.id);
        return row && isAround(world, layer) && <Row key={layer.id} layer={layer} row={row} />;
      })}
      <Counting />
      <BodyGroup />
    </div>
  );
}
