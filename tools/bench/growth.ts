// npm run bench -- growth: what a step to a change day costs as the world grows: the bundled facts, then invented
// worlds, whose networks have no regions.
import type { Browser } from "playwright-core";
import { PAGE_PRELUDE } from "../browser.ts";
import { serve } from "../serve.ts";
import { cpuPerStep } from "./cpu.ts";
import { worldOf } from "./made-world.ts";
import { changeDaysOf, type StepTimes, stepTimes } from "./steps.ts";

export interface Grown {
  times: number;
  agreements: number;
  memberships: number;
  changeDays: number;
  step: StepTimes;
  /** Milliseconds a step in all processes, not slowed. */
  cpu: number;
}

/** Of the change days of each world, spread over its whole time. */
const STEPS = 60;
/** A page of ten times the data draws for longer than the usual wait. */
const READY_MS = 300_000;

async function measure(browser: Browser, times: number, slow: number): Promise<Grown> {
  const { dataset, folder, dispose } = worldOf(times);
  const server = await serve({ folder });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  try {
    page.setDefaultTimeout(READY_MS);
    await page.addInitScript(PAGE_PRELUDE);
    await page.goto(`${server.origin}/`);
    await page.evaluate(() => window.musubi.ready);
    const all = changeDaysOf(dataset);
    const days = all.filter((_, i) => i % Math.max(1, Math.floor(all.length / STEPS)) === 0).slice(0, STEPS);
    const cpu = await cpuPerStep(page, days);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: slow });
    const step = await stepTimes(page, days);
    const { agreements, memberships } = dataset;
    const size = { agreements: agreements.length, memberships: memberships.length, changeDays: all.length };
    return { times, ...size, step, cpu };
  } finally {
    await page.close();
    await server.close();
    dispose();
  }
}

/** Exponent of a power law through the points, by least squares of the logarithms: 0 costs the same, 1 grows as the size. */
export function growthExponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (i: 0 | 1): number => logs.reduce((sum, p) => sum + p[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

/** One world after the other, smallest first. */
export async function growth(browser: Browser, sizes: readonly number[], slow: number): Promise<Grown[]> {
  const grown: Grown[] = [];
  for (const times of sizes) {
    grown.push(await measure(browser, times, slow));
    console.error(`measured: ${times} times`);
  }
  return grown;
}
