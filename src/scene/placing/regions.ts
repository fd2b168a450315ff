// Regions of a placed network: an outline per period, and one position for the name.

import { regionOutline } from "../network/region-outline.ts";
import { flattenPath } from "../network/region-path.ts";
import { NODE_ROOM, type Outline, type PlacedRegion, type PlacementInput, type Point } from "../network/types.ts";
import type { Box, Layout } from "./cost.ts";
import { type Period, periodsOf, placedIds } from "./periods.ts";
import type { Problem } from "./problem.ts";
import { placeRegionLabel } from "./region-labels.ts";

/** Where the nodes stand, in the order of the problem. */
type Places = Pick<Layout, "x" | "y">;

/** Version; increment when regions around the same nodes change, so that stored ones are remade. */
export const OUTLINER = 1;

interface Draft {
  framework: number;
  period: Period;
  d: string;
  /** Points along the outline. */
  rim: Point[];
}

function draw(p: Problem, layout: Places, framework: number, period: Period): Draft {
  const own = new Set(period.members);
  const isMember = (i: number): boolean => i === 0 || own.has(p.items[i]?.id ?? "");
  const points = p.items.map((_, i): Point => ({ x: layout.x[i] as number, y: layout.y[i] as number }));
  const { d } = regionOutline({
    members: points.filter((_, i) => isMember(i)),
    others: points.filter((_, i) => !isMember(i)),
    band: p.bands[framework] ?? 30,
    margin: NODE_ROOM,
  });
  return { framework, period, d, rim: flattenPath(d, 3).flat() };
}

/** Long periods count more, but no period of a few days counts nothing. */
function weightOf({ from, to }: Period, changeDays: readonly number[]): number {
  const days = Math.max(0, Math.min(to, changeDays.at(-1) ?? to) - from);
  return 15 + Math.sqrt(days);
}

const meet = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

export function placeRegions(input: PlacementInput, p: Problem, layout: Places): PlacedRegion[] {
  const known = placedIds(input);
  const drafts = input.frameworks.flatMap((f, k) => periodsOf(f, known).map((period) => draw(p, layout, k, period)));
  const labels = new Map<number, { at: Point; box: Box }>();
  for (const [k, framework] of input.frameworks.entries()) {
    const own = drafts.filter((d) => d.framework === k);
    const beside = drafts.filter((o) => o.framework !== k && own.some((d) => meet(o.period, d.period)));
    if (own.length === 0) continue;
    const label = placeRegionLabel(p, layout, {
      periods: own.map((d) => ({
        rim: d.rim,
        weight: weightOf(d.period, input.changeDays),
        others: beside.filter((o) => meet(o.period, d.period)).flatMap((o) => o.rim),
      })),
      framework,
      taken: [...new Set(beside.map((o) => o.framework))].flatMap((o) => labels.get(o)?.box ?? []),
    });
    labels.set(k, label);
  }
  return input.frameworks.flatMap((f, k): PlacedRegion[] => {
    const outlines = drafts
      .filter((d) => d.framework === k)
      .map(({ period: { from, to, members }, d }): Outline => ({ from, to, d, members }));
    const { x, y } = labels.get(k)?.at ?? p.centre;
    return outlines.length > 0 ? [{ framework: f.id, label: { x: Math.round(x), y: Math.round(y) }, outlines }] : [];
  });
}
