import type { ReactNode } from "react";
import { rangesOf } from "../../model/world/world.ts";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import { useAtlas, useAtlasState, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";

/** Choice of the slider's range. The long range is only offered with bodies, whose dates go back further. */
export function RangeSwitch(): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const range = useAtlasState((s) => s.range);
  const hasBodies = useAtlasState((s) => shownBodies(world, s.layers).length > 0);
  const [own, long] = rangesOf(world);
  if (own === long || !(hasBodies || range === long)) return null;
  return (
    <label className="range-switch">
      <input type="checkbox" checked={range === long} onChange={() => actions.range(range === long ? own : long)} />
      <Text of={(t) => t.timeline.range(long)} />
    </label>
  );
}
