// Regions of a placed network: an outline and a position for the name per period.

import { regionOutline } from "../../src/scene/network/region-outline.ts";
import { flattenPath } from "../../src/scene/network/region-path.ts";
import type { Outline, PlacedRegion, PlacementInput, Point } from "../../src/scene/network/types.ts";
import type { Box, Layout } from "./cost.ts";
import { type Period, periodsOf, placedIds } from "./periods.ts";
import type { Problem } from "./problem.ts";
import { obstacles, placeRegionLabel, regionLabelSize } from "./region-labels.ts";

/** Radius around each centre that outlines respect: the node as drawn in the tightest viewport, and its stroke. */
const outlineMargin = (p: Problem): number => p.nodeRadius + 3;

interface Draft {
  framework: number;
  period: Period;
  d: string;
  rings: Point[][];
  label?: Box;
}

function draw(p: Problem, layout: Layout, framework: number, period: Period): Draft {
  const own = new Set(period.members);
  const isMember = (i: number): boolean => i === 0 || own.has(p.items[i]?.id ?? "");
  const points = p.items.map((_, i): Point => ({ x: layout.x[i] as number, y: layout.y[i] as number }));
  const { d } = regionOutline({
    members: points.filter((_, i) => isMember(i)),
    others: points.filter((_, i) => !isMember(i)),
    band: p.bands[framework] ?? 30,
    margin: outlineMargin(p),
  });
  return { framework, period, d, rings: flattenPath(d, 2) };
}

const meet = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

export function placeRegions(input: PlacementInput, p: Problem, layout: Layout): PlacedRegion[] {
  const known = placedIds(input);
  const drafts = input.frameworks.flatMap((f, k) => periodsOf(f, known).map((period) => draw(p, layout, k, period)));
  const blocked = obstacles(p, layout);
  // Latest periods first: they are seen most and get the best positions; earlier ones stay near them.
  const order = [...drafts].sort((a, b) => b.period.to - a.period.to || a.framework - b.framework);
  const last = new Map<number, Point>();
  for (const draft of order) {
    const shown = drafts.filter((o) => o !== draft && o.framework !== draft.framework && meet(o.period, draft.period));
    const framework = input.frameworks[draft.framework];
    if (!framework) continue;
    draft.label = placeRegionLabel(p, layout, blocked, {
      rings: draft.rings,
      others: shown.flatMap((o) => o.rings),
      framework,
      last: last.get(draft.framework),
      taken: shown.flatMap((o) =>
        o.label ? [{ ...o.label, ...regionLabelSize(input.frameworks[o.framework] ?? framework) }] : [],
      ),
    });
    last.set(draft.framework, draft.label);
  }
  return input.frameworks.flatMap((f, k) => {
    const outlines = drafts
      .filter((d) => d.framework === k)
      .map(
        ({ period, d, label }): Outline => ({
          from: period.from,
          to: period.to,
          d,
          labelX: Math.round(label?.x ?? p.centre.x),
          labelY: Math.round(label?.y ?? p.centre.y),
          members: period.members,
        }),
      );
    return outlines.length > 0 ? [{ framework: f.id, outlines }] : [];
  });
}
