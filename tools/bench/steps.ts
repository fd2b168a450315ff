// Steps of the slider on a page, one in every other frame.
import type { Page } from "playwright-core";
import type { Dataset } from "../../src/data/dataset.ts";
import { isoOf } from "../../src/data/day.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { quantile, tasksBetweenMarks, trace } from "./trace.ts";

export interface StepTimes {
  n: number;
  /** Milliseconds. */
  median: number;
  p95: number;
}

/** Days of the slider on which something changes, ascending. */
export function changeDaysOf(dataset: Dataset): string[] {
  const { start, asOf } = dataset.meta;
  return indexWorld(dataset)
    .changeDays.filter((d) => d > start && d <= asOf)
    .map((d) => isoOf(d));
}

/** Marks each step for `tasksBetweenMarks`; null stands for a step that changes nothing. */
export const stepThrough = (page: Page, days: readonly (string | null)[]): Promise<void> =>
  page.evaluate(async (list) => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    for (const [i, date] of list.entries()) {
      await frame();
      performance.mark(`step:start ${i}`);
      if (date !== null) window.musubi.set({ date });
      await frame();
      performance.mark(`step:end ${i}`);
    }
  }, days);

/** Main-thread time of script, style, layout and paint for a step to each of the days. */
export async function stepTimes(page: Page, days: readonly string[]): Promise<StepTimes> {
  const cdp = await page.context().newCDPSession(page);
  const events = await trace(page, cdp, () => stepThrough(page, days));
  await cdp.detach();
  const times = tasksBetweenMarks(events, "step");
  return { n: times.length, median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
