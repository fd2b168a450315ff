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

test("what a window could not keep comes beside what another has kept meanwhile, once there is room", async () => {
  const opened = await open("?view=map,story");
  const { page } = opened;
  await begin(page, "first");
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/\?.*$/, "?view=map,story"));
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Object.assign(window, { makeRoom: () => Object.assign(Storage.prototype, { setItem }) });
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await begin(page, "of this one");
  await page.locator("[data-keeping=full]").waitFor();
  // Whoever leaves is asked.
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => void setTimeout(() => location.reload()));
  await (await asked).dismiss();
  await begin(other, "of the other");
  await page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom());
  await page.locator(".own-story textarea").first().fill("of this one, more");
  await expect.poll(() => titles(page), WAIT).toEqual(["first", "of the other", "of this one, more"]);
  // Each goes on with its own.
  await page.locator('.own-story[data-story="own-3"]').waitFor();
  expect(await other.locator(".own-story").getAttribute("data-story")).toBe("own-2");
  expectQuiet(opened);
});

test("a story that another window deletes while this one is put aside, or a storage that is emptied, is said", async () => {
  const opened = await open("?view=map,story");
  const { page } = opened;
  await begin(page, "first");
  await begin(page, "second");
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/\?.*$/, "?view=map,story"));
  // The browser tells a page nothing while it has put it aside (going back in the history).
  await page.evaluate(() => {
    const off = new AbortController();
    addEventListener("storage", (e) => e.stopImmediatePropagation(), { capture: true, signal: off.signal });
    addEventListener("pageshow", () => off.abort());
  });
  await other.locator("[data-all-stories]").click();
  await other.locator(".story-delete").last().click();
  await expect.poll(() => titles(page), WAIT).toEqual(["first"]);
  await page.evaluate(() => void dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await page.locator('[data-story-told="elsewhere"]').waitFor();
  await page.locator("[data-story-undo]").click();
  await page.locator('.own-story[data-story="own-2"]').waitFor();
  await other.evaluate(() => localStorage.clear());
  await page.locator("[data-keeping=wiped]").waitFor();
  await page.locator(".own-story textarea").first().fill("second, more");
  await page.locator("[data-keeping=kept]").waitFor();
  expect(await titles(page)).toEqual(["first", "second, more"]);
  expectQuiet(opened);
});

test("a story that another window deletes while it is told is told to its end", async () => {
  const opened = await open("?view=map");
  const { page } = opened;
  await page.evaluate(() => {
    const steps = ["one", "two"].map((en) => ({ show: { date: "2018-12-30" }, caption: { en, ja: en } }));
    const story = { id: "own-1", title: { en: "told", ja: "told" }, minutes: 3, steps };
    localStorage.setItem("musubi-stories", JSON.stringify({ version: 1, stories: [story], undo: [] }));
  });
  await page.goto(page.url().replace(/\?.*$/, "?mode=present&tour=own-1"));
  await page.locator('[data-step="1"]').waitFor();
  const other = await page.context().newPage();
  await other.goto(`${new URL("/licences.txt", page.url())}`);
  await other.evaluate(() => localStorage.setItem("musubi-stories", '{"version":1,"stories":[],"undo":[]}'));
  await expect.poll(() => titles(page), WAIT).toEqual([]);
  await page.keyboard.press("PageDown");
  await page.locator('[data-step="2"]').waitFor();
  expectQuiet(opened);
});
