// Both languages at once: each word is in an element of its own language, so that a voice reads Japanese as Japanese (WCAG 3.1.2).
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, openDoor, settle } from "./atlas-page.ts";

const open = atlasPages({ still: true });

/** Options of a list and names in attributes can have one language only. */
const MAY_BE_BOTH = "script, noscript, template, option, svg, title";

/** Japanese words that are not said to be Japanese. */
const saidWrong = (page: Page): Promise<string[]> =>
  page.evaluate((mayBeBoth) => {
    const found = new Set<string>();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement;
      const words = node.nodeValue ?? "";
      if (!element || element.closest(mayBeBoth) || !/[\u3040-\u30ff\u4e00-\u9fff]/.test(words)) continue;
      if (element.closest("[lang]")?.getAttribute("lang") !== "ja") found.add(words.slice(0, 60));
    }
    return [...found];
  }, MAY_BE_BOTH);

test.each(["?select=VNM", "?view=overlaps", "?view=lifelines", "?view=matrix&select=cptpp", "?view=coverage"])(
  "%s",
  async (query) => {
    const { page } = await open(`${query}&lang=both`);
    await settle(page);
    // The settings too, which are made when they are opened.
    await page.locator(".header [popovertarget]").last().click();
    await page.locator(".settings legend").first().waitFor();
    expect(await saidWrong(page)).toEqual([]);
  },
);

test("sharing, and how the numbers are counted", async () => {
  const { page } = await open("?lang=both");
  await page.locator("[data-door=counting]").click();
  await page.locator(".count-choices").waitFor();
  await openDoor(page, "share");
  await page.locator("[data-embed-copy]").waitFor({ state: "attached" });
  expect(await saidWrong(page)).toEqual([]);
});

test("export, for each format that has choices of its own", async () => {
  const { page } = await open("?view=export&lang=both");
  const format = page.locator("[data-export=format]");
  const faults = [];
  for (const [of, own] of [
    ["svg", ".export-figure canvas"],
    ["mp4", "[data-export=from]"],
    ["pptx", "[data-outline] li"],
  ] as const) {
    await format.selectOption(of);
    await page.locator(own).first().waitFor({ state: "attached" });
    faults.push(...(await saidWrong(page)));
  }
  expect([...new Set(faults)]).toEqual([]);
});

test("the presenter's window, where nothing comes next", async () => {
  const { page } = await open("?mode=console&tour=customs&lang=both");
  await page.locator(".console-steps button").last().click();
  await page.locator(".console-next > p").waitFor();
  expect(await saidWrong(page)).toEqual([]);
});
