// Own stories in two windows of one person: neither writes over what the other has written, also while its editor is closed.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, expectQuiet } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 15_000 };
const titles = (page: Page) =>
  page.evaluate((): string[] =>
    JSON.parse(localStorage.getItem("musubi-stories") ?? '{"stories":[]}').stories.map(
      (s: { title: { en: string } }) => s.title.en,
    ),
  );
const begin = async (page: Page, title: string): Promise<void> => {
  await page.locator("[data-new-story]").click();
  await page.locator(".own-story textarea").first().fill(title);
};

test("a story written in another window while the editor was closed is there when it opens again", async () => {
  const opened = await open("?view=map,story");
  const { page } = opened;
  await begin(page, "first");
  await page.evaluate(() => void window.musubi.set({ view: "map" }));
  await page.locator(".own-story").waitFor({ state: "detached" });
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/\?.*$/, "?view=map,story"));
  await begin(other, "second");
  await expect.poll(() => titles(other), WAIT).toEqual(["first", "second"]);
  await page.evaluate(() => void window.musubi.set({ view: "map,story" }));
  await begin(page, "third");
  await expect.poll(() => titles(page), WAIT).toEqual(["first", "second", "third"]);
  await other.locator("[data-all-stories]").click();
  await expect.poll(() => other.locator("[data-edit]").count(), WAIT).toBe(3);
  expectQuiet(opened);
});

test("text of a newer version, written by another window, is put aside and not written over", async () => {
  const opened = await open("?view=map,story");
  const { page } = opened;
  await begin(page, "first");
  const newer = '{"version":2,"stories":[],"undo":[]}';
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/\?.*$/, "?view=map"));
  await other.evaluate((text) => localStorage.setItem("musubi-stories", text), newer);
  await begin(page, "second");
  await expect.poll(() => titles(page), WAIT).toEqual(["first", "second"]);
  expect(await page.evaluate(() => Object.values(localStorage))).toContain(newer);
  await page.locator("[data-unreadable]").waitFor();
  expectQuiet(opened);
});
