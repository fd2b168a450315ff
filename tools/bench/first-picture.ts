// From navigation to both pictures drawn, with the CPU slowed, and the longest task on the way.
import type { Browser } from "playwright-core";
import { PAGE_PRELUDE } from "../browser.ts";
import { quantile } from "./trace.ts";

export interface FirstPicture {
  runs: number;
  /** Milliseconds, medians. */
  both: number;
  longestTask: number;
}

export async function firstPicture(
  browser: Browser,
  origin: string,
  slow: number,
  runs: number,
): Promise<FirstPicture> {
  const both: number[] = [];
  const longest: number[] = [];
  for (let i = 0; i < runs; i++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: slow });
    await page.addInitScript(PAGE_PRELUDE);
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(window, { benchTasks: tasks });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) tasks.push(entry.duration);
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(`${origin}/`);
    const [done, tasks] = await page.evaluate(async () => {
      await window.musubi.ready;
      const mark = performance.getEntriesByName("musubi:painted")[0];
      await new Promise((next) => setTimeout(next, 300));
      return [mark?.startTime ?? Number.NaN, (window as unknown as { benchTasks: number[] }).benchTasks] as const;
    });
    both.push(done);
    longest.push(Math.max(0, ...tasks));
    await context.close();
  }
  return { runs, both: quantile(both, 0.5), longestTask: quantile(longest, 0.5) };
}
