// When a headline figure passed a value, and what made it pass: who entered or left, and the turn of the trade year, each by itself.
import type { Day } from "../../data/day.ts";
import type { FigureKind } from "../../data/figures.ts";
import { type CountRule, DEFAULT_RULE } from "../world/counting.ts";
import type { World } from "../world/world.ts";
import { coverageOn, DEFAULT_COVERAGE, roundShare } from "./coverage.ts";
import { figuresOn } from "./figures.ts";
import { type CoverageStep, coverageHistory, coverageSteps } from "./history.ts";

export const COMPARISONS = [">", ">=", "<", "<="] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** `value`: percent for the coverage, else a count. */
export interface Threshold {
  figure: FigureKind;
  comparison: Comparison;
  value: number;
}

/** Points of the coverage that each cause added; they add up to the whole step. */
export interface StepParts {
  step: CoverageStep;
  /** By those who entered and left, on the trade of the new year. */
  accession: number;
  /** By the other year's trade, for the same partners. */
  turn: number;
}

export interface Crossing {
  day: Day;
  /** The comparison holds from this day on; else it held until the day before. */
  begins: boolean;
  /** As printed: shares with one decimal. */
  before: number;
  after: number;
  /** Of the coverage. */
  parts?: StepParts;
}

export interface Crossings {
  crossings: readonly Crossing[];
  /** The comparison holds on the last day. */
  holdsNow: boolean;
  /** Its largest value, and the first day of it. */
  most: { day: Day; value: number } | undefined;
  least: { day: Day; value: number } | undefined;
}

const holds = (value: number, { comparison, value: limit }: Threshold): boolean =>
  comparison === ">"
    ? value > limit
    : comparison === ">="
      ? value >= limit
      : comparison === "<"
        ? value < limit
        : value <= limit;

/** Parts of a step of the default coverage. Without a turn, all of it is accession. */
export function partsOf(world: World, step: CoverageStep): StepParts {
  const whole = step.after - step.before;
  if (!step.turn) return { step, accession: whole, turn: 0 };
  // The partners of the day before, on the trade of the new year.
  const turned = coverageOn(world, (step.day - 1) as Day, { ...DEFAULT_COVERAGE, trade: step.turn.to })?.total;
  const turn = turned == null ? whole : turned - step.before;
  return { step, accession: whole - turn, turn };
}

interface Value {
  day: Day;
  value: number;
}

/** Values of a figure as printed, each from its day on. */
function valuesOf(world: World, figure: FigureKind, rule: CountRule): Value[] {
  const { start } = world.dataset.meta;
  if (figure === "coverage")
    return coverageHistory(world, start, "total", DEFAULT_COVERAGE, "agreement").flatMap((p) =>
      p.total === null ? [] : [{ day: p.from, value: roundShare(p.total) }],
    );
  return [start, ...world.changeDays.filter((d) => d > start)].map((day) => {
    const { agreements, partners, assistance } = figuresOn(world, day, rule);
    const value = { agreements: agreements.inForce, partners: partners.inForce, assistance: assistance.identified };
    return { day, value: value[figure] };
  });
}

/** All days on which the comparison began or ceased to hold, ascending. It is of the values as printed, so that nobody reads 50.0 > 50. */
export function crossingsOf(world: World, threshold: Threshold, rule: CountRule = DEFAULT_RULE): Crossings {
  const values = valuesOf(world, threshold.figure, rule);
  const steps =
    threshold.figure === "coverage"
      ? new Map(
          coverageSteps(coverageHistory(world, world.dataset.meta.start, "total", DEFAULT_COVERAGE, "agreement")).map(
            (s) => [s.day, s],
          ),
        )
      : undefined;
  const crossings = values.flatMap(({ day, value }, i): Crossing[] => {
    const before = values[i - 1]?.value;
    if (before === undefined || holds(before, threshold) === holds(value, threshold)) return [];
    const step = steps?.get(day);
    return [
      { day, begins: holds(value, threshold), before, after: value, ...(step ? { parts: partsOf(world, step) } : {}) },
    ];
  });
  const extreme = (isBeyond: (a: number, b: number) => boolean): Value | undefined =>
    values.reduce<Value | undefined>((best, v) => (!best || isBeyond(v.value, best.value) ? v : best), undefined);
  return {
    crossings,
    holdsNow: holds(values.at(-1)?.value ?? Number.NaN, threshold),
    most: extreme((a, b) => a > b),
    least: extreme((a, b) => a < b),
  };
}
