// Telling a story, alone and with a second window; and writing one.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inLong, isLong } from "../long.ts";
import { atlasPages, expectAccessible, expectQuiet, frames, stateOf } from "./atlas-page.ts";

const open = atlasPages();
const WAIT = { timeout: 15_000 };
const stepOf = (page: Page) => page.locator("[data-step]").getAttribute("data-step").then(Number);
const dateOf = async (page: Page) => (await stateOf(page)).state.date;

// The other tests here are in English.
describe.each(inLong(["ja"], ["en", "ja"]))("in %s", (lang) => {
  test("the first story is told from start to end by keyboard", async () => {
    const opened = await open(`?view=map,story&lang=${lang}`);
    const { page } = opened;
    await page.locator('[data-story="coverage"] [data-present]').press("Enter");
    await page.locator("[data-step]").waitFor();
    await expect.poll(() => dateOf(page), WAIT).toBe("2002-11-30");
    await expectAccessible(page);
    for (let n = 2; n <= 13; n++) {
      await page.keyboard.press(n % 2 === 0 ? "ArrowRight" : "PageDown");
      await expect.poll(() => stepOf(page), WAIT).toBe(n);
    }
    await expect.poll(() => dateOf(page), WAIT).toBe("2025-05-31");
    expect(await page.locator(".present-caption").textContent()).toContain("78.5");
    await page.keyboard.press("ArrowRight");
    expect(await stepOf(page)).toBe(13);
    await page.keyboard.press("Escape");
    await page.locator("[data-step]").waitFor({ state: "detached" });
    expect((await stateOf(page)).state.mode).toBeUndefined();
    expectQuiet(opened);
  });
});

test("jump, overview, blank, pointer, freeze, and the way back to a step", async () => {
  const opened = await open("");
  const { page } = opened;
  const asked: string[] = [];
  page.on("request", (r) => asked.push(new URL(r.url()).pathname));
  const isAsked = () => asked.some((path) => /\/Coverage-[^/]*\.js$/.test(path));
  await page.evaluate(() => void window.musubi.set({ mode: "present", tour: "coverage", step: "11" }));
  await expect.poll(() => dateOf(page), WAIT).toBe("2022-01-01");
  expect(isAsked()).toBe(false);
  for (const key of ["1", "2", "Enter"]) await page.keyboard.press(key);
  await expect.poll(() => dateOf(page), WAIT).toBe("2022-02-01");
  // The chart of the step that comes is on its way before anybody goes there.
  await expect.poll(isAsked, WAIT).toBe(true);
  await page.keyboard.press("b");
  await page.locator(".present-black").waitFor();
  await page.keyboard.press("x");
  await page.locator(".present-black").waitFor({ state: "detached" });
  await page.keyboard.press("l");
  await page.locator(".present-laser").waitFor({ state: "attached" });
  await page.keyboard.press("l");
  await page.keyboard.press("o");
  await page.locator(".present-overview").waitFor();
  await expectAccessible(page);
  // A picture of each step that is seen, and no two of them are the same.
  const thumbs = () =>
    page
      .locator(".step-thumb[data-drawn]")
      .evaluateAll((all) => all.map((e) => (e instanceof HTMLCanvasElement ? e.toDataURL() : "")));
  await expect.poll(async () => (await thumbs()).length, WAIT).toBeGreaterThan(5);
  const drawn = await thumbs();
  expect(new Set(drawn).size).toBe(drawn.length);
  await page.locator(".overview-step").nth(2).press("Enter");
  await expect.poll(() => dateOf(page), WAIT).toBe("2005-04-01");
  // The audience has the slider; the story is picked up again.
  await page.locator("#timeline [role=slider]").first().press("End");
  await expect.poll(() => dateOf(page), WAIT).toBe("2026-07-01");
  await page.getByRole("button", { name: "Back to the step" }).press("Enter");
  await expect.poll(() => dateOf(page), WAIT).toBe("2005-04-01");
  // A tap on the caption goes on.
  await page.locator(".present-caption").click();
  await expect.poll(() => dateOf(page), WAIT).toBe("2007-11-01");
  await page.keyboard.press("p");
  await page.locator(".present-progress").waitFor({ state: "detached" });
  await page.keyboard.press("z");
  await page.locator(".present-frozen").waitFor();
  expectQuiet(opened);
});

test("a story that is not there is a sentence", async () => {
  const opened = await open("?mode=present&tour=nothing");
  await opened.page.getByText("There is no story “nothing”").waitFor();
  expectQuiet(opened);
});

/** The presenter's window of a page that tells a story. */
async function secondWindow(page: Page): Promise<Page> {
  const [popup] = await Promise.all([page.waitForEvent("popup"), page.locator("[data-console]").press("Enter")]);
  await popup.locator('[data-heard="true"]').waitFor();
  return popup;
}

