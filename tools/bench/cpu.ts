// Processor time of the whole browser: what a step costs in all its processes, rasterising and compositing included.
import type { Page } from "playwright-core";
import { stepThrough } from "./steps.ts";

/** Milliseconds so far, of all processes of the browser. */
export async function cpuTime(page: Page): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("no browser around this page: open it with browser.newPage");
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
  await cdp.detach();
  return processInfo.reduce((sum, p) => sum + p.cpuTime * 1000, 0);
}

/**
 * Milliseconds for a step to each of the days, above what the same frames cost without one. Call it with the CPU not slowed:
 * the slowing itself takes processor time.
 */
export async function cpuPerStep(page: Page, days: readonly string[]): Promise<number> {
  const took = async (dates: readonly (string | null)[]): Promise<number> => {
    const before = await cpuTime(page);
    await stepThrough(page, dates);
    return ((await cpuTime(page)) - before) / dates.length;
  };
  const idle = await took(days.map(() => null));
  return (await took(days)) - idle;
}
