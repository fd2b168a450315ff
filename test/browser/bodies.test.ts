// The layers of the multilateral bodies, in a real browser.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, expectAccessible, expectQuiet, openDoor, settle, stateOf } from "./atlas-page.ts";
import { standsStill } from "./stand-still.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 10_000 };
const visible = (view: string, body: string) =>
  `.view-${view} g[data-body="${body}"] > path:not([visibility="hidden"])`;
const count = (page: Page, body: string) => page.getAttribute(`.legend-count[data-body="${body}"]`, "data-value", WAIT);

test("switches on WTO and APEC, goes to the first day of the WTO, and reads counts and marks", async () => {
  const opened = await open();
  const { page } = opened;
  await openDoor(page, "layers");
  await page.getByRole("button", { name: "International bodies and regional offices" }).click();
  await page.getByRole("checkbox", { name: "World Trade Organization" }).check();
  await page.getByRole("checkbox", { name: "Asia-Pacific Economic Cooperation" }).check();
  expect([await count(page, "wto"), await count(page, "apec")]).toEqual(["166", "21"]);
  await expect.poll(() => page.locator(visible("map", "apec")).count(), WAIT).toBe(21);
  await expect.poll(() => page.locator(visible("network", "apec")).count(), WAIT).toBe(20);
  expect(await page.textContent('.legend-count[data-body="wto"]')).toContain("166 WTO Members");
  await openDoor(page, "down");
  await page.getByRole("checkbox", { name: "From 1948" }).check();
  const input = page.getByRole("textbox", { name: "Go to a date" });
  await input.fill("1995-01-01");
  await input.press("Enter");
  expect((await stateOf(page)).state).toMatchObject({ date: "1995-01-01", range: "1948" });
  await expect.poll(() => count(page, "wto"), WAIT).toBe("76");
  expect(await count(page, "apec")).toBe("18");
  // 76 Members and 52 that are still in the GATT only.
  await expect.poll(() => page.locator(visible("map", "wto")).count(), WAIT).toBe(128);
  expect(await page.textContent(".caption-text")).toContain("73 more join");
  await settle(page);
  await expectAccessible(page);
  expectQuiet(opened);
});

describe("the long range", () => {
  test("a link opens it, events of the body are stops, and Home is 1948", async () => {
    const { page } = await open("?layers=wto&range=1948&date=1955-09-09");
    await page.waitForSelector(visible("map", "wto"));
    await page.getByRole("button", { name: "Next event" }).click();
    expect((await stateOf(page)).state.date).toBe("1955-09-10");
    expect(await page.textContent(".caption-text")).toContain("GATT: Japan joins");
    await page.locator("[role=slider]").focus();
    await page.keyboard.press("Home");
    expect((await stateOf(page)).state.date).toBe("1948-01-01");
  });
  test("what happened before the pictures begin is said once when the body's facts have come", async () => {
    const { page } = await open("?date=1995-06-01&layers=epa,wto&range=1948");
    await page.waitForSelector(visible("map", "wto"));
    await expect.poll(() => page.textContent(".caption-text"), WAIT).not.toBe("");
    const nodes = await page.$$eval(".caption-text .say", (all) => all.map((say) => say.childNodes.length));
    expect(nodes).toEqual([1]);
  });
  test("switching it off says which day was left; the last body off moves nothing", async () => {
    const { page } = await open("?layers=wto&range=1948&date=1955-09-10");
    await page.waitForSelector(visible("map", "wto"));
    await openDoor(page, "layers");
    await page.getByRole("checkbox", { name: "World Trade Organization" }).uncheck();
    expect((await stateOf(page)).state).toMatchObject({ date: "1955-09-10", range: "1948" });
    // It goes with the last body.
    await openDoor(page, "down");
    await page.getByRole("checkbox", { name: "From 1948" }).click();
    expect((await stateOf(page)).state.date).toBe("1997-01-01");
    expect(await page.textContent(".notices")).toContain("1955-09-10");
    expect(await page.getByRole("checkbox", { name: "From 1948" }).count()).toBe(0);
  });
});