test("a clicker that is quicker than the network loses no press, in either window", async () => {
  const opened = await open("");
  const { page } = opened;
  const held: (() => void)[] = [];
  let isSlow = true;
  await page.context().route(/atlas-stories/, async (route) => {
    if (isSlow) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  const deliver = (): void => {
    isSlow = false;
    for (const go of held.splice(0)) go();
  };
  await page.evaluate(() => void window.musubi.set({ mode: "present", tour: "coverage", step: "1" }));
  await page.getByRole("status").filter({ hasText: "being loaded" }).waitFor();
  for (const key of ["PageDown", "ArrowRight"]) await page.keyboard.press(key);
  deliver();
  await expect.poll(() => stepOf(page), WAIT).toBe(3);
  isSlow = true;
  const popup = await secondWindow(page);
  await popup.keyboard.press("PageDown");
  await expect.poll(() => stepOf(page), WAIT).toBe(4);
  deliver();
  await expect.poll(() => popup.locator("[data-console-step]").getAttribute("data-console-step"), WAIT).toBe("4");
  expectQuiet(opened);
});

test("two windows: what is done in one happens in the other, unless it is held; both survive a reload", async () => {
  const opened = await open("?mode=present&tour=coverage&step=1");
  const { page } = opened;
  await expect.poll(() => dateOf(page), WAIT).toBe("2002-11-30");
  const popup = await secondWindow(page);
  await popup.keyboard.press("PageDown");
  await expect.poll(() => stepOf(page), WAIT).toBe(2);
  await expect.poll(() => popup.locator("[data-console-step]").getAttribute("data-console-step"), WAIT).toBe("2");
  expect(await popup.locator(".console-notes").textContent()).toContain("two kinds of days");
  // The picture of the hall is the hall's own page.
  const mirror = popup.frameLocator("iframe");
  const slider = mirror.locator("#timeline [role=slider]").first();
  await expect.poll(() => dateOf(page), WAIT).toBe("2003-12-31");
  await expect.poll(() => slider.getAttribute("aria-valuetext"), WAIT).toBe("31 December 2003");
  await slider.press("ArrowRight");
  await expect.poll(() => dateOf(page), WAIT).toBe("2004-01-01");
  await popup.locator("[data-hold]").click();
  await slider.press("End");
  await expect.poll(() => slider.getAttribute("aria-valuetext"), WAIT).toBe("1 July 2026");
  // What is said between windows arrives within a frame or two.
  await frames(page, 24);
  expect(await dateOf(page)).toBe("2004-01-01");
  await popup.locator("[data-hold]").click();
  await expect.poll(() => dateOf(page), WAIT).toBe("2026-07-01");
  await popup.locator("[data-blank]").click();
  await page.locator(".present-black").waitFor();
  await expectAccessible(popup);
  await popup.getByRole("button", { name: "Stop the clock" }).click();
  const stood = popup.locator(".console-stands");
  const elapsed = await stood.textContent();
  // A blank screen stays blank over a reload of either, and the clock stands.
  await popup.reload();
  await popup.locator('[data-heard="true"]').waitFor();
  await page.reload();
  await page.locator(".present-black").waitFor();
  await popup.locator('[data-heard="true"]').waitFor();
  expect(await stood.textContent()).toBe(elapsed);
  await popup.locator('[data-blank][aria-pressed="true"]').click();
  await page.locator(".present-black").waitFor({ state: "detached" });
  await popup.keyboard.press("PageDown");
  await expect.poll(() => stepOf(page), WAIT).toBe(3);
  // Frozen, the audience's window does nothing that the other says, and the other says so.
  await page.keyboard.press("z");
  await popup.locator("[data-frozen]").waitFor();
  await popup.keyboard.press("PageDown");
  await frames(page, 24);
  expect(await stepOf(page)).toBe(3);
  expectQuiet(opened);
});

test.runIf(isLong)("two windows from one file, opened by double-click", async () => {
  const opened = await open("");
  const { page } = opened;
  await page.goto(`${pathToFileURL(resolve("dist/musubi.html"))}?mode=present&tour=coverage&step=1`);
  await page.locator("[data-step]").waitFor();
  const popup = await secondWindow(page);
  await popup.keyboard.press("PageDown");
  await expect.poll(() => stepOf(page), WAIT).toBe(2);
  await popup.frameLocator("iframe").locator('[data-step="2"]').waitFor();
});

test("a story is written from views, kept over a reload, saved, and opened again; a faulty file changes nothing", async () => {
  const opened = await open("?view=map,story&date=2022-02-01");
  const { page } = opened;
  await page.locator("[data-new-story]").click();
  await page.locator("[data-add-step]").click();
  await page.evaluate(() => void window.musubi.set({ date: "2018-12-30", select: "cptpp" }));
  await page.locator("[data-add-step]").click();
  await page.locator('[data-story-step="2"] textarea').first().fill("The CPTPP begins");
  await page.locator('[data-story-step="2"]').getByRole("button", { name: "Earlier" }).click();
  await expectAccessible(page);
  await page.reload();
  await page.locator('[data-story-step="2"]').waitFor();
  expect(await page.locator('[data-story-step="1"] textarea').first().inputValue()).toBe("The CPTPP begins");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save-story]").click()]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toContain("2018-12-30");
  const give = (content: string) =>
    page
      .locator("[data-open-story]")
      .setInputFiles({ name: "mine.yaml", mimeType: "application/yaml", buffer: Buffer.from(content) });
  await give(text.replace("2018-12-30", "2099-12-30"));
  await page.locator(".story-faults[role=alert]").waitFor();
  expect(await page.locator(".story-faults").textContent()).toContain("mine.yaml:");
  expect(await page.locator('[data-story-step="1"] textarea').first().inputValue()).toBe("The CPTPP begins");
  await give(text.replace("The CPTPP begins", "It begins"));
  await page.locator(".story-faults[role=status]").waitFor();
  expect(await page.locator(".story-faults").textContent()).not.toContain("2099");
  expect(await page.locator('[data-story-step="1"] textarea').first().inputValue()).toBe("It begins");
  await page.locator('[data-story="own-2"] [data-present]').click();
  await expect.poll(() => dateOf(page), WAIT).toBe("2018-12-30");
  expectQuiet(opened);
});
