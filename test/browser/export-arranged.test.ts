// What is seen is what is exported, on the page itself: test/export/arranged.test.ts has the laws.
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { deckParts } from "../export/deck-parts.ts";
import { atlasPages } from "./atlas-page.ts";

const open = atlasPages({ still: true });

/** What a press saves. */
async function saved(page: Page, press: () => Promise<unknown>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 120_000 }), press()]);
  return readFileSync(await download.path());
}
const made = (page: Page): Promise<Buffer> => saved(page, () => page.locator("[data-export-make]").press("Enter"));

test("a matrix that was filtered and sorted leaves as it is seen, in every format, and is as it was afterwards", async () => {
  const { page } = await open("?view=matrix&date=2022-02-01");
  await page.locator("[data-filter]").fill("an");
  const byName = page.locator(".matrix-table th button").first();
  await byName.click();
  const shown = () => page.locator(".tool-matrix .matrix-table tbody th").allInnerTexts();
  await expect.poll(async () => (await shown())[0]).toBe("Uzbekistan");
  const names = await shown();
  expect(names.length).toBeGreaterThan(4);
  const csv = await saved(page, () => page.locator("[data-take=csv]").evaluate((e) => (e as HTMLElement).click()));
  const rows = csvParse(csv.toString().replace(/^\ufeff/, ""));
  expect([...new Set(rows.map((row) => row["Country or region (en)"]))]).toEqual(names);
  await page.evaluate(() => void window.musubi.set({ view: "matrix,export" }));
  const format = page.locator("[data-export=format]");
  await format.selectOption("svg");
  await page.getByRole("radio", { name: "with the reader’s fonts" }).check();
  const svg = (await made(page)).toString();
  // Names of several words may stand in several lines; of a long table the first rows are shown.
  const words = names.filter((name) => !name.includes(" "));
  const at = words.map((name) => svg.indexOf(`>${name}<`));
  expect(words.length).toBeGreaterThan(4);
  expect(words.filter((_, i) => at[i] === -1)).toEqual([]);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(svg).not.toContain(">Chile<");
  await format.selectOption("pptx");
  const deck = deckParts(await made(page));
  const [first = ""] = deck.slides.map((s) => deck.text(s));
  const told = names.map((name) => first.indexOf(`>${name}<`)).filter((i) => i >= 0);
  expect(told.length).toBeGreaterThan(4);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  await page.keyboard.press("Escape");
  expect(await shown()).toEqual(names);
  // Left for something else, it is forgotten.
  await page.evaluate(() => void window.musubi.set({ view: "map" }));
  await page.evaluate(() => void window.musubi.set({ view: "matrix" }));
  await expect.poll(async () => (await shown())[0]).toBe("Australia");
});
