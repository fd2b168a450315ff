// Which of its fonts a page asks for, on a machine that may have none.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages } from "./atlas-page.ts";

// A face that an earlier page has loaded is at hand in memory, and said to be loaded.
const open = atlasPages({ reuse: false, still: true });

/** Fonts that came over the line, by the start of their names. */
const fontsAsked = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return performance
      .getEntriesByType("resource")
      .map((entry) => /\/(latin-400|latin-700|japanese-400|japanese-700)[^/]*\.woff2$/.exec(entry.name)?.[1])
      .filter((name) => name !== undefined)
      .sort();
  });

test("an English page loads no Japanese glyph", async () => {
  const { page } = await open("?lang=en");
  expect(await fontsAsked(page)).toEqual(["latin-400", "latin-700"]);
});

test("a Japanese page loads both weights of it", async () => {
  const { page } = await open("?lang=ja");
  expect(await fontsAsked(page)).toEqual(["japanese-400", "japanese-700", "latin-400", "latin-700"]);
});

test("digits stand under each other", async () => {
  const { page } = await open("?lang=en");
  const widths = await page.evaluate(() => {
    const span = document.body.appendChild(document.createElement("span"));
    return [..."0123456789"].map((digit) => {
      span.textContent = digit.repeat(20);
      return Math.round(span.getBoundingClientRect().width * 10);
    });
  });
  expect(new Set(widths).size).toBe(1);
});
