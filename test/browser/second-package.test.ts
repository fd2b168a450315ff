// Another administration's package, built by the command that its keepers run, as it is hosted and as one file.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Serving, serve } from "../../tools/serve.ts";
import { expectAccessible, settle, stateOf } from "./atlas-page.ts";
import { newPage } from "./page-pool.ts";
import { sharedBrowser } from "./shared-browser.ts";

const folder = mkdtempSync(join(tmpdir(), "musubi-second-"));
const out = join(folder, "dist");
let server: Serving;
beforeAll(async () => {
  const built = spawnSync(
    process.execPath,
    ["--import", "tsx", "tools/build.ts", "--data", resolve("examples/new-zealand"), "--out", out],
    { encoding: "utf8" },
  );
  expect(built.status, built.stderr).toBe(0);
  server = await serve({ folder: out, port: 0 });
}, 120_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const pages: Page[] = [];
const problems: string[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
  expect(problems.splice(0)).toEqual([]);
});

async function open(address: string, locale = "en-NZ"): Promise<Page> {
  const page = await newPage(await sharedBrowser({ reckons: true }), {
    serviceWorkers: "block",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    locale,
  });
  pages.push(page);
  page.on("console", (m) => m.type() === "error" && problems.push(m.text()));
  page.on("pageerror", (e) => problems.push(String(e)));
  await page.goto(address);
  await page.evaluate(() => window.musubi.ready);
  await settle(page);
  return page;
}

test("it has its own title, centre and ties, in both languages", async () => {
  const page = await open(`${server.origin}/?date=2025-01-01`);
  expect(await page.locator(".brand h1").textContent()).toBe("New Zealand’s trade agreements");
  const { tied } = await stateOf(page);
  for (const party of ["AUS", "CHN", "GBR", "EU", "TON", "TWN"]) expect(tied).toContain(party);
  expect(tied).not.toContain("USA");
  expect(await page.locator('.view-map path.m-land-focal[data-party="NZL"]').count()).toBe(1);
  await expectAccessible(page);
  const japanese = await open(`${server.origin}/?lang=ja&select=CHN`);
  expect(await japanese.locator(".brand h1").textContent()).toBe("ニュージーランドの貿易協定");
  await expect.poll(() => japanese.locator(".panel").textContent()).toContain("NZ・中国FTA（2008年10月1日から）");
});

test("a tie cites the page of the customs service, as a stored copy", async () => {
  const page = await open(`${server.origin}/?select=THA`);
  const panel = page.locator(".panel");
  await expect.poll(() => panel.textContent()).toMatch(/NZ–Thailand CEP/);
  await expect.poll(() => panel.textContent()).toMatch(/1 Jul(?:y)? 2005/);
});

test("another of its parties stands in the centre: its ties, its own title, and the tie back", async () => {
  const page = await open(`${server.origin}/?focal=SGP&date=2025-01-01&select=CHL`);
  const { state, tied } = await stateOf(page);
  expect(state.focal).toBe("SGP");
  expect(tied).toContain("NZL");
  // No agreement of this package has both.
  expect(tied).not.toContain("TON");
  expect(await page.title()).not.toBe("New Zealand’s trade agreements");
  await expect.poll(() => page.locator(".panel").textContent()).toContain("P4");
  await expect
    .poll(() => page.locator(".view-network circle[data-party]").count(), { timeout: 60_000 })
    .toBeGreaterThan(10);
});

test("the one file says the same, and carries nothing of the bundled package", async () => {
  const file = join(out, "musubi.html");
  const page = await open(`${pathToFileURL(file)}?focal=AUS&date=2025-01-01`);
  const { tied } = await stateOf(page);
  expect(tied).toContain("NZL");
  expect(tied).toContain("VUT");
  for (const name of ["musubi.html", "index.html", "manifest.webmanifest"]) {
    const text = readFileSync(join(out, name), "utf8");
    expect([name, text.includes("New Zealand’s trade agreements")]).toEqual([name, true]);
    for (const words of ["日本の経済連携", "Japan’s economic partnerships", "atlas-title", "atlas-description"])
      expect([name, words, text.includes(words)]).toEqual([name, words, false]);
  }
});
