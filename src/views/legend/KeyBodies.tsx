// The bodies that are shown, in the key. Comes with the first of them.
import type { ReactNode } from "react";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import { useAtlasState, useWorld } from "../atlas.ts";
import { Localized } from "../text.tsx";
import { LayerSample } from "./LegendBodies.tsx";

export function KeyBodies(): ReactNode {
  const world = useWorld();
  const shown = useAtlasState((s) => shownBodies(world, s.layers).join(" "));
  const bodies = world.dataset.meta.layers.filter((l) => l.role === "body");
  return bodies.map(
    (layer, turn) =>
      shown.split(" ").includes(layer.id) && (
        <span key={layer.id} className="sample-row">
          <LayerSample layer={layer.id} turn={turn} />
          <Localized words={layer.name} />
        </span>
      ),
  );
}
