// What is said to whoever does not see the pictures while time moves: where it has come to rest, once; while it plays, now and then.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, expectQuiet, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 12_000 };

/** From now on, all that the region has said. */
const listen = async (page: Page): Promise<void> => {
  // It comes after the pictures.
  await page.locator("[data-announced]").waitFor({ state: "attached" });
  await page.evaluate(() => {
    const region = document.querySelector("[data-announced]") as HTMLElement;
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(window, { said });
  });
};
const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { said: string[] }).said].filter(Boolean));

test("a step is said with its day and its event, in the language of the page; a held key says its last day only", async () => {
  const opened = await open("?date=2018-12-01&lang=ja");
  const { page } = opened;
  await listen(page);
  await page.keyboard.press("n");
  await expect.poll(() => saidOn(page), WAIT).toHaveLength(1);
  const [first = ""] = await saidOn(page);
  // The sentence of the view: the event of the day, then what the pictures show of it.
  expect(first).toMatch(/^2018年12月30日：.*CPTPP.*。日本との結びつきを示す地図と関係図。発効済みの協定は16件、/);
  for (let i = 0; i < 5; i++) await page.keyboard.press("n");
  await expect.poll(() => saidOn(page), WAIT).toHaveLength(2);
  const { date = "" } = (await stateOf(page)).state;
  const [year, month, day] = date.split("-").map(Number);
  expect((await saidOn(page))[1]).toContain(`${year}年${month}月${day}日`);
  expectQuiet(opened);
});

test("what the slider in focus says itself is not said twice", async () => {
  const { page } = await open("?date=2018-12-01");
  await listen(page);
  await page.getByRole("slider").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await stateOf(page)).state.date, WAIT).toBe("2018-12-02");
  await page.waitForTimeout(900);
  expect(await saidOn(page)).toEqual([]);
});

test("while time plays, the latest event is said now and then; a pause says once where it stands", async () => {
  const opened = await open("?date=2018-06-01");
  const { page } = opened;
  await listen(page);
  // A reader is told of every value and name that changes: on each frame it would hear nothing else.
  await page.evaluate(() => {
    const slider = document.querySelector("[role=slider]") as HTMLElement;
    let values = 0;
    new MutationObserver((all) => {
      values += all.filter((m) => m.attributeName === "aria-valuenow").length;
    }).observe(slider, { attributes: true });
    Object.assign(window, { valuesTold: () => values });
  });
  await page.keyboard.press("Space");
  await page.waitForTimeout(3000);
  expect(await saidOn(page)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { valuesTold(): number }).valuesTold())).toBeLessThan(2);
  expect(await page.locator(".date-button [aria-hidden=true]:has(time)").count()).toBe(1);
  await expect.poll(() => saidOn(page), WAIT).toHaveLength(1);
  // The event alone: all that is shown takes longer to say than six seconds.
  expect((await saidOn(page))[0]?.length).toBeLessThan(160);
  // Where it has just been said, a pause has nothing to add.
  const [told = ""] = await saidOn(page);
  const dayOf = async (): Promise<string> => (await stateOf(page)).state.date ?? "";
  await expect.poll(async () => told.startsWith(`${Number((await dayOf()).slice(8))} `), WAIT).toBe(false);
  await page.keyboard.press("Space");
  const { date } = (await stateOf(page)).state;
  await expect.poll(() => saidOn(page), WAIT).toHaveLength(2);
  expect((await saidOn(page))[1]).toContain(String(Number(date?.slice(8))));
  await page.waitForTimeout(1500);
  expect(await saidOn(page)).toHaveLength(2);
  expectQuiet(opened);
});

test("what is chosen, taken back or opened away from the focus is said, with what there is", async () => {
  const opened = await open("?date=2025-05-31");
  const { page } = opened;
  await listen(page);
  await page.locator(".view-map [role=button][data-party=SGP]").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => saidOn(page), WAIT).toHaveLength(1);
  expect((await saidOn(page))[0]).toMatch(/^Chosen: Singapore\. In force between Japan and Singapore: .*CPTPP/);
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await saidOn(page)).at(-1), WAIT).toBe("Nothing is chosen.");
  await page.evaluate(() => void window.musubi.set({ view: "matrix" }));
  await expect.poll(async () => (await saidOn(page)).at(-1), WAIT).toBe("Matrix");
  expect(await saidOn(page)).toHaveLength(3);
  expectQuiet(opened);
});
