// When what has the focus goes away, the focus goes to where it came from, or to what has come instead: never back to the page.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, expectAccessible, expectQuiet, openDoor } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 10_000 };

/** What has the focus, by what it is known for. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const e = document.activeElement;
    const named = ["data-party", "data-door", "data-search"].find((a) => e?.hasAttribute(a));
    if (named) return `${named} ${e?.getAttribute(named)}`.trim().replace(/ true$/, "");
    return e?.closest(".panel") === e && e ? "panel" : (e?.className ?? "") || (e?.tagName ?? "");
  });
const expectFocus = (page: Page, on: string, message = on) =>
  expect.poll(() => focused(page), { ...WAIT, message }).toBe(on);

test("after a search it is in what was found; after Escape, on the search", async () => {
  const opened = await open("?date=2025-05-31");
  const { page } = opened;
  for (const text of ["Viet Nam", "CPTPP", "CPTPP and RCEP and not bilateral"]) {
    await page.keyboard.press("/");
    await page.getByRole("combobox").fill(text);
    await page.keyboard.press("Enter");
    await expectFocus(page, "panel", text);
    await page.keyboard.press("Escape");
    await page.locator(".panel").waitFor({ state: "detached" });
    await expectFocus(page, "data-search");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.press("Escape");
  await expectFocus(page, "data-search");
  // What is only there while its door is open takes the focus with it.
  await openDoor(page, "share");
  await page.locator("[data-share-link]:focus").waitFor();
  await page.keyboard.press("Escape");
  await expectFocus(page, "data-door share");
  expectQuiet(opened);
});

test("a panel, a tool, a notice and a condition give it back when they are closed from within", async () => {
  const opened = await open("?date=2018-99-99&known=2025-05-31&whatif=cptpp:CRI:2026-07-01");
  const { page } = opened;
  // Each leaves the others where they are, and takes room of its own: no button lies under it.
  await page.locator(".notices").waitFor();
  const covered = await page.evaluate(() => {
    const { left, right, top, bottom } = (document.querySelector(".notices") as HTMLElement).getBoundingClientRect();
    return [...document.querySelectorAll("button, [role=button]")]
      .filter((e) => !e.closest(".notices") && e.checkVisibility())
      .filter((e) => {
        const box = e.getBoundingClientRect();
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        return x > left && x < right && y > top && y < bottom;
      })
      .map((e) => e.className);
  });
  expect(covered).toEqual([]);
  await expectAccessible(page);
  for (const button of [".notices button", "[data-as-known] button", "[data-imagined] button"]) {
    await page.locator(button).focus();
    await page.keyboard.press("Enter");
    await page.locator(button).waitFor({ state: "detached" });
    await expectFocus(page, "data-search");
  }
  await page.locator('.view-map [role="button"][data-party="CHL"]').focus();
  await page.keyboard.press("Enter");
  const close = page.locator(".panel-head .icon-button");
  await close.focus();
  await page.keyboard.press("Enter");
  await expectFocus(page, "data-party CHL");
  // By Escape with the focus on the picture, it stays there.
  await page.keyboard.press("Enter");
  await close.waitFor();
  await page.keyboard.press("Escape");
  await close.waitFor({ state: "detached" });
  await expectFocus(page, "data-party CHL");
  await openDoor(page, "views");
  await page.locator('[data-view="matrix"]').press("Enter");
  await page.locator(".tool-matrix .tool-body").focus();
  await page.keyboard.press("Escape");
  await page.locator(".tool-matrix").waitFor({ state: "detached" });
  await expectFocus(page, "data-door views");
  expectQuiet(opened);
});

test("the presenter’s window says too what of its address could not be used", async () => {
  const { page } = await open("?mode=console&tour=coverage&select=XYZ&lang=ja");
  await page.locator(".notices", { hasText: "select=XYZ" }).waitFor();
  await page.locator(".notices button").press("Enter");
  await page.locator(".notices").waitFor({ state: "detached" });
  await page.locator(".console h1").waitFor();
});
