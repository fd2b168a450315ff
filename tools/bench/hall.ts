// The first screen of a kiosk while nobody is there: frames while the globe moves, processor time of a whole round, and the start.
import { cpus, loadavg } from "node:os";
import type { Page } from "playwright-core";
import { PAGE_PRELUDE } from "../browser.ts";
import { cpuTime } from "./cpu.ts";
import { quantile } from "./trace.ts";

/** A round of the attract view: seven scenes of eight seconds. */
const ROUND_MS = 56_000;
const ADDRESS = "?mode=kiosk&css_mm=0.634&bottom_mm=650&lang=both";
export const SIZE = { width: 1920, height: 1080 };

export interface HallTimes {
  /** ms from the address to the first headline on the screen. */
  start: number;
  /** ms between two frames of a moving globe. */
  frame: { n: number; median: number; p95: number };
  /** Share of one core that all processes of the browser take over a round. */
  cpu: number;
  /** Of the machine, before and after: others may be at work on it. */
  load: [number, number];
  cores: number;
}

/** Each frame of the globe sets the transform of its canvas, several times within a few ms; scenes are more than a second apart. */
const COUNT = `(() => {
  const set = CanvasRenderingContext2D.prototype.setTransform;
  window.drawn = [];
  CanvasRenderingContext2D.prototype.setTransform = function (...a) {
    const now = performance.now();
    if (this.canvas.isConnected && !(now - window.began < 8)) window.drawn.push(window.began = now);
    return set.apply(this, a);
  };
})()`;
const REST_MS = 1_000;

/** The page must be new, with the CPU not slowed. */
export async function hallTimes(page: Page, origin: string): Promise<HallTimes> {
  const before = loadavg()[0] ?? 0;
  await page.addInitScript(PAGE_PRELUDE);
  await page.addInitScript(COUNT);
  const began = Date.now();
  await page.goto(`${origin}/${ADDRESS}`);
  await page.locator(".attract-headline").waitFor();
  const start = Date.now() - began;
  await page.locator("canvas[data-view]").waitFor();
  await page.evaluate(() => void Object.assign(window, { drawn: [] }));
  const [from, at] = [await cpuTime(page), Date.now()];
  await page.waitForTimeout(ROUND_MS);
  const cpu = ((await cpuTime(page)) - from) / (Date.now() - at);
  const drawn = await page.evaluate(() => (window as unknown as { drawn: number[] }).drawn);
  const gaps = drawn
    .slice(1)
    .map((t, i) => t - (drawn[i] ?? t))
    .filter((gap) => gap < REST_MS);
  return {
    start,
    frame: { n: gaps.length, median: quantile(gaps, 0.5), p95: quantile(gaps, 0.95) },
    cpu,
    load: [before, loadavg()[0] ?? 0],
    cores: cpus().length,
  };
}