test("seats: reached by pointer and key, they open their host", async () => {
  const opened = await open("?layers=capacity&region=east-asia");
  const { page } = opened;
  const seat = page.locator('.view-map [data-place="rtc-ap-chn"]');
  await seat.waitFor();
  expect(await seat.getAttribute("aria-label")).toContain("WCO Regional Training Centre, Shanghai");
  await standsStill(seat);
  const box = await seat.boundingBox();
  if (!box) throw new Error("no badge");
  expect(Math.min(box.width, box.height)).toBeGreaterThan(23.99);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  expect((await stateOf(page)).state.select).toBe("CHN");
  await seat.focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await stateOf(page)).state.select, WAIT).toBeUndefined();
  await openDoor(page, "layers");
  expect(await page.locator(".legend-count[data-body=seats]").getAttribute("data-value")).toBe("33");
  expectQuiet(opened);
});

test("in Japanese, all bodies at once", async () => {
  const opened = await open("?layers=epa,wto,tfa,apec,asem,wco,capacity&lang=ja&date=2025-05-31");
  const { page } = opened;
  await page.waitForSelector(visible("map", "wco"));
  await openDoor(page, "layers");
  const counts = Object.fromEntries(
    await Promise.all(["wto", "tfa", "apec", "asem", "wco"].map(async (b) => [b, await count(page, b)])),
  );
  expect(counts).toEqual({ wto: "166", tfa: "157", apec: "21", asem: "53", wco: "186" });
  expect(await page.textContent('.legend-count[data-body="asem"]')).toContain("ASEM参加国・機関 53");
  await settle(page);
  await expectAccessible(page);
  expectQuiet(opened);
});

test("bodies that cannot be loaded are told in a sentence, and can be asked for again", async () => {
  const { page } = await open();
  await page.route(/atlas-bodies/, (route) => route.abort());
  await openDoor(page, "layers");
  await page.getByRole("button", { name: "International bodies and regional offices" }).click();
  await page.getByRole("checkbox", { name: "World Trade Organization" }).check();
  await page.getByText("The members could not be loaded").waitFor(WAIT);
  expect((await stateOf(page)).state.date).toBe("2026-07-01");
  await page.getByRole("button", { name: "Load again" }).waitFor(WAIT);
});

describe("panels", () => {
  test("of a body: opened from the legend, found by search, closed by Escape, and in the address", async () => {
    const opened = await open("?layers=epa,wco&date=2025-05-31");
    const { page } = opened;
    await openDoor(page, "layers");
    await page.getByRole("button", { name: "About: World Customs Organization" }).click();
    const panel = page.getByRole("complementary");
    await panel.getByRole("heading", { name: "Its tasks" }).waitFor();
    expect(await panel.textContent()).toContain("5.68\u00a0% of the statutory contributions");
    expect(await panel.locator("summary[data-value='186']").count()).toBe(1);
    expect((await stateOf(page)).state.select).toBe("wco");
    await expectAccessible(page);
    // A member leads to its own panel, which names the body again.
    await panel.getByRole("button", { name: "Zimbabwe", exact: true }).click();
    await panel.getByRole("heading", { name: "International bodies" }).waitFor();
    await panel.getByRole("button", { name: "WTO", exact: true }).click();
    await panel.getByText("Eleventh WTO Ministerial Conference").waitFor();
    await page.keyboard.press("Escape");
    expect((await stateOf(page)).state.select).toBeUndefined();
    await page.keyboard.press("/");
    await page.getByRole("combobox").fill("貿易円滑化");
    await page.keyboard.press("Enter");
    await panel.getByRole("heading", { name: "Settlement of disputes" }).waitFor();
    expectQuiet(opened);
  });
  // One of each kind of panel: a body, the seats, a framework.
  test.each(inLong(["capacity"], ["wto", "tfa", "apec", "asem", "wco", "capacity", "epa", "cmaa"]))(
    "%s, in both languages, by address",
    async (id) => {
      const opened = await open(`?select=${id}&lang=both`);
      const panel = opened.page.getByRole("complementary");
      await panel.getByRole("heading", { name: "概要" }).waitFor();
      await expectAccessible(opened.page);
      expectQuiet(opened);
    },
  );
});
