// The one-file form, as somebody opens it from a stick: by its path, with nothing to ask.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { sharedBrowser, sharedServer } from "./shared-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
}, 120_000);

test("dist/musubi.html opens by double-click, draws both pictures, and asks for nothing", async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "ja-JP" });
  await context.setOffline(true);
  const page = await context.newPage();
  const asked: string[] = [];
  const problems: string[] = [];
  page.on("request", (r) => /^https?:/.test(r.url()) && asked.push(r.url()));
  page.on("console", (m) => m.type() === "error" && problems.push(m.text()));
  page.on("pageerror", (e) => problems.push(String(e)));
  await page.goto(`${pathToFileURL(resolve("dist/musubi.html"))}?date=2022-02-01&select=VNM`);
  await page.evaluate(() => window.musubi.ready);
  expect(await page.locator(".view-map circle.m-node-bilateral:not([visibility=hidden])").count()).toBeGreaterThan(15);
  expect(await page.locator(".view-network circle.m-node-bilateral:not([visibility=hidden])").count()).toBeGreaterThan(
    15,
  );
  await page.locator(".panel [data-fact]").first().waitFor();
  expect(await page.evaluate(() => document.fonts.check('16px "Musubi Sans JP"', "日本"))).toBe(true);
  expect(await page.getAttribute("[data-figure=coverage]", "data-value")).toBe("78.6");
  expect(asked).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test("it opens from the atlas's own server too, under the policy within it", async () => {
  const { origin } = await sharedServer();
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("console", (m) => m.type() === "error" && problems.push(m.text()));
  await page.goto(`${origin}/musubi.html?view=map&date=2022-02-01`);
  await page.evaluate(() => window.musubi.ready);
  expect(await page.getAttribute("[data-figure=coverage]", "data-value")).toBe("78.6");
  expect(problems).toEqual([]);
  await page.close();
});
