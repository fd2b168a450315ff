// The same measurements for the atlas: the network alone, in a loaded page.
import type { Browser, Page } from "playwright-core";
import { type Day, isoOf } from "../../../src/data/day.ts";
import { PAGE_PRELUDE } from "../../browser.ts";
import { quantile } from "../trace.ts";
import type { Compared } from "./graph.ts";
import { few, heapOf, type PeerTimes, stepTimes, throttle } from "./measure.ts";

/** Time from showing the network until its scene has been made and painted. */
const settle = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const from = performance.now();
    window.musubi.set({ view: "network" });
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    // A large network is painted on canvases.
    while (!document.querySelector('.view-network [data-plane] circle[class*="m-node"], .view-network canvas'))
      await frame();
    await frame();
    return performance.now() - from;
  });

async function movement(page: Page, days: readonly string[]): Promise<number> {
  const far: number[] = [];
  for (const date of days)
    far.push(
      await page.evaluate(async (to) => {
        const places = () =>
          [...document.querySelectorAll<SVGCircleElement>('.view-network circle[class*="m-hit"]')].map(
            (c) => [c.getAttribute("data-party"), Number(c.getAttribute("cx")), Number(c.getAttribute("cy"))] as const,
          );
        const before = new Map(places().map(([id, x, y]) => [id, { x, y }]));
        window.musubi.set({ date: to });
        await new Promise((done) => setTimeout(done, 500));
        return Math.max(
          0,
          ...places().map(([id, x, y]) => Math.hypot(x - (before.get(id)?.x ?? x), y - (before.get(id)?.y ?? y))),
        );
      }, date),
    );
  return quantile(far, 0.5);
}

export async function measureMusubi(
  browser: Browser,
  origin: string,
  { graph, days }: Compared,
  slow: number,
): Promise<PeerTimes> {
  const page = await browser.newPage({ viewport: { width: graph.width, height: graph.height + 300 }, locale: "en-GB" });
  await page.addInitScript(PAGE_PRELUDE);
  await page.goto(`${origin}/?view=map`);
  await page.evaluate(() => window.musubi.ready);
  const dates = days.map((d) => isoOf(d as Day));
  await throttle(page, slow);
  const settled = await settle(page);
  const show = "window.musubi.set({ date: day })";
  const step = await stepTimes(page, dates, show);
  const second = (await stepTimes(page, few(dates), show, 1000)).median;
  await throttle(page, 1);
  const moved = await movement(page, few(dates));
  const heap = await heapOf(page);
  await page.close();
  return { settled, step, second, moved, heap };
}
