// dist/musubi.html opened by double-click: from a folder of its own, over file://, with nothing beside it.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../../tools/browser.ts";

const folder = mkdtempSync(join(tmpdir(), "musubi-one-"));
const file = join(folder, "musubi.html");
let browser: Browser;

beforeAll(async () => {
  copyFileSync(join("dist", "musubi.html"), file);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("draws both pictures, keeps the address, uses its own fonts, asks for nothing", async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "ja-JP" });
  const problems: string[] = [];
  const asked: string[] = [];
  page.on("console", (m) => m.type() === "error" && problems.push(m.text()));
  page.on("pageerror", (e) => problems.push(String(e)));
  page.on("request", (r) => !/^(data|blob):/.test(r.url()) && asked.push(r.url()));
  const address = pathToFileURL(file).href;
  await page.goto(`${address}?date=2022-02-01`);
  await page.evaluate(() => window.musubi.ready);
  expect(await page.getByRole("slider").getAttribute("aria-valuetext")).toContain("2022");
  expect(await page.locator('[data-figure="coverage"]').first().getAttribute("data-value")).toBe("78.6");
  expect(await page.locator("svg [data-party]").count()).toBeGreaterThan(100);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter((f) => f.status === "loaded").map((f) => f.family.replaceAll('"', "")),
  );
  expect(new Set(loaded)).toEqual(new Set(["Musubi Sans", "Musubi Sans JP"]));
  await page.evaluate(() => window.musubi.set({ date: "2018-12-30" }));
  await expect.poll(() => page.evaluate(() => location.search)).toContain("date=2018-12-30");
  expect(problems).toEqual([]);
  expect(asked).toEqual([`${address}?date=2022-02-01`]);
});
