// Splits a framework's membership into periods without change.
import type { PartyId } from "../../data/types.ts";
import type { PlacementFramework, PlacementInput } from "../network/types.ts";

export interface Period {
  from: number;
  to: number;
  /** Sorted; never empty. */
  members: PartyId[];
}

/** Ordered by day; consecutive periods differ; days without members are left out. */
export function periodsOf(framework: PlacementFramework, known: ReadonlySet<PartyId>): Period[] {
  const spans = framework.spans.filter((s) => known.has(s.party) && s.from <= s.to);
  const cuts = [...new Set(spans.flatMap((s) => [s.from, s.to + 1]))].sort((a, b) => a - b);
  const periods: Period[] = [];
  for (const [i, from] of cuts.entries()) {
    const to = (cuts[i + 1] ?? from) - 1;
    const members = [...new Set(spans.filter((s) => s.from <= from && from <= s.to).map((s) => s.party))].sort();
    if (members.length === 0 || to < from) continue;
    const last = periods[periods.length - 1];
    if (last && last.to === from - 1 && last.members.join() === members.join()) last.to = to;
    else periods.push({ from, to, members });
  }
  return periods;
}

export const placedIds = (input: PlacementInput): Set<PartyId> =>
  new Set(input.nodes.map((n) => n.id).filter((id) => id !== input.focal));
