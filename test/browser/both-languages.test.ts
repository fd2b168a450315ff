// Both languages at once: each word is in an element of its own language, so that a voice reads Japanese as Japanese (WCAG 3.1.2).
import { expect, test } from "vitest";
import { atlasPages, settle } from "./atlas-page.ts";

const open = atlasPages({ still: true });

/** Options of a list and names in attributes can have one language only. */
const MAY_BE_BOTH = "script, noscript, template, option, svg, title";

test.each(["?select=VNM", "?view=overlaps", "?view=lifelines", "?view=matrix&select=cptpp", "?view=coverage"])(
  "%s",
  async (query) => {
    const { page } = await open(`${query}&lang=both`);
    await settle(page);
    // The settings too, which are made when they are opened.
    await page.locator(".header [popovertarget]").last().click();
    await page.locator(".settings legend").first().waitFor();
    const wrong = await page.evaluate((mayBeBoth) => {
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
    expect(wrong).toEqual([]);
  },
);
