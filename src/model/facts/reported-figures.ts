// The figures of a day as data.
import type { Day } from "../../data/day.ts";
import type { PartyId } from "../../data/types.ts";
import { type CoverageOptions, coverageOn, roundShare } from "../coverage/coverage.ts";
import { figuresOn } from "../coverage/figures.ts";
import { type CountRule, DEFAULT_RULE } from "../world/counting.ts";
import type { World } from "../world/world.ts";

export interface ReportedFigures {
  agreements: { inForce: number; signedOrInForce: number };
  partners: { inForce: number; signedOrInForce: number };
  coverage: {
    /** Percent, one decimal; null where no source can tell. */
    total: number | null;
    exports: number | null;
    imports: number | null;
    tradeYear: number | null;
    table: "official" | "supplement" | null;
    missing: { party: PartyId; flow: "both" | "exports" | "imports" }[];
  };
  assistance: { identified: number; stated: number | null; statedAt: string | null };
}

const rounded = (share: number | null | undefined): number | null => (share == null ? null : roundShare(share));

export function reportedFigures(
  world: World,
  day: Day,
  options: CoverageOptions,
  rule: CountRule = DEFAULT_RULE,
): ReportedFigures {
  const figures = figuresOn(world, day, rule);
  const coverage = coverageOn(world, day, options);
  const { stated } = figures.assistance;
  return {
    agreements: figures.agreements,
    partners: figures.partners,
    coverage: {
      total: rounded(coverage?.total),
      exports: rounded(coverage?.exports),
      imports: rounded(coverage?.imports),
      tradeYear: coverage?.year ?? null,
      table: coverage?.table.id ?? null,
      missing: coverage?.missing ?? [],
    },
    assistance: {
      identified: figures.assistance.identified,
      stated: stated?.value ?? null,
      statedAt: stated?.date.text ?? null,
    },
  };
}
