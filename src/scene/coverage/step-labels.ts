// Where the names of steps stand on the coverage chart: beside the riser, where the curve leaves room; the largest steps first.
import type { CoverageStep } from "../../model/coverage/history.ts";
import { type Rect, rectsMeet } from "../rect.ts";
import { type ChartBox, xOf, yOf } from "./scene.ts";

export interface StepLabel {
  step: CoverageStep;
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  anchor: "start" | "end";
}

/** Of a text's size: from the baseline to its upper edge, and between a name and the riser. */
const ASCENT = 0.8;
const GAP = 0.35;

/**
 * `nameOf`: of a step; empty: it gets none. `size`: of the text, in units of the box. A rise is named at its left, where the curve
 * is still low; a fall at its right.
 */
export function stepLabels(
  steps: readonly CoverageStep[],
  box: ChartBox,
  size: number,
  nameOf: (step: CoverageStep) => string,
  widthOf: (text: string) => number,
): StepLabel[] {
  const taken: Rect[] = [];
  const inBox = steps.filter((s) => s.day >= box.from && s.day <= box.to);
  const bySize = inBox.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || a.day - b.day);
  /** Height of the curve's upper edge over a stretch of the axis. */
  const highest = (fromX: number, toX: number): number => {
    let y = box.height;
    let level = inBox[0]?.before ?? 0;
    for (const [i, step] of inBox.entries()) {
      const start = i === 0 ? 0 : xOf(box, (inBox[i - 1] as CoverageStep).day);
      const end = xOf(box, step.day);
      if (start < toX && end > fromX) y = Math.min(y, yOf(box, level));
      level = step.after;
    }
    const last = inBox.at(-1);
    if (last && xOf(box, last.day) < toX) y = Math.min(y, yOf(box, level));
    return y;
  };
  return bySize.flatMap((step): StepLabel[] => {
    const text = nameOf(step);
    if (text === "") return [];
    const isRise = step.after >= step.before;
    const riser = xOf(box, step.day);
    const width = widthOf(text);
    const x = isRise ? riser - GAP * size : riser + GAP * size;
    const left = isRise ? x - width : x;
    if (left < 0 || left + width > box.width) return [];
    const free = highest(isRise ? left : riser + 1, isRise ? riser - 1 : left + width) - GAP * size;
    const y = Math.min(free, yOf(box, Math.max(step.after, step.before)) + ASCENT * size);
    const rect = { x: left, y: y - size, width, height: size * 1.25 };
    if (rect.y < -size || taken.some((t) => rectsMeet(t, rect))) return [];
    taken.push(rect);
    return [{ step, text, x, y, anchor: isRise ? "end" : "start" }];
  });
}
