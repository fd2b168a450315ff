import fc from "fast-check";
import { expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
import type { CoveragePoint, CoverageStep } from "../../src/model/coverage/history.ts";
import { coverageHistory, coverageSteps } from "../../src/model/coverage/history.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { axisUntil, wholeAxis } from "../../src/scene/coverage/axis.ts";
import { bandKeys, bandsOf, type ChartBox, xOf, yOf } from "../../src/scene/coverage/scene.ts";
import { stepLabels } from "../../src/scene/coverage/step-labels.ts";
import { bundledDataset } from "../bundled.ts";
import { AS_OF, randomDataset, START } from "../model/random-dataset.ts";

const DEFAULTS = { basis: "in-force", trade: "last" } as const;
const SIZE = 22;
const widthOf = (text: string): number => text.length * SIZE * 0.55;
const nameOf = (step: CoverageStep): string => step.entered.map((c) => c.party).join(" ");

const anyDay = fc.integer({ min: START, max: AS_OF }).map(asDay);
const numbersOf = (path: string): [number, number][] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])]);

function drawn(points: readonly CoveragePoint[], until: number): { box: ChartBox; steps: CoverageStep[] } {
  const axis = axisUntil(points, asDay(until));
  const box = { from: axis.from, to: axis.to, top: axis.top, width: 1200, height: 600 };
  return { box, steps: coverageSteps(points).filter((s) => s.day <= until) };
}

test("up to whatever day it is told, the chart holds every share, from zero, and draws nothing of what comes", () => {
  fc.assert(
    fc.property(randomDataset, anyDay, (dataset, until) => {
      const points = coverageHistory(indexWorld(dataset), START, "total", DEFAULTS, "agreement");
      const axis = axisUntil(points, until);
      expect(axis.to).toBeGreaterThan(until);
      expect(axis.from).toBeLessThan(until);
      expect(axis.ticks[0]).toBe(0);
      expect(axis.ticks.at(-1)).toBeCloseTo(axis.top);
      const told = points.filter((p) => p.from <= until);
      for (const p of told) expect(p.total ?? 0).toBeLessThanOrEqual(axis.top + 1e-9);
      const { box } = drawn(points, until);
      for (const band of bandsOf(told, bandKeys(told, 9), box))
        for (const [x, y] of numbersOf(band.path)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(box.width);
          expect(y).toBeGreaterThanOrEqual(-0.1);
        }
    }),
    { numRuns: 40 },
  );
});

test("a small share fills the height: 2.7 % stands in 3, 78.6 % in 80; the whole range is from 0 to 100 whatever is in it", () => {
  const world = indexWorld(bundledDataset());
  const points = coverageHistory(world, world.dataset.meta.start, "total", DEFAULTS, "agreement");
  const day = (iso: string) => asDay(Date.parse(iso) / 86_400_000);
  expect(axisUntil(points, day("2003-12-31")).top).toBe(3);
  expect(axisUntil(points, day("2025-05-31")).top).toBe(80);
  expect(axisUntil(points, day("2025-05-31")).years).toEqual([2005, 2010, 2015, 2020, 2025]);
  expect(wholeAxis(points, world.dataset.meta.start, world.dataset.meta.asOf).top).toBe(100);
});

test("names of steps lie neither on the curve nor on each other nor outside, and a rise is named before its riser", () => {
  const world = indexWorld(bundledDataset());
  const points = coverageHistory(world, world.dataset.meta.start, "total", DEFAULTS, "agreement");
  for (const until of coverageSteps(points).map((s) => s.day)) {
    const { box, steps } = drawn(points, until + 200);
    const labels = stepLabels(steps, box, SIZE, nameOf, widthOf);
    const boxes = labels.map((l) => {
      const width = widthOf(l.text);
      const left = l.anchor === "end" ? l.x - width : l.x;
      return { left, right: left + width, top: l.y - SIZE, bottom: l.y };
    });
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(box.width);
      for (const b of boxes.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      for (const p of points.filter((q) => q.from <= box.to)) {
        const next = points[points.indexOf(p) + 1]?.from ?? box.to;
        const [from, to] = [xOf(box, p.from), xOf(box, Math.min(next, box.to))];
        if (from < a.right - 1 && to > a.left + 1) expect(a.bottom).toBeLessThanOrEqual(yOf(box, p.total ?? 0) + 1);
      }
    }
    for (const l of labels) if (l.step.after >= l.step.before) expect(l.x).toBeLessThan(xOf(box, l.step.day));
  }
  const { box, steps } = drawn(points, world.dataset.meta.asOf);
  expect(stepLabels(steps, box, SIZE, nameOf, widthOf).length).toBeGreaterThan(5);
});
