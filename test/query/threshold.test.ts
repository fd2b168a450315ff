// When a figure passed a value, and why.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isoOf } from "../../src/data/day.ts";
import { coverageOn, DEFAULT_COVERAGE, roundShare } from "../../src/model/coverage/coverage.ts";
import { COMPARISONS, crossingsOf, partsOf } from "../../src/model/coverage/crossings.ts";
import { figuresOn } from "../../src/model/coverage/figures.ts";
import { coverageHistory, coverageSteps } from "../../src/model/coverage/history.ts";
import { thresholdOf } from "../../src/model/query/threshold.ts";
import { indexWorld, type World } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";
import { AS_OF, randomDataset, START } from "../model/random-dataset.ts";

test.each([
  ["coverage > 50", "coverage", ">", 50],
  ["Coverage > 50 %", "coverage", ">", 50],
  ["when did coverage pass 50%?", "coverage", ">", 50],
  ["passed 50 %", "coverage", ">", 50],
  ["coverage ≥ 78.5", "coverage", ">=", 78.5],
  ["partners >= 20", "partners", ">=", 20],
  ["when did the number of partners reach 20?", "partners", ">=", 20],
  ["agreements < 5", "agreements", "<", 5],
  ["カバー率 ＞ ５０", "coverage", ">", 50],
  ["カバー率が50%を超えた", "coverage", ">", 50],
  ["50%を超えたのはいつ？", "coverage", ">", 50],
  ["相手国が20以上", "partners", ">=", 20],
  ["カバー率が50％を超えた日", "coverage", ">", 50],
  ["カバー率はいつ50%を超えたか", "coverage", ">", 50],
] as const)("%s", (text, figure, comparison, value) => {
  expect(thresholdOf(text)).toEqual({ figure, comparison, value });
});

test.each([
  "CPTPP and RCEP",
  "50",
  "> 50",
  "partners > 50 %",
  "at least 2 of (CPTPP, RCEP)",
  "coverage",
  "",
  "over and over",
])("“%s” is not of a figure", (text) => expect(thresholdOf(text)).toBeUndefined());

/** Of every day, without the index. */
function naive(world: World, figure: "coverage" | "partners", day: number): number | undefined {
  if (figure === "partners") return figuresOn(world, day as typeof START).partners.inForce;
  const total = coverageOn(world, day as typeof START)?.total;
  return total == null ? undefined : roundShare(total);
}

test("a figure passes a value on exactly the days on which a look at every day finds it", () => {
  const asked = fc.record({
    figure: fc.constantFrom("coverage" as const, "partners" as const),
    comparison: fc.constantFrom(...COMPARISONS),
    value: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(randomDataset, asked, (dataset, threshold) => {
      const world = indexWorld(dataset);
      const holds = (v: number): boolean =>
        ({
          ">": v > threshold.value,
          ">=": v >= threshold.value,
          "<": v < threshold.value,
          "<=": v <= threshold.value,
        })[threshold.comparison];
      const days: number[] = [];
      for (let day = dataset.meta.start + 1; day <= AS_OF; day++) {
        const [was, is] = [naive(world, threshold.figure, day - 1), naive(world, threshold.figure, day)];
        if (was !== undefined && is !== undefined && holds(was) !== holds(is)) days.push(day);
      }
      expect(crossingsOf(world, threshold).crossings.map((c) => c.day)).toEqual(days);
    }),
    { numRuns: 25 },
  );
});

test("the parts of a step add up to it, and without a turn of the year all of it is accession", () => {
  fc.assert(
    fc.property(randomDataset, (dataset) => {
      const world = indexWorld(dataset);
      for (const step of coverageSteps(coverageHistory(world, START, "total", DEFAULT_COVERAGE, "agreement"))) {
        const { accession, turn } = partsOf(world, step);
        expect(accession + turn).toBeCloseTo(step.after - step.before);
        if (!step.turn) expect(turn).toBe(0);
        if (step.entered.length + step.ended.length === 0 && step.turn) expect(accession).toBeCloseTo(0);
      }
    }),
    { numRuns: 25 },
  );
});

test("the bundled coverage passed 50 % on 1 January 2020, with the United States, whose part is more than the turn of the year", () => {
  const world = indexWorld(bundledDataset());
  const { crossings, most } = crossingsOf(world, { figure: "coverage", comparison: ">", value: 50 });
  expect(crossings.map((c) => isoOf(c.day))).toEqual(["2020-01-01"]);
  expect(crossings[0]?.parts?.step.entered.map((c) => c.party)).toEqual(["USA"]);
  expect(crossings[0]?.parts?.accession).toBeGreaterThan(Math.abs(crossings[0]?.parts?.turn ?? 99));
  expect(most?.value).toBeGreaterThan(78);
  expect(crossingsOf(world, { figure: "coverage", comparison: ">", value: 95 }).crossings).toEqual([]);
});
