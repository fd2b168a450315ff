// The page of a package with a thousand parties: its network is on canvases, and everything works as with elements.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Serving, serve } from "../../tools/serve.ts";
import { generatePackage } from "../bench/generate.ts";
import { expectAccessible, settle, stateOf } from "./atlas-page.ts";
import { newPage } from "./page-pool.ts";
import { sharedBrowser } from "./shared-browser.ts";

const folder = mkdtempSync(join(tmpdir(), "musubi-large-"));
let server: Serving;
beforeAll(async () => {
  const size = { parties: 900, agreements: 40, memberships: 2600 };
  for (const [path, text] of generatePackage(size)) writeFileSync(join(folder, path), text);
  const built = spawnSync("npx", ["vite", "build", "--logLevel", "error", "--outDir", join(folder, "dist")], {
    env: { ...process.env, MUSUBI_DATA: folder },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (built.status !== 0) throw new Error("the generated package could not be built");
  server = await serve({ folder: join(folder, "dist"), port: 0 });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const VIEW = { serviceWorkers: "block", viewport: { width: 900, height: 800 }, locale: "en-GB" } as const;

/** `without`: files that do not come. */
async function open(without?: string): Promise<Page> {
  const page = await newPage(await sharedBrowser(), VIEW);
  pages.push(page);
  if (without) await page.route(without, (route) => route.abort());
  await page.goto(`${server.origin}/?view=network`);
  await page.evaluate(() => window.musubi.ready);
  await settle(page);
  return page;
}

const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});

const canvases = (page: Page) => page.locator(".view-network .stage-planes canvas").count();
const selected = async (page: Page) => (await stateOf(page)).state.select;

test("pointers and keys choose parties on the canvas, and names, zoom and themes are as always", async () => {
  const page = await open();
  await expect.poll(() => canvases(page)).toBe(4);
  await expectAccessible(page);

  // By keys: to a neighbour, whose mark is an element as soon as it can be reached.
  await page.locator('.view-network [role="button"][tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  const focused = () =>
    page.evaluate(() => ["data-party", "aria-label"].map((name) => document.activeElement?.getAttribute(name) ?? ""));
  // The focal party's name says no tie.
  await expect.poll(async () => (await focused())[1]).toContain(": ");
  const [party = "", name] = await focused();
  expect(name).toContain(`${party}: `);
  await page.keyboard.press("Enter");
  expect(await selected(page)).toBe(party);

  // By pointer: the same one again, where it is seen, among marks that are no elements.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await selected(page)).toBeUndefined();
  // Without the panel the picture has its whole width again.
  await expect.poll(() => page.locator(".panel").count()).toBe(0);
  await settle(page);
  const box = await page.locator(`.view-network [data-party="${party}"]`).boundingBox();
  if (!box) throw new Error("the mark that has the focus is not in the page");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  expect(await selected(page)).toBe(party);
  await expectAccessible(page);

  const pixels = () =>
    page.evaluate(async () => {
      for (let i = 0; i < 3; i++) await new Promise((next) => requestAnimationFrame(next));
      const [, , nodes] = document.querySelectorAll<HTMLCanvasElement>(".view-network canvas");
      const context = nodes?.getContext("2d");
      return context?.getImageData(0, 0, nodes?.width ?? 0, nodes?.height ?? 0).data.reduce((n, v) => n + v, 0);
    });
  const light = await pixels();
  expect(light).toBeGreaterThan(0);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
  });
  await expect.poll(pixels).not.toBe(light);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "light";
  });
  await expect.poll(pixels).toBe(light);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(pixels).not.toBe(light);
  expect(await canvases(page)).toBe(4);
});

test("where the code for canvases does not come, elements show the same", async () => {
  const page = await open("**/canvas-painter-*");
  await expect.poll(() => page.locator('.view-network circle[class*="m-node"]').count()).toBeGreaterThan(600);
  expect(await canvases(page)).toBe(0);
});
