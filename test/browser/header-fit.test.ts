// The headline's words stay inside their boxes: a box that hides what is too much says so nowhere but here.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, settle, stateOf } from "./atlas-page.ts";
import { spaceOut } from "./spaced.ts";

const open = atlasPages({ still: true });

/** On each of the dates in turn: px by which the words of `words` stand out of their `box`, where that is over half a px. */
const standOut = (page: Page, words: string, box: string, dates: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ({ words, box, dates }) => {
      const found: string[] = [];
      for (const date of dates) {
        window.musubi.set({ date });
        await new Promise((next) => requestAnimationFrame(next));
        const shown = document.querySelector(".day-title time, .wall-date")?.getAttribute("datetime");
        if (shown !== date) throw new Error(`${date} was asked for, ${shown} is shown`);
        const all = [...document.querySelectorAll(words)].filter((e) => e.checkVisibility());
        if (all.length === 0) throw new Error(`nothing is seen of ${words}`);
        for (const e of all) {
          const within = e.closest(box)?.getBoundingClientRect();
          if (!within) throw new Error(`${words} is in no ${box}`);
          const range = document.createRange();
          range.selectNodeContents(e);
          for (const l of range.getClientRects()) {
            // Up and down the letters' own square counts: the font keeps more room than it inks.
            const [middle, half] = [(l.top + l.bottom) / 2, Number.parseFloat(getComputedStyle(e).fontSize) / 2];
            const px = Math.max(
              l.right - within.right,
              within.left - l.left,
              middle + half - within.bottom,
              within.top - middle + half,
            );
            if (px > 0.5) found.push(`${innerWidth} px, ${date}, “${e.textContent}”: ${px.toFixed(1)} px`);
          }
        }
      }
      return found;
    },
    { words, box, dates },
  );

/** In each month a day of two digits. */
const MONTHS = Array.from({ length: 12 }, (_, m) => `2022-${String(m + 1).padStart(2, "0")}-28`);
const ALL_SIZES = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
/** The narrowest of each arrangement, and the one at which the day was cut. */
const SIZES = inLong(
  ALL_SIZES.filter(({ width }) => [390, 1024, 1440].includes(width)),
  ALL_SIZES,
);

describe.each(inLong(["both"], ["en", "ja", "both"]))("in %s", (lang) => {
  test("the day is whole in every month and size, explored and told", async () => {
    for (const query of ["", "&mode=present&tour=coverage"]) {
      const { page } = await open(`?lang=${lang}${query}`);
      // The first step of the story goes to a day of its own.
      if (query !== "")
        await expect.poll(async () => (await stateOf(page)).state.date, { timeout: 60_000 }).toBe("2002-11-30");
      const cut: string[] = [];
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const [words, box] =
          query === "" ? [".day-title time > span", ".day-title"] : [".wall-date > span", ".present-caption"];
        cut.push(...(await standOut(page, words, box, MONTHS)));
      }
      expect(cut).toEqual([]);
      await page.close();
    }
  });

  test("title and figures are whole, from an upright tablet to a wall", async () => {
    const { page } = await open(`?lang=${lang}`);
    const cut: string[] = [];
    const tablets = [
      { width: 780, height: 1000 },
      { width: 820, height: 1180 },
      { width: 1100, height: 768 },
      { width: 1200, height: 800 },
    ];
    for (const size of [...SIZES, ...tablets, { width: 1280, height: 800 }]) {
      await page.setViewportSize(size);
      await settle(page);
      if (size.width > 390) cut.push(...(await standOut(page, ".brand h1 > .say", ".brand", ["2022-02-01"])));
      const dates = ["2005-04-01", "2019-02-01", "2022-02-01", "2026-07-01"];
      cut.push(...(await standOut(page, ".figure .say", ".figure", dates)));
    }
    expect(cut).toEqual([]);
  });
});

/** With words set apart: the narrowest with figures in full beside a network, the window of the design, and tablets. */
const APART = inLong(
  [{ width: 1280, height: 720 }],
  [
    { width: 1280, height: 720 },
    { width: 1440, height: 900 },
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
    { width: 768, height: 1024 },
  ],
);

describe.each(inLong(["en"], ["en", "ja", "both"]))("words set apart, in %s", (lang) => {
  test("the figures are whole and beside the network, in a headline of one height", async () => {
    const { page } = await open(`?lang=${lang}`);
    await spaceOut(page);
    const dates = ["2005-04-01", "2009-12-30", "2019-12-30", "2022-02-01", "2026-07-01"];
    for (const size of APART) {
      await page.setViewportSize(size);
      await settle(page);
      expect(await standOut(page, ".figure .say", ".figure", dates)).toEqual([]);
      const heights = await page.evaluate(async (all) => {
        const found = new Set<number>();
        for (const date of all) {
          window.musubi.set({ date });
          await new Promise((next) => requestAnimationFrame(next));
          const [head, figures] = [".headline", ".figures"].map((e) => document.querySelector(e) as Element);
          const { bottom, height } = (head as Element).getBoundingClientRect();
          found.add(Math.round(height));
          const below = (figures as Element).getBoundingClientRect().bottom - bottom;
          if (below > 0.5)
            throw new Error(`${innerWidth} px, ${date}: ${below} px of the figures are under the headline`);
        }
        return [...found];
      }, dates);
      expect(heights, `${size.width} px`).toHaveLength(1);
    }
  });
});
