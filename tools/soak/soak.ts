// Many visitors one after the other, each followed by the reset that a hall would see, and what is left of them.
import type { CDPSession, Page } from "playwright-core";
import { longestTask, trace } from "../bench/trace.ts";
import { launch, PAGE_PRELUDE } from "../browser.ts";
import { serve } from "../serve.ts";
import { residentOf } from "./resident.ts";
import { visit } from "./visit.ts";

export interface Sample {
  /** Visits so far. */
  visits: number;
  /** Bytes, after forced collection. */
  heap: number;
  nodes: number;
  listeners: number;
  /** Bytes of the page's process; undefined where the system does not tell. */
  resident: number | undefined;
}

export interface Soaked {
  samples: Sample[];
  /** Errors of the console and of the page. */
  problems: string[];
  /** ms by the clock: tasks over 200 ms while time played. On a shared machine they waited for their turn, too. */
  longTasks: number[];
  /** ms of processor time: the longest task while time plays, after the last visit. */
  longestTask: number;
  seconds: number;
}

const ADDRESS =
  "?mode=kiosk&css_mm=0.369&bottom_mm=650&view_mm=600&base=https%3A%2F%2Fmusubi.example.jp%2F&counts=on&idle=60";

/** Minutes pass when they are told to: the page's own clock, and the frames that go by it. */
const SKIP = `(() => {
  let skipped = 0;
  const now = performance.now.bind(performance);
  const frame = requestAnimationFrame;
  performance.now = () => now() + skipped;
  window.requestAnimationFrame = (f) => frame((t) => f(t + skipped));
  window.skip = (ms) => { skipped += ms; };
  window.longTasks = [];
  new PerformanceObserver((list) => {
    if (window.isPlaying) for (const e of list.getEntries()) if (e.duration > 200) window.longTasks.push(Math.round(e.duration));
  }).observe({ type: "longtask" });
})()`;

/** Plays the years from the first screen, and leaves it as it was. */
async function playedTask(page: Page, cdp: CDPSession): Promise<number> {
  const tap = (id: string): Promise<void> => page.locator(`[data-do="${id}"]`).first().tap({ timeout: 15_000 });
  await tap("time");
  const events = await trace(page, cdp, async () => {
    await tap("play");
    await page.waitForTimeout(4_000);
    await tap("play");
  });
  await leave(page);
  return longestTask(events);
}

/** A minute of nobody, the warning, and the start again. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { skip(ms: number): void }).skip(61_000));
  await page.locator('[data-do="restart"]').tap({ timeout: 15_000 });
  await page.locator('[data-kiosk-screen="attract"]').waitFor({ timeout: 15_000 });
}

async function sample(page: Page, cdp: CDPSession, visits: number): Promise<Omit<Sample, "resident">> {
  // Always in the same scene, when its glide has come to rest.
  await page.waitForTimeout(1500);
  // On a slow machine the next scene may have begun, with the words of both.
  await page.locator(".kiosk-ghost").waitFor({ state: "detached" });
  for (let i = 0; i < 3; i++) await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((m) => m.name === name)?.value ?? 0;
  return { visits, heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

/** Samples are taken after `first` visits, and then every `every`. */
export async function soak(options: {
  visits: number;
  first: number;
  every: number;
  /** Of the hall, as in kiosk.json; empty: those that every hall has. */
  languages?: string;
  onSample?(s: Sample): void;
}): Promise<Soaked> {
  const { visits, first, every, languages = "", onSample } = options;
  const [browser, server] = await Promise.all([launch(), serve({ port: 0 })]);
  const started = Date.now();
  try {
    const context = await browser.newContext({
      viewport: { width: 1920, height: 1080 },
      hasTouch: true,
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    await page.addInitScript(PAGE_PRELUDE);
    await page.addInitScript(SKIP);
    const problems: string[] = [];
    page.on("console", (m) => m.type() === "error" && problems.push(m.text()));
    page.on("pageerror", (e) => problems.push(String(e)));
    await page.goto(`${server.origin}/${ADDRESS}&languages=${languages}`);
    await page.locator('[data-kiosk-screen="attract"]').waitFor();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Performance.enable");
    await cdp.send("HeapProfiler.enable");
    const samples: Sample[] = [];
    for (let n = 1; n <= visits; n++) {
      await visit(page, cdp, n);
      await leave(page);
      if (n === first || (n > first && (n - first) % every === 0) || n === visits) {
        const taken = { ...(await sample(page, cdp, n)), resident: await residentOf(browser) };
        samples.push(taken);
        onSample?.(taken);
      }
    }
    const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    const longest = await playedTask(page, cdp);
    return { samples, problems, longTasks, longestTask: longest, seconds: Math.round((Date.now() - started) / 1000) };
  } finally {
    await browser.close();
    await server.close();
  }
}
