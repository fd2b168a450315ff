// What an address asks for, and names of dropped files, may be of any length: the sentence about it stays a sentence, and can be closed.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, expectQuiet, settle } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const LONG = "X".repeat(3000);

/** The notice leaves the pictures most of the window, its words stand in it, and its button closes it. */
async function expectShort(page: Page): Promise<void> {
  const notice = page.locator(".notices");
  await notice.waitFor();
  await settle(page);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const box = await notice.evaluate((e) => ({ height: e.clientHeight, all: e.scrollHeight, wide: e.scrollWidth }));
  expect(box.height).toBeLessThan(height / 3);
  expect(box.all).toBeLessThanOrEqual(box.height);
  expect(box.wide).toBeLessThanOrEqual(width);
  expect(await notice.locator("p").count()).toBe(1);
  await notice.locator("button").click();
  await notice.waitFor({ state: "detached" });
}

const WINDOWS = [
  { width: 390, height: 844, touch: true },
  { width: 1280, height: 800 },
];

test.each(inLong(WINDOWS.slice(0, 1), WINDOWS))(
  "an address that asks for too much is told in short: $width × $height",
  async (view) => {
    const many = Array.from({ length: 300 }, (_, i) => `X${i}`).join(",");
    const queries = [
      `?lang=both&select=${LONG}`,
      `?lang=en&date=2020-01-01&date=${LONG}`,
      `?lang=ja&select=${many}`,
      `?lang=en&q=${"not ".repeat(600)}rcep`,
    ];
    for (const query of inLong(queries.slice(0, 2), queries)) {
      const opened = await open(query, view);
      await expectShort(opened.page);
      expectQuiet(opened);
    }
  },
);

test("a dropped picture of a long name is told in short, and no longer once something else is dropped", async () => {
  const opened = await open("?lang=en", WINDOWS[1]);
  const { page } = opened;
  const drop = (name: string): Promise<void> =>
    page.evaluate((name) => {
      const data = new DataTransfer();
      data.items.add(new File(["x"], name));
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
    }, name);
  await drop(`${LONG.slice(0, 250)}.png`);
  await expectShort(page);
  await drop("lunch.png");
  await page.locator(".notices", { hasText: "lunch.png" }).waitFor();
  await drop("law.pdf");
  await page.locator(".tool-body", { hasText: "law.pdf is no part of a package" }).waitFor();
  expect(await page.locator(".notices").count()).toBe(0);
  expectQuiet(opened);
});

test("a story of a long name that is not there is told in short", async () => {
  const { page } = await open(`?mode=present&tour=${"w".repeat(300)}`, WINDOWS[1]);
  const said = page.locator(".present-bar p");
  await said.waitFor();
  expect(((await said.textContent()) ?? "").length).toBeLessThan(150);
});
