// Presenting: time from a key press to the next step on screen, and time to make a film of a story.
import type { Browser, Page } from "playwright-core";
import { PAGE_PRELUDE } from "../browser.ts";
import { quantile } from "./trace.ts";

export interface PresentTimes {
  /** ms from the key to the frame that shows the next caption. */
  caption: { n: number; median: number; worst: number };
  /** ms from the key to the first frame in which the stage has changed and shows something: another picture is not there while its place is. */
  picture: { n: number; median: number; worst: number };
  /** Seconds of the film and seconds that it took. */
  films: { format: string; seconds: number; took: number; said: string }[];
}

const STORY = "coverage";
const FILM_SECONDS = 60;

async function steps(page: Page, slow: number): Promise<[caption: number, picture: number][]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slow });
  const times: [number, number][] = [];
  const count = Number(await page.locator(".present-progress progress").getAttribute("max"));
  for (let n = 2; n <= count; n++) {
    await page.waitForTimeout(2500);
    await page.evaluate((n) => {
      const w = window as unknown as { next: Promise<[number, number]> };
      w.next = new Promise((done) => {
        addEventListener(
          "keydown",
          () => {
            const start = performance.now();
            /** Resolves when what `isThere` has found is painted. */
            const seen = (isThere: () => boolean): Promise<number> =>
              new Promise((found) => {
                const look = (): void => {
                  if (isThere()) setTimeout(() => found(performance.now() - start));
                  else requestAnimationFrame(look);
                };
                requestAnimationFrame(look);
              });
            let drawn = false;
            const watch = new MutationObserver(() => {
              drawn = true;
              watch.disconnect();
            });
            // Pictures or a chart: a step may have either in the place of the other.
            const stage = document.querySelector(".stage");
            if (stage) watch.observe(stage, { subtree: true, childList: true, attributes: true });
            const hasCaption = () => document.querySelector("[data-step]")?.getAttribute("data-step") === String(n);
            const shows = () =>
              document.querySelector(".stage [data-plane] > *, .view-tool :is(svg:not(.icon), table)");
            void Promise.all([seen(hasCaption), seen(() => drawn && shows() !== null)]).then(done);
          },
          { once: true, capture: true },
        );
      });
    }, n);
    await page.keyboard.press("PageDown");
    times.push(await page.evaluate(() => (window as unknown as { next: Promise<[number, number]> }).next));
  }
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await cdp.detach();
  return times;
}

async function film(page: Page, format: string): Promise<PresentTimes["films"][number]> {
  await page.locator("[data-export=what]").selectOption(STORY);
  await page.locator("[data-export=format]").selectOption(format);
  await page.locator("[data-export=seconds]").fill(String(FILM_SECONDS));
  const start = Date.now();
  await page.locator("[data-export-make]").click();
  await page.locator("[data-export-cancel]").waitFor();
  const said = page.locator('[data-export-said="done"]');
  await said.waitFor({ timeout: 600_000 });
  return { format, seconds: FILM_SECONDS, took: (Date.now() - start) / 1000, said: (await said.textContent()) ?? "" };
}

export async function presentTimes(browser: Browser, origin: string, slow: number): Promise<PresentTimes> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: "en-GB" });
  await page.addInitScript(PAGE_PRELUDE);
  await page.goto(`${origin}/?mode=present&tour=${STORY}`);
  await page.locator("[data-step]").waitFor();
  const times = await steps(page, slow);
  await page.goto(`${origin}/?view=map,network,export`);
  await page.locator("[data-export-make]").waitFor();
  const films = [await film(page, "mp4"), await film(page, "webm")];
  await page.close();
  const of = (i: 0 | 1) => {
    const own = times.map((t) => t[i]);
    return { n: own.length, median: quantile(own, 0.5), worst: Math.max(...own) };
  };
  return { caption: of(0), picture: of(1), films };
}
