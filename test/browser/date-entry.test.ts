// What is typed as a day, and the button beside it: by mouse, by finger, by keyboard.
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, expectQuiet, openDoor, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const START = "?date=2012-01-01";

test("“Go” takes the typed day, by mouse, by finger and by keyboard", async () => {
  const byMouse = await open(START);
  await openDoor(byMouse.page, "down");
  const entry = byMouse.page.locator(".date-entry");
  const go = entry.getByRole("button", { name: "Go" });
  await entry.getByRole("textbox").click();
  await byMouse.page.keyboard.type("2018-12-30");
  await go.click();
  await expect.poll(async () => (await stateOf(byMouse.page)).state.date).toBe("2018-12-30");
  expect(await entry.getByRole("textbox").inputValue()).toBe("");
  // The next one is typed at once: the field has kept the focus.
  await byMouse.page.keyboard.type("2013");
  await byMouse.page.keyboard.press("Tab");
  expect(await go.evaluate((e) => e === document.activeElement)).toBe(true);
  await byMouse.page.keyboard.press("Space");
  await expect.poll(async () => (await stateOf(byMouse.page)).state.date).toBe("2013-01-01");
  expectQuiet(byMouse);

  const byFinger = await open(START, { width: 390, height: 844, touch: true });
  await openDoor(byFinger.page, "down");
  const small = byFinger.page.locator(".date-entry");
  await small.getByRole("textbox").tap();
  await byFinger.page.keyboard.type("2018-12");
  await small.getByRole("button", { name: "Go" }).tap();
  await expect.poll(async () => (await stateOf(byFinger.page)).state.date).toBe("2018-12-01");
  expectQuiet(byFinger);
});

test("who leaves the field and its button leaves nothing behind; what cannot be used stays", async () => {
  const { page } = await open(START);
  await openDoor(page, "down");
  const field = page.locator(".date-entry input");
  await field.click();
  await page.keyboard.type("2018");
  await page.keyboard.press("Tab");
  expect(await field.inputValue()).toBe("2018");
  await page.keyboard.press("Tab");
  await expect.poll(() => field.inputValue()).toBe("");
  await field.click();
  await page.keyboard.type("2018");
  await page.locator(".brand h1").click();
  await expect.poll(() => field.isVisible()).toBe(false);
  await openDoor(page, "down");
  await expect.poll(() => field.inputValue()).toBe("");
  expect((await stateOf(page)).state.date).toBe("2012-01-01");
  await field.click();
  await page.keyboard.type("1066");
  await page.locator(".date-entry button").click();
  await page.locator(".date-entry [role=alert]").waitFor();
  await page.locator(".brand h1").click();
  await openDoor(page, "down");
  expect(await field.inputValue()).toBe("1066");
});

test("two dates compared: a button beside the field does its work, whatever stands in the field", async () => {
  const opened = await open("?view=map,changes&date=2012-01-01&to=2020-01-01", { width: 1920, height: 1080 });
  const { page } = opened;
  const bar = page.locator(".tool-changes .tool-bar");
  await bar.locator("[data-day=first]").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("nonsense");
  const swap = bar.getByRole("button").first();
  const { x = 0, y = 0, width = 0, height = 0 } = (await swap.boundingBox()) ?? {};
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(async () => (await stateOf(page)).state.date).toBe("2020-01-01");
  expect((await stateOf(page)).state.to).toBe("2012-01-01");
  await bar.locator("[data-day=second]").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("nonsense");
  const clear = await bar.locator(".text-button").boundingBox();
  if (!clear) throw new Error("no button that clears");
  await page.mouse.move(clear.x + clear.width / 2, clear.y + clear.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(async () => (await stateOf(page)).state.to).toBeUndefined();
  // The day that was taken away takes what was typed for it along.
  expect(await bar.locator("[data-day=second]").inputValue()).toBe("");
  expect(await bar.locator("[data-day=second]").getAttribute("aria-invalid")).toBe("false");
  expectQuiet(opened);
});

test("dates as the page and its readers write them; what may be two days is asked back", async () => {
  const opened = await open(`${START}&lang=ja&view=map,changes&to=2020-01-01`, { width: 1440, height: 900 });
  const { page } = opened;
  const type = async (field: Locator, text: string) => {
    await field.click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
  };
  const first = page.locator("[data-day=first]");
  const day = async () => (await stateOf(page)).state.date;
  expect(await first.inputValue()).toBe("2012年1月1日");
  // A pad of digits has no hyphen and no 年.
  expect(await first.getAttribute("inputmode")).toBeNull();
  for (const [text, iso] of [
    ["２０１８年１２月３０日", "2018-12-30"],
    ["令和4年1月1日", "2022-01-01"],
    ["20190201", "2019-02-01"],
    ["30 December 2018", "2018-12-30"],
  ] as const) {
    await type(first, text);
    await expect.poll(day).toBe(iso);
  }
  await type(first, "1/2/2022");
  await page.locator('[data-reading="2022-01-02"]').click();
  await expect.poll(day).toBe("2022-01-02");
  await type(first, "令和9年1月1日");
  expect(await page.getByRole("alert").textContent()).toContain(
    "2027年1月1日は、資料が及ぶ最後の日2026年7月1日より後です。",
  );
  expectQuiet(opened);
});

test("what is imagined may lie after the last day of the facts", async () => {
  const opened = await open("?view=map,whatif&date=2026-07-01");
  const { page } = opened;
  const form = page.locator(".imagine-other");
  await form.locator("select").first().selectOption("CRI");
  await form.locator("select").nth(1).selectOption("cptpp");
  await form.locator("[data-day=imagined]").fill("1 January 2027");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await stateOf(page)).state.whatif).toBe("cptpp:CRI:2027-01-01");
  expect(await page.locator("[data-later]").textContent()).toContain("after 1 July 2026");
  expectQuiet(opened);
});
