// One step of the slider: main-thread time of script, style, layout and paint, on quiet days and on change days.
import type { Page } from "playwright-core";
import { isoOf } from "../../src/data/day.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { loadDataset } from "../atlas/compile-atlas.ts";
import { quantile, tasksBetweenMarks, trace } from "./trace.ts";

export interface StepTimes {
  n: number;
  median: number;
  p95: number;
}

function daysOf(): { quiet: string[]; change: string[] } {
  const world = indexWorld(loadDataset());
  const { start, asOf } = world.dataset.meta;
  const change = world.changeDays.filter((d) => d > start && d <= asOf).map((d) => isoOf(d));
  const quietStart = isoOf(start).replace("1997-01-01", "2003-02-01");
  const base = Date.parse(quietStart);
  // A stretch in which nothing changes: days follow each other within one epoch.
  const quiet = Array.from({ length: 80 }, (_, i) => new Date(base + i * 86_400_000).toISOString().slice(0, 10));
  return { quiet, change };
}

async function measure(page: Page, days: readonly string[]): Promise<StepTimes> {
  const cdp = await page.context().newCDPSession(page);
  const events = await trace(page, cdp, () =>
    page.evaluate(async (list) => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      for (const [i, date] of list.entries()) {
        await frame();
        performance.mark(`step:start ${i}`);
        window.musubi.set({ date });
        await frame();
        performance.mark(`step:end ${i}`);
      }
    }, days),
  );
  await cdp.detach();
  const times = tasksBetweenMarks(events, "step");
  return { n: times.length, median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** With the CPU slowed by `slow`. */
export async function sliderSteps(page: Page, slow: number): Promise<{ quiet: StepTimes; change: StepTimes }> {
  const { quiet, change } = daysOf();
  const cdp = await page.context().newCDPSession(page);
  await measure(page, change.slice(0, 20));
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slow });
  const result = { quiet: await measure(page, quiet), change: await measure(page, change) };
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await cdp.detach();
  return result;
}
