// Exports: time from the press of the button to the file of a story as slides, in the built page.
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { PAGE_PRELUDE } from "../browser.ts";

export interface DeckTime {
  story: string;
  slides: number;
  bytes: number;
  /** ms, of each run; the first loads the code of slides. */
  took: number[];
}

const STORIES = ["mega-regionals", "coverage"];
const RUNS = 3;

export async function deckTimes(browser: Browser, origin: string): Promise<DeckTime[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await page.addInitScript(PAGE_PRELUDE);
  await page.goto(`${origin}/?view=map,export`);
  await page.locator("[data-export=format]").selectOption("pptx");
  const times: DeckTime[] = [];
  for (const story of STORIES) {
    await page.locator("[data-export=what]").selectOption(story);
    // The preview of another story is drawn first.
    await page.waitForTimeout(1500);
    const took: number[] = [];
    let file = Buffer.alloc(0);
    for (let n = 0; n < RUNS; n++) {
      const start = performance.now();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("[data-export-make]").press("Enter"),
      ]);
      took.push(performance.now() - start);
      file = readFileSync(await download.path());
    }
    const parts = Object.keys(unzipSync(new Uint8Array(file), { filter: (f) => /slides\/slide\d/.test(f.name) }));
    times.push({ story, slides: parts.length, bytes: file.length, took });
  }
  await page.close();
  return times;
}
