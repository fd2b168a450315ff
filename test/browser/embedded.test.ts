// The atlas in somebody else's page, on another site: history, wheel and swipes are that page's.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, expectQuiet, frames } from "./atlas-page.ts";

const open = atlasPages({ still: true });

/** A tall page with the atlas in its middle, and one before it that links to it. */
const HOST = (src: string): string =>
  `<!doctype html><style>body{margin:0}p{height:700px}iframe{width:1000px;height:640px;border:0}</style><p></p><iframe src="${src}"></iframe><p></p><p></p>`;

const SANDBOX = (src: string): string =>
  `<!doctype html><iframe sandbox="allow-scripts" src="${src}?date=2022-02-01"></iframe>`;

/** A frame of a size, with the words of a sandbox where there are some. */
const FRAME = (src: string, query: URLSearchParams): string =>
  `<!doctype html><style>body{margin:0}iframe{border:0}</style><iframe width="${query.get("w")}" height="${query.get("h")}"${
    query.has("sandbox") ? ` sandbox="${query.get("sandbox")}"` : ""
  } src="${src}${query.get("at") ?? ""}"></iframe>`;

let host: Server;
let address: string;
let atlas = "";
beforeAll(async () => {
  host = createServer(({ url }, response) =>
    response
      .setHeader("Content-Type", "text/html")
      .end(
        url === "/sandbox"
          ? SANDBOX(atlas)
          : url?.startsWith("/frame?")
            ? FRAME(atlas, new URL(url, "http://x").searchParams)
            : url === "/"
              ? '<!doctype html><a href="/tall">on</a>'
              : HOST(`${atlas}?view=map&date=2022-02-01`),
      ),
  );
  await new Promise<void>((done) => host.listen(0, "localhost", done));
  address = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
afterAll(() => void host.close());

async function embedded(): Promise<{ page: Page; frame: Frame; opened: Awaited<ReturnType<typeof open>> }> {
  const opened = await open();
  const { page } = opened;
  atlas = new URL("/", page.url()).href;
  await page.goto(address);
  await page.getByText("on").click();
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the host's page has no frame");
  await frame.waitForFunction(() => window.musubi);
  await frame.evaluate(() => window.musubi.ready);
  // Requests of this host are not the atlas's.
  opened.foreign.length = 0;
  return { page, frame, opened };
}

const zoomOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() =>
    Number(/scale\(([\d.]+)/.exec(document.querySelector("[data-camera]")?.getAttribute("transform") ?? "")?.[1]),
  );

test("what is chosen inside costs the host one step back, and a wheel over the map scrolls the host until Ctrl is held", async () => {
  const { page, frame, opened } = await embedded();
  for (const id of ["VNM", "CHL", "CAN", "AUS"])
    await frame.evaluate((select) => void window.musubi.set({ select }), id);
  await frame.evaluate(() => void window.musubi.set({ select: "" }));
  const stage = frame.locator(".view-map .stage-planes");
  // The code that zooms comes after the first picture.
  await expect.poll(() => stage.evaluate((e) => "__zoom" in e)).toBe(true);
  // A swipe up or down that begins on the slider, or on what is compared, is the host's as well.
  expect(await frame.locator(".slider").evaluate((e) => getComputedStyle(e).touchAction)).toBe("pan-y");
  await page.evaluate(() => scrollTo(0, 500));
  const before = await zoomOf(frame);
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(560);
  await expect.poll(() => stage.getAttribute("data-hint")).toContain("Ctrl");
  expect(await zoomOf(frame)).toBe(before);
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await expect.poll(() => zoomOf(frame)).toBeGreaterThan(before * 1.2);
  await frames(page, 3);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.goBack();
  expect(page.url()).toBe(address);
  expectQuiet({ ...opened, foreign: [] });
});

test("in a sandbox that keeps its files from it, the page says so in both languages, and where it opens", async () => {
  const { page } = await open();
  atlas = new URL("/", page.url()).href;
  await page.goto(`${address}sandbox`);
  const words = page.frameLocator("iframe").locator("#sandboxed");
  await words.getByText('sandbox="allow-scripts allow-same-origin" in the frame').waitFor();
  await words.getByText("この地図帳はここでは始まりません").waitFor();
  expect(await words.locator("code").textContent()).toBe(`${atlas}?date=2022-02-01`);
  expect(await page.frameLocator("iframe").locator("#first, #not-started").count()).toBe(0);
});

/** The atlas in a frame of a host’s page on another site. */
async function framed(query: Record<string, string>): Promise<{ page: Page; frame: Frame }> {
  const { page } = await open();
  atlas = new URL("/", page.url()).href;
  await page.goto(`${address}frame?${new URLSearchParams(query)}`);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the host's page has no frame");
  await frame.waitForFunction(() => window.musubi);
  await frame.evaluate(() => window.musubi.ready);
  return { page, frame };
}

const FRAMES = [
  [640, 400],
  [390, 700],
  [720, 405],
  [800, 500],
] as const;
test.each(inLong(FRAMES.slice(0, 2), FRAMES))(
  "in a frame of %i × %i, play and slider are within it, and nothing scrolls sideways",
  async (w, h) => {
    const { frame } = await framed({ w: String(w), h: String(h), at: "?date=2022-02-01" });
    const seen = await frame.evaluate(() => {
      const boxOf = (selector: string) => {
        const { top, bottom, left, right, width } = (
          document.querySelector(selector) as HTMLElement
        ).getBoundingClientRect();
        return { top, bottom, left, right, width };
      };
      return {
        play: boxOf(".play"),
        slider: boxOf("[role=slider], input[type=range]"),
        wide: document.documentElement.scrollWidth,
      };
    });
    for (const box of [seen.play, seen.slider]) {
      expect(box.width).toBeGreaterThan(10);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(h);
      expect(box.left).toBeGreaterThanOrEqual(-1);
      expect(box.right).toBeLessThanOrEqual(w + 1);
    }
    expect(seen.wide).toBeLessThanOrEqual(w);
  },
);

const NARROW_SANDBOX = "allow-scripts allow-same-origin";

test("a frame that allows no downloads: every file that may not arrive is told so, whatever makes it", async () => {
  const { frame } = await framed({ w: "1200", h: "760", sandbox: NARROW_SANDBOX, at: "?view=matrix&date=2022-02-01" });
  const take = frame.locator(".tool-matrix .take-button");
  await take.click();
  for (const kind of ["csv", "xlsx", "gexf"]) {
    await frame.locator(`.tool-matrix [data-take=${kind}]`).click();
    await frame.locator(".tool-matrix .menu [data-saved=made]", { hasText: `.${kind}` }).waitFor();
    await frame.getByText("the page around this one allows no downloads").first().waitFor();
  }
  await frame.evaluate(() => void window.musubi.set({ view: "map,export" }));
  await frame.locator("[data-export-make]").click();
  await frame
    .locator('[data-export-said="done"]', { hasText: "the page around this one allows no downloads" })
    .waitFor({ timeout: 30_000 });
  await frame.evaluate(() => void window.musubi.set({ view: "story" }));
  await frame.locator("[data-story=coverage]").first().waitFor();
});

test("where a frame keeps the clipboard, windows and the full screen, each is a sentence and a way on", async () => {
  const { frame, page } = await framed({ w: "1200", h: "760", sandbox: NARROW_SANDBOX, at: "?date=2022-02-01" });
  const errors: string[] = [];
  page.on("pageerror", (e) => errors.push(String(e)));
  await frame.locator('[data-door="share"]').click();
  await frame.locator("[data-share-copy]").click();
  await frame.locator(".share .copy-failed", { hasText: "could not be copied" }).waitFor();
  expect(await frame.evaluate(() => (document.activeElement as HTMLInputElement).selectionEnd)).toBeGreaterThan(20);
  await frame.evaluate(() => void window.musubi.set({ mode: "present", tour: "coverage", step: "1" }));
  await frame.locator(".present-bar[data-step]").waitFor();
  await frame.locator("[data-console]").evaluate((e) => (e as HTMLElement).click());
  await frame.locator("[data-blocked] a").waitFor({ state: "attached" });
  await frame.evaluate(() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "f", bubbles: true })));
  await frame
    .locator("[data-no-full]", { hasText: "does not let this page fill the screen" })
    .waitFor({ state: "attached" });
  expect(errors).toEqual([]);
});
