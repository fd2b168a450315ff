// Who stands in which region on a day, by the stored outlines alone.
import type { Placement, PlacementInput } from "../../src/scene/network/types.ts";
import { discPoints, type P, polygonsOf, windingOf } from "./geometry.ts";

export interface Faults {
  falseContainments: string[];
  missingMembers: string[];
  /** Framework and day of regions in several pieces or with holes. */
  broken: string[];
}

/** Checks every day on which something changes, and the days of the spans themselves. `r`: radius of a node's disc. */
export function containmentFaults(placement: Placement, input: PlacementInput, r: number): Faults {
  const faults: Faults = { falseContainments: [], missingMembers: [], broken: [] };
  const cache = new Map<string, P[][]>();
  const known = new Set(placement.nodes.map((n) => n.id));
  for (const framework of input.frameworks) {
    const region = placement.regions.find((x) => x.framework === framework.id);
    const days = new Set([
      ...input.changeDays,
      ...framework.spans.flatMap((s) => [s.from, s.to, s.to + 1, s.from - 1]),
    ]);
    for (const day of days) {
      const members = new Set(
        framework.spans.filter((s) => s.from <= day && day <= s.to && known.has(s.party)).map((s) => s.party),
      );
      const outline = region?.outlines.find((o) => o.from <= day && day <= o.to);
      if (members.size > 0) members.add(input.focal);
      const d = outline?.d ?? "";
      const polygons = cache.get(d) ?? polygonsOf(d);
      cache.set(d, polygons);
      if (polygons.length > 1) faults.broken.push(`${framework.id} ${day}`);
      for (const node of placement.nodes) {
        const inside = discPoints(node, r).map((p) => windingOf(p, polygons) !== 0);
        if (members.has(node.id) && !inside.every(Boolean))
          faults.missingMembers.push(`${framework.id} ${day} ${node.id}`);
        if (!members.has(node.id) && inside.some(Boolean))
          faults.falseContainments.push(`${framework.id} ${day} ${node.id}`);
      }
    }
  }
  return faults;
}
