// Coverage over the whole range: what each agreement or partner adds, and what made each step.
import type { Day } from "../../data/day.ts";
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { World } from "../world/world.ts";
import {
  type Contribution,
  type Coverage,
  type CoverageOptions,
  coverageOn,
  type Flow,
  type Stack,
} from "./coverage.ts";

export interface CoveragePoint {
  /** First day on which the shares hold; they hold until the day before the next point. */
  from: Day;
  year: number;
  /** Percent by id of agreement or party; they add up to the coverage. */
  shares: ReadonlyMap<string, number>;
  /** Percent; null where the table does not separate the flows. */
  total: number | null;
  coverage: Coverage;
}

/** The agreement in force longest gets the party's trade, so that it is counted once. */
function longest(world: World, day: Day, party: PartyId, among: readonly AgreementId[]): AgreementId | undefined {
  const since = (id: AgreementId): number =>
    Math.min(...world.ties.flatMap((t) => (t.agreement === id && t.party === party && t.to >= day ? [t.from] : [])));
  return among.toSorted((a, b) => since(a) - since(b))[0];
}

/** Points of the curve, ascending, starting where trade figures start. */
export function coverageHistory(
  world: World,
  from: Day,
  flow: Flow,
  options: CoverageOptions,
  stack: Stack,
): CoveragePoint[] {
  const days = [from, ...world.changeDays.filter((d) => d > from)];
  return days.flatMap((day): CoveragePoint[] => {
    const coverage = coverageOn(world, day, options);
    if (!coverage) return [];
    const total = coverage[flow];
    const shares = new Map<string, number>();
    const sum = coverage.contributions.reduce((n, c) => n + (c[flow] ?? 0), 0);
    for (const c of coverage.contributions) {
      const value = c[flow];
      if (value === null || total === null || sum === 0) continue;
      const key = stack === "partner" ? c.party : longest(world, day, c.party, c.agreements);
      if (key !== undefined) shares.set(key, (shares.get(key) ?? 0) + (value / sum) * total);
    }
    return [{ from: day, year: coverage.year, shares, total, coverage }];
  });
}

export interface CoverageStep {
  day: Day;
  /** Percent, unrounded. */
  before: number;
  after: number;
  /** Set when the year of the trade figures changes on this day. */
  turn?: { from: number; to: number };
  /** Parties that count from this day on, and those that no longer do. */
  entered: readonly Contribution[];
  ended: readonly Contribution[];
}

/** Days on which the coverage changed, with what changed it. */
export function coverageSteps(points: readonly CoveragePoint[]): CoverageStep[] {
  return points.flatMap((point, i): CoverageStep[] => {
    const last = points[i - 1];
    if (!last || last.total === null || point.total === null || last.total === point.total) return [];
    const [was, is] = [last, point].map((p) => new Set(p.coverage.contributions.map((c) => c.party))) as [
      Set<PartyId>,
      Set<PartyId>,
    ];
    return [
      {
        day: point.from,
        before: last.total,
        after: point.total,
        ...(last.year === point.year ? {} : { turn: { from: last.year, to: point.year } }),
        entered: point.coverage.contributions.filter((c) => !was.has(c.party)),
        ended: last.coverage.contributions.filter((c) => !is.has(c.party)),
      },
    ];
  });
}
