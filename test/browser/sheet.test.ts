// The panel on a phone: a sheet that is pulled up to read and pushed down to look, by finger, tap and key.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, expectAccessible, expectQuiet, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const PHONE = { width: 390, height: 844, touch: true };

const panelOf = (page: Page) => page.getByRole("complementary");
const heightOf = async (page: Page): Promise<number> => (await panelOf(page).boundingBox())?.height ?? 0;
const sheetOf = (page: Page) => panelOf(page).getAttribute("data-sheet");
const pictureOf = async (page: Page): Promise<number> =>
  (await page.locator(".view-map .picture").boundingBox())?.height ?? 0;

/** A finger on the head of the sheet, moved by so many px. */
async function drag(page: Page, by: number): Promise<void> {
  const head = await page.locator(".panel-head h2").boundingBox();
  if (!head) throw new Error("no head");
  const session = await page.context().newCDPSession(page);
  const [x, y] = [head.x + 40, head.y + 10];
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y: at }] });
  await touch("touchStart", y);
  for (let i = 1; i <= 8; i++) await touch("touchMove", y + (by * i) / 8);
  await touch("touchEnd", y + by);
  await session.detach();
}

test("a finger pulls it up to read, and pushes it down until the picture is seen, and away", async () => {
  const opened = await open("?select=VNM", PHONE);
  const { page } = opened;
  await panelOf(page).getByRole("heading").first().waitFor();
  const [half, picture] = [await heightOf(page), await pictureOf(page)];
  await drag(page, -240);
  await expect.poll(() => sheetOf(page)).toBe("tall");
  expect(await heightOf(page)).toBeGreaterThan(half + 200);
  expect(await pictureOf(page)).toBe(picture);
  await drag(page, 240);
  await expect.poll(() => sheetOf(page)).toBe("half");
  expect(await heightOf(page)).toBe(half);
  await drag(page, 260);
  await expect.poll(() => sheetOf(page)).toBe("low");
  await expect.poll(() => pictureOf(page)).toBeGreaterThan(picture + 200);
  await expectAccessible(page);
  await drag(page, 200);
  await expect.poll(async () => (await stateOf(page)).state.select).toBeUndefined();
  expectQuiet(opened);
});

test("a key or a tap on its handle does the same, and its close button stays a button", async () => {
  const opened = await open("?select=VNM", PHONE);
  const { page } = opened;
  await page.getByRole("button", { name: "Show more of this" }).press("Enter");
  expect(await sheetOf(page)).toBe("tall");
  await page.getByRole("button", { name: "Show more of the picture" }).tap();
  expect(await sheetOf(page)).toBe("half");
  await panelOf(page).getByRole("button", { name: "Close" }).tap();
  await expect.poll(async () => (await stateOf(page)).state.select).toBeUndefined();
  expectQuiet(opened);
});

test("where it stands beside the pictures there is nothing to pull", async () => {
  const { page } = await open("?select=VNM");
  await panelOf(page).getByRole("heading").first().waitFor();
  expect(await page.locator(".sheet-handle").count()).toBe(0);
  expect(await sheetOf(page)).toBeNull();
});
