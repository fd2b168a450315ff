import { cornersOf } from "../../src/scene/map/arc-geometry.ts";
import type { Point } from "../../src/scene/map/types.ts";

/** Rings of a path of relative integers; each starts relative to the start of the one before. */
export function ringsOfPath(d: string): Point[][] {
  let from = { x: 0, y: 0 };
  return d.split("z").flatMap((ring) => {
    if (ring === "") return [];
    const corners = cornersOf(ring).map((p) => (ring.startsWith("M") ? p : { x: p.x + from.x, y: p.y + from.y }));
    from = corners[0] ?? from;
    return [corners];
  });
}
