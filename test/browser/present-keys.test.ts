// A clicker sends keys, whatever was open when the talk began and whatever Caps Lock says.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, expectQuiet, stateOf } from "./atlas-page.ts";

const open = atlasPages();
const WAIT = { timeout: 15_000 };
const stepOf = (page: Page) => page.locator("[data-step]").getAttribute("data-step").then(Number);
const openPopovers = (page: Page) => page.locator(":popover-open").count();

/** Goes through the page by Tab until `selector` has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 400; n++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
  }
  throw new Error(`400 times Tab never came to ${selector}`);
}

test("a story started by keyboard alone obeys the clicker at once", async () => {
  const opened = await open("");
  const { page } = opened;
  await page.locator('[data-door="views"]').focus();
  await page.keyboard.press("Enter");
  await tabTo(page, "[data-view=story]");
  await page.keyboard.press("Enter");
  await page.locator("[data-present]").first().waitFor();
  // The list has done its work.
  expect(await openPopovers(page)).toBe(0);
  await tabTo(page, '[data-story="coverage"] [data-present]');
  await page.keyboard.press("Enter");
  await page.locator("[data-step]").waitFor();
  expect(await openPopovers(page)).toBe(0);
  const steps: [key: string, step: number][] = [
    ["PageDown", 2],
    [" ", 3],
    ["ArrowRight", 4],
    ["ArrowLeft", 3],
    ["PageUp", 2],
  ];
  for (const [key, step] of steps) {
    await page.keyboard.press(key);
    await expect.poll(() => stepOf(page), { ...WAIT, message: `after ${key}` }).toBe(step);
  }
  for (const key of ["b", "."]) {
    await page.keyboard.press(key);
    await page.locator(".present-black").waitFor();
    await page.keyboard.press("x");
    await page.locator(".present-black").waitFor({ state: "detached" });
  }
  expectQuiet(opened);
});

test("whatever is open closes when the page becomes something else: by script, and with the view it belongs to", async () => {
  const opened = await open("?view=map,network&projection=globe");
  const { page } = opened;
  await page.locator('[data-door="settings"]').click();
  await expect.poll(() => openPopovers(page)).toBe(1);
  await page.evaluate(() => void window.musubi.set({ mode: "present", tour: "coverage", step: "1" }));
  await page.locator("[data-step]").waitFor();
  await expect.poll(() => openPopovers(page)).toBe(0);
  await page.keyboard.press("PageDown");
  await expect.poll(() => stepOf(page), WAIT).toBe(2);
  expectQuiet(opened);
});

test("with Caps Lock on, letters mean what they mean", async () => {
  const { page } = await open("?mode=present&tour=coverage&step=2");
  await page.locator("[data-step]").waitFor();
  await page.keyboard.press("B");
  await page.locator(".present-black").waitFor();
  await page.keyboard.press("X");
  await page.locator(".present-black").waitFor({ state: "detached" });
  await page.keyboard.press("O");
  await page.locator(".present-overview").waitFor();
  await page.keyboard.press("O");
  await page.locator(".present-overview").waitFor({ state: "detached" });
  await page.keyboard.press("Z");
  await page.locator(".present-frozen").waitFor();
  await page.evaluate(() => void window.musubi.set({ mode: "explore", date: "2012-01-01" }));
  await page.locator("[data-step]").waitFor({ state: "detached" });
  const before = (await stateOf(page)).state;
  await page.keyboard.press("N");
  await expect.poll(async () => (await stateOf(page)).state.date).not.toBe(before.date);
  await page.keyboard.press("P");
  await page.keyboard.press("M");
  await expect.poll(async () => (await stateOf(page)).state.projection).not.toBe(before.projection);
});
