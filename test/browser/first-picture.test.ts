// The page before its scripts: frame and pictures of the last day are in its HTML, and the scripts take them over (ADR 18).
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { inLong } from "../long.ts";
import { sharedBrowser, sharedServer } from "./shared-browser.ts";

let browser: Browser;
let origin: string;
beforeAll(async () => {
  [browser, { origin }] = await Promise.all([sharedBrowser(), sharedServer()]);
}, 120_000);
let page: Page | undefined;
afterEach(() => page?.context().close());

interface Look {
  width?: number;
  height?: number;
  locale?: string;
  scripts?: boolean;
}

/** A page whose modules do not come before `release` is called. */
async function held(query = "", look: Look = {}): Promise<{ page: Page; release(): Promise<void> }> {
  const { width = 1440, height = 900, locale = "en-GB", scripts = true } = look;
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width, height },
    locale,
    javaScriptEnabled: scripts,
  });
  const opened = await context.newPage();
  page = opened;
  let release = (): void => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await opened.route(/\/assets\/.*\.js$/, (route) => released.then(() => route.continue()));
  await opened.goto(`${origin}/${query}`, { waitUntil: "commit" });
  await opened.locator(scripts ? "#first[inert]" : "#first").waitFor({ state: "attached" });
  return {
    page: opened,
    release: async () => {
      release();
      await opened.waitForFunction(() => window.musubi?.ready);
      await opened.evaluate(() => window.musubi.ready);
    },
  };
}

/** How many marks whose id begins so are seen. */
const seen = (page: Page, picture: "map" | "network", ids: string): Promise<number> =>
  page
    .locator(`.view-${picture} [data-mark^="${ids}"]`)
    .evaluateAll((marks) => marks.filter((m) => m.checkVisibility({ visibilityProperty: true })).length);
const isSeen = (page: Page, what: string): Promise<boolean> => page.locator(what).first().isVisible();

test.each([
  ["en-GB", "", "20", "agreements in force"],
  ["ja-JP", "", "20", "発効済みの協定"],
  ["en-GB", "?lang=ja", "20", "発効済みの協定"],
  ["ja-JP", "?lang=en&theme=dark", "20", "agreements in force"],
])("%s, %s: land, regions, ties, nodes and figures stand before any script", async (locale, query, value, words) => {
  const { page } = await held(query, { locale });
  // One line a partner.
  expect(await seen(page, "map", "tie/")).toBeGreaterThan(20);
  expect(await seen(page, "map", "node/")).toBeGreaterThan(40);
  expect(await page.locator(".view-map [data-mark=land] > path").count()).toBeGreaterThan(200);
  expect(await seen(page, "network", "region/")).toBe(3);
  expect(await seen(page, "network", "tie/")).toBeGreaterThan(30);
  expect(await seen(page, "network", "node/")).toBeGreaterThan(40);
  const figure = page.locator(".figure-agreements:visible");
  expect(await figure.locator(".figure-value").textContent()).toBe(value);
  expect(await figure.locator(".figure-label").textContent()).toBe(words);
  expect(await page.locator(".day-title:visible").textContent()).toMatch(/2026/);
});

test.each([
  { width: 1440, height: 900, exact: true },
  { width: 1920, height: 1080, exact: false },
  { width: 900, height: 1300, exact: false },
])("$width × $height: the script takes every element over, and none of them moves", async ({ exact, ...look }) => {
  const { page, release } = await held("", look);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 3; i++) await new Promise((next) => requestAnimationFrame(next));
    const all = [...document.querySelectorAll("[data-mark], [data-mark=land] > path")];
    const places = new Map(all.map((e) => [e, [e.getAttribute("data-mark") ?? "land", e.getBoundingClientRect()]]));
    Object.assign(window, { firstPlaces: places });
  });
  await release();
  const after = await page.evaluate(() => {
    const places = (window as unknown as { firstPlaces: Map<SVGGraphicsElement, [string, DOMRect]> }).firstPlaces;
    return [...places].map(([e, [id, was]]) => {
      const is = e.getBoundingClientRect();
      const centre = (r: DOMRect): [number, number] => [r.x + r.width / 2, r.y + r.height / 2];
      const [[x, y], [u, v]] = [centre(was), centre(is)];
      return {
        id,
        stands: e.isConnected && e.closest("#root") !== null,
        named: e.hasAttribute("data-mark"),
        moved: Math.hypot(x - u, y - v),
        grown: Math.abs(was.width - is.width),
      };
    });
  });
  expect(after.length).toBeGreaterThan(450);
  // Which nodes have to stand aside, and so have a leader, depends on the size.
  const isLeader = ({ id }: { id: string }): boolean => !exact && /^(leader|true)\//.test(id);
  expect(after.filter((e) => (!e.stands || e.named) && !isLeader(e))).toEqual([]);
  const of = (kinds: string[]) => after.filter((e) => kinds.some((k) => e.id === k || e.id.startsWith(`${k}/`)));
  expect(of(["land", "ground", "region"]).filter((e) => e.moved > 0.5 || e.grown > 1)).toEqual([]);
  // Nodes that stand aside do so by px, whatever the size of the window.
  const still = of(["node"]).filter((e) => e.moved <= 0.2);
  // Nodes that stand aside do so by px, whatever the size of the window, and ties end at their rims.
  expect(still.length).toBeGreaterThan(exact ? 100 : 75);
  if (exact) expect(of(["tie"]).filter((e) => e.moved > 0.2)).toEqual([]);
  expect(await page.locator("#first, [data-mark], [data-plane][transform]").count()).toBe(0);
});

