// As known on a day: said over every picture and on the wall, undone by one action, carried by what leaves the page; and what a
// date was before it was corrected stands beside its sources.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { atlasPages, expectAccessible, expectQuiet, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 10_000 };

test("facts recorded later are left out, which is said on the page, in its title and in its files, until one press", async () => {
  const opened = await open("?known=2025-05-31&view=map,table");
  const { page } = opened;
  await page.locator("[data-as-known]").waitFor();
  expect(await page.locator("[data-as-known] p").textContent()).toContain("As known on 31 May 2025");
  await expect.poll(() => page.title(), WAIT).toMatch(/^\[as known on 31 May 2025\] /);
  expect((await stateOf(page)).figures.agreements).toMatchObject({ signedOrInForce: 21 });
  await expectAccessible(page);
  await page.locator(".take-button").first().press("Enter");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('[data-take="json"]').first().click(),
  ]);
  expect(download.suggestedFilename()).toContain("known-2025-05-31");
  expect(readFileSync(await download.path(), "utf8")).toContain("2025-05-31");
  await page.keyboard.press("Escape");
  await page.locator("[data-as-known] button").press("Enter");
  await page.locator("[data-as-known]").waitFor({ state: "detached" });
  await expect.poll(() => page.title(), WAIT).not.toContain("as known");
  expect((await stateOf(page)).figures.agreements).toMatchObject({ signedOrInForce: 22 });
  expectQuiet(opened);
});

test("on a wall it is a mark without a button", async () => {
  const { page } = await open("?known=2025-05-31&mode=present&tour=coverage&step=2&lang=ja");
  const mark = page.locator("[data-as-known]");
  await mark.waitFor();
  expect(await mark.textContent()).toBe("2025年5月31日時点で判明した内容");
  expect(await mark.locator("button").count()).toBe(0);
});

test("a corrected date says what it was, since when not, and why; the sources list every correction", async () => {
  const opened = await open("?select=cptpp");
  const { page } = opened;
  const fact = page.locator('[data-fact="stages/cptpp/agreed/2017-11/from"]');
  await fact.locator(".grade-button").press("Enter");
  const said = await fact.locator("[data-corrected]").textContent();
  expect(said).toContain("Corrected on 29 November 2026: it was 9 November 2017 (secondary).");
  await page.evaluate(() => void window.musubi.set({ view: "map,sources", select: "", lang: "ja" }));
  const list = page.locator("[data-corrections]");
  await list.waitFor();
  expect(await list.locator("li").count()).toBe(Number(await list.getAttribute("data-corrections")));
  expect(await list.textContent()).toContain("今は日付なし");
  expectQuiet(opened);
});

test("on a phone a tool stands under what is said of it, with its heading and its way out", async () => {
  const { page } = await open("?view=map,whatif&known=2025-05-31&whatif=cptpp:CRI:2026-07-01", {
    width: 412,
    height: 915,
  });
  const bottom = await page.locator(".conditions").evaluate((e) => e.getBoundingClientRect().bottom);
  const top = await page.locator(".tool-whatif h2").evaluate((e) => e.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(bottom);
});
