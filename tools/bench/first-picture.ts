// From navigation to a page that can be used, with the CPU slowed, and what it costs on the way.
import type { Browser } from "playwright-core";
import { PAGE_PRELUDE } from "../browser.ts";
import { quantile } from "./trace.ts";

/** Times in milliseconds after navigation. */
interface Start {
  /** First contentful paint, and the largest until the pictures were drawn. */
  fcp: number;
  lcp: number;
  /** `musubi.ready`: both pictures are drawn and can be used. */
  ready: number;
  longestTask: number;
  /** Cumulative layout shift: a share, no time. */
  shift: number;
  /** Main-thread time, and processor time of the renderer with all its threads. */
  main: number;
  process: number;
}

/** Medians. */
export interface FirstPicture extends Start {
  runs: number;
}

/** Of the renderer, in seconds. */
async function metrics(send: (method: "Performance.getMetrics") => Promise<{ metrics: Metric[] }>): Promise<Times> {
  const { metrics } = await send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((m) => m.name === name)?.value ?? Number.NaN;
  return { main: of("ThreadTime"), process: of("ProcessTime") };
}
interface Metric {
  name: string;
  value: number;
}
type Times = Pick<Start, "main" | "process">;

async function oneStart(browser: Browser, origin: string, slow: number): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slow });
  await page.addInitScript(PAGE_PRELUDE);
  await page.addInitScript(() => {
    const seen = { longest: 0, largest: 0, shift: 0 };
    const on = (type: string, take: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) take(entry);
      }).observe({ type, buffered: true });
    on("longtask", ({ duration }) => {
      seen.longest = Math.max(seen.longest, duration);
    });
    on("largest-contentful-paint", ({ startTime }) => {
      seen.largest = startTime;
    });
    on("layout-shift", (entry) => {
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
    });
    Object.assign(window, { benchSeen: seen });
  });
  await page.goto(`${origin}/`);
  const seen = await page.evaluate(async () => {
    await window.musubi.ready;
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    // Observers are told a little later.
    await new Promise((next) => setTimeout(next, 300));
    const { longest, largest, shift } = (window as unknown as { benchSeen: Record<string, number> }).benchSeen;
    return [at("first-contentful-paint"), largest, at("musubi:painted"), longest, shift] as const;
  });
  const { main, process } = await metrics((method) => cdp.send(method));
  await context.close();
  const [fcp, lcp = 0, ready, longestTask = 0, shift = 0] = seen;
  return { fcp, lcp, ready, longestTask, shift, main: main * 1000, process: process * 1000 };
}

export async function firstPicture(
  browser: Browser,
  origin: string,
  slow: number,
  runs: number,
): Promise<FirstPicture> {
  const starts: Start[] = [];
  for (let i = 0; i < runs; i++) starts.push(await oneStart(browser, origin, slow));
  const median = (of: keyof Start): number => quantile(starts.map((s) => s[of]).filter(Number.isFinite), 0.5);
  return {
    runs,
    fcp: median("fcp"),
    lcp: median("lcp"),
    ready: median("ready"),
    longestTask: median("longestTask"),
    shift: median("shift"),
    main: median("main"),
    process: median("process"),
  };
}