const OTHERWISE = ["?date=2010-01-01", "?layers=cptpp", "?basis=signed", "?known=2015-01-01&date=2014-01-01"];
test.each(inLong(OTHERWISE.slice(0, 2), OTHERWISE))(
  "%s shows the land and the frame, and nothing of another day",
  async (query) => {
    const { page, release } = await held(query);
    expect(await isSeen(page, "#first .view-map")).toBe(true);
    expect(await seen(page, "map", "land")).toBe(1);
    for (const kind of ["tie/", "node/", "chapter/", "leader/"]) expect(await seen(page, "map", kind)).toBe(0);
    for (const kind of ["tie/", "node/", "region/"]) expect(await seen(page, "network", kind)).toBe(0);
    for (const what of [".figures", ".day-title", ".caption", ".picture-key"])
      expect(await isSeen(page, `#first ${what}`)).toBe(false);
    const fills = await page
      .locator("#first [data-mark=land] > path")
      .evaluateAll((paths) => [...new Set(paths.map((p) => getComputedStyle(p).fill))]);
    expect(fills).toHaveLength(1);
    await release();
    expect(await page.locator("#first, [data-mark]").count()).toBe(0);
    expect(await page.locator(".view-map path.m-land-focal").count()).toBeGreaterThan(0);
  },
);

const ELSEWHERE = [
  "?mode=kiosk",
  "?lang=both",
  "?view=map,matrix",
  "?mode=console",
  "?projection=globe",
  "?select=VNM",
];
test.each(inLong(ELSEWHERE.slice(0, 3), ELSEWHERE))("%s shows nothing of the usual screen", async (query) => {
  const { page } = await held(query);
  await page.locator("#first").waitFor({ state: "attached" });
  expect(await isSeen(page, "#first")).toBe(false);
});

/** Boxes of the parts of the screen, px. Elements are replaced, so the browser would not call it a shift. */
const boxes = (page: Page, within: string): Promise<string[]> =>
  page.evaluate(async (within) => {
    await document.fonts.ready;
    for (let i = 0; i < 3; i++) await new Promise((next) => requestAnimationFrame(next));
    const parts =
      ".header, .brand, .picture-choice, .doors, .door, .day-title, .figure, .figure-value, .view, .picture, .pill";
    const rest = ".picture-key, .key-ramp, .sample-row, .timeline, .play-controls, .caption-text, .slider";
    return [...document.querySelectorAll(`${within} :is(${parts}, ${rest})`)].flatMap((e) => {
      const { x, y, width, height } = e.getBoundingClientRect();
      return width > 0
        ? [`${String(e.className).replace(" away", "")} ${[x, y, width, height].map(Math.round).join(" ")}`]
        : [];
    });
  }, within);

test.each([
  { width: 1440, height: 900 },
  { width: 1280, height: 640, locale: "ja-JP" },
  { width: 390, height: 844 },
])("$width × $height: the frame stands where it will stand", async (look) => {
  const { page, release } = await held("", look);
  const first = await boxes(page, "#first");
  expect(first.length).toBeGreaterThan(15);
  if (look.width === 390) expect(await isSeen(page, "#first .view-network")).toBe(false);
  await release();
  // A phone begins with a part of the map, which can then be left by a button more.
  const others = (all: string[]) => all.filter((box) => look.width > 400 || !box.startsWith("pill"));
  expect(others(await boxes(page, "#root"))).toEqual(others(first));
});

test.each(["hosted", "one file"])("without scripts at all, %s: the picture, and a sentence", async (form) => {
  const { page } = await held("", { scripts: false });
  if (form === "one file") await page.goto(`${pathToFileURL(resolve("dist/musubi.html"))}`);
  for (const words of ["This is the last day of the atlas", "これは地図帳の最終日です"])
    await page.locator("noscript p", { hasText: words }).waitFor();
  expect(await isSeen(page, "#first .view-map [data-mark=land] > path")).toBe(true);
  expect(await isSeen(page, "#first .view-network [data-mark^=node]")).toBe(true);
  expect(await isSeen(page, "#first .door")).toBe(false);
  expect(await isSeen(page, '#first > [lang="ja"]')).toBe(false);
});
