// Staying alive: nothing asked of anybody, memory, planned loads, a screen that fails, storage of any kind, wake locks, counts (K8, K9).
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inLong, isLong } from "../long.ts";
import {
  addressOf,
  goHome,
  holdCorners,
  kioskPages,
  LANDSCAPE,
  type Opened,
  origin,
  PIN,
  PORTRAIT,
  passTime,
  SCREENS,
  screenOf,
  settled,
} from "./kiosk-page.ts";
import { sharedBrowser } from "./shared-browser.ts";

const open = kioskPages({ still: true });
const WAIT = { timeout: 15_000 };
const TEN = "2026-12-01T10:00:00";

/** Marks the page; a page that was loaded anew has no mark. The time of its origin is the held clock's. */
const mark = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(window, { marked: true }));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => "marked" in window).catch(() => true);

async function staff(kiosk: Opened): Promise<Page> {
  await holdCorners(kiosk);
  for (const digit of PIN) await kiosk.page.locator(`[data-do="pin-${digit}"]`).tap();
  await kiosk.page.locator('[data-staff="version"]').waitFor();
  return kiosk.page;
}

test.runIf(isLong)(
  "K9.1: one file, opened by double-click without any network, is a whole kiosk and asks for nothing",
  async () => {
    const kiosk = await open();
    const { context } = kiosk;
    await context.setOffline(true);
    const page = await context.newPage();
    const requests: string[] = [];
    const problems: string[] = [];
    page.on("request", (r) => requests.push(r.url()));
    page.on("console", (m) => m.type() === "error" && problems.push(m.text()));
    page.on("pageerror", (e) => problems.push(String(e)));
    await page.goto(`${pathToFileURL(resolve("dist/musubi.html"))}${addressOf(PORTRAIT)}`);
    await page.locator('[data-kiosk-screen="attract"]').waitFor();
    const own: Opened = { ...kiosk, page, touch: await context.newCDPSession(page), do: (id) => tap(page, id) };
    for (const screen of SCREENS.slice(1)) {
      await goHome(own);
      await screen.go(own);
    }
    expect(requests.filter((url) => !url.startsWith("data:") && !url.includes("musubi.html"))).toEqual([]);
    expect(problems).toEqual([]);
  },
);
const tap = async (page: Page, id: string): Promise<void> => {
  await page.locator(`[data-do="${id}"]`).first().tap({ timeout: 5000 });
  await settled(page);
};

test("kiosk.json says what the address leaves open, and the address wins", async () => {
  const kiosk = await open();
  const { context } = kiosk;
  const page = await context.newPage();
  await page.route("**/kiosk.json", (route) =>
    route.fulfill({ json: { css_mm: 0.5, bottom_mm: 700, lang: "ja", idle: 20, staff_pin: "9999", nonsense: true } }),
  );
  await page.goto(`${origin()}/?mode=kiosk&css_mm=0.369`);
  await page.locator("[data-kiosk-screen]").waitFor();
  expect(await page.locator("[data-kiosk-screen]").getAttribute("data-lang")).toBe("ja");
  const target = await page.locator('[data-do="ease"]').boundingBox();
  expect((target?.height ?? 0) * 0.369).toBeGreaterThanOrEqual(19.9);
  expect((target?.height ?? 0) * 0.5).toBeGreaterThan(25);
  await page.goto("about:blank");
  await page.unroute("**/kiosk.json");
  await page.route("**/kiosk.json", (route) => route.fulfill({ body: "{ not json" }));
  await page.goto(`${origin()}/?mode=kiosk`);
  await page.locator('[data-kiosk-screen="attract"]').waitFor();
});

test("K8.6: the heartbeat is asked for by the configuration, and beats while the screen is there", async () => {
  const kiosk = await open({
    query: "heartbeat=on",
    clock: TEN,
    // When each was asked for, by the page's own clock.
    before: `const real = window.fetch.bind(window);
      window.beatTimes = [];
      window.fetch = (...request) => {
        if (String(request[0]).endsWith("alive")) window.beatTimes.push(Date.now());
        return real(...request);
      };`,
  });
  await kiosk.page.route("**/alive", (route) => route.fulfill({ status: 204 }));
  const beats = () => kiosk.requests.filter((url) => url.endsWith("/alive")).length;
  // The first as soon as the first screen stands …
  await expect.poll(beats, WAIT).toBeGreaterThanOrEqual(1);
  await kiosk.page.clock.runFor(10_000);
  await expect.poll(beats, WAIT).toBeGreaterThanOrEqual(5);
  // … and never two at once: two seconds lie between them.
  const times = await kiosk.page.evaluate(() => (window as unknown as { beatTimes: number[] }).beatTimes);
  for (const [i, time] of times.slice(1).entries()) expect(time - (times[i] ?? 0)).toBeGreaterThanOrEqual(1900);
  await kiosk.page.evaluate(() => document.querySelector("[data-kiosk-screen]")?.removeAttribute("data-kiosk-screen"));
  const then = beats();
  await kiosk.page.clock.runFor(4_000);
  // A request of the page's own goes out after all that were made before it.
  await kiosk.page.evaluate(() => fetch("kiosk.json"));
  expect(beats()).toBeLessThanOrEqual(then + 1);
});

test("no heartbeat comes from a page that is not painted any more, though its timers run", async () => {
  // As where a compositor stands still: frames are asked for and never come.
  const kiosk = await open({
    query: "heartbeat=on",
    clock: TEN,
    before: `const real = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (f) => (window.isStuck ? 0 : real(f));`,
  });
  await kiosk.page.route("**/alive", (route) => route.fulfill({ status: 204 }));
  const beats = () => kiosk.requests.filter((url) => url.endsWith("/alive")).length;
  // Beats come every two seconds; the clock is moved on by hand, and in the meantime frames come or do not.
  await kiosk.page.clock.runFor(6_000);
  await expect.poll(beats, WAIT).toBeGreaterThanOrEqual(2);
  await kiosk.page.evaluate(() => Object.assign(window, { isStuck: true }));
  await kiosk.page.clock.runFor(2_500);
  await kiosk.page.evaluate(() => fetch("kiosk.json"));
  const then = beats();
  await kiosk.page.clock.runFor(10_000);
  await kiosk.page.evaluate(() => fetch("kiosk.json"));
  expect(beats()).toBe(then);
  await kiosk.page.evaluate(() => Object.assign(window, { isStuck: false }));
  await kiosk.page.clock.runFor(6_000);
  await expect.poll(beats, WAIT).toBeGreaterThan(then);
});

test.each([
  ["?mode=kiosk", "light", "dark"],
  ["?mode=kiosk&theme=light", "dark", "light"],
  ["?theme=dark", "light", "dark"],
  ["?theme=light", "dark", "light"],
  ["?theme=nonsense", "light", "light"],
  ["", "dark", "dark"],
] as const)(
  "K8.8: before the atlas runs, the page %s on a %s device has the paper of %s",
  async (query, device, theme) => {
    // No kiosk is opened first: what is looked at comes before any.
    const browser = await sharedBrowser();
    const context = await browser.newContext({ serviceWorkers: "block", colorScheme: device });
    const page = await context.newPage();
    // The scripts never come: what is seen is what is seen before they do.
    await page.route("**/assets/*.js", () => {});
    await page.goto(`${origin()}/${query}`, { waitUntil: "commit" });
    const paper = () =>
      page.evaluate(() => ({
        theme: document.documentElement.dataset.theme,
        scheme: document.querySelector("meta[name=color-scheme]")?.getAttribute("content"),
        isDark: /^rgb\(\d{1,2}, \d{1,2}, \d{1,2}\)$/.test(getComputedStyle(document.documentElement).backgroundColor),
      }));
    const isDark = theme === "dark";
    await expect.poll(paper, WAIT).toEqual({ theme, scheme: isDark ? "dark" : "light", isDark });
    await context.close();
  },
);

test("a page that shows nothing any more is loaded anew by itself", async () => {
  const kiosk = await open({ clock: TEN });
  const { page } = kiosk;
  await mark(page);
  await page.evaluate(() => document.getElementById("root")?.replaceChildren());
  await page.clock.runFor(8_000).catch(() => {});
  await expect.poll(() => isMarked(page), WAIT).toBe(false);
  await page.locator('[data-kiosk-screen="attract"]').waitFor(WAIT);
});

test("K8.8: a screen that fails is a moment's apology; then everything is as at first", async () => {
  const kiosk = await open({ clock: TEN, query: "lang=ja" });
  const { page } = kiosk;
  await kiosk.do("parties");
  // A fault of the kind that nobody has thought of: something of the platform is gone while a screen draws.
  await page.evaluate(() => {
    const own = Array.prototype.toSorted;
    Object.assign(window, { mend: () => Object.assign(Array.prototype, { toSorted: own }) });
    Object.assign(Array.prototype, {
      toSorted: () => {
        throw new Error("planted");
      },
    });
  });
  await page.locator('[data-do="party-VNM"]').tap();
  await page.locator(".kiosk-failed").waitFor();
  // Home and language are still there for whoever does not wait.
  expect(await page.locator('[data-do="lang-en"]').count()).toBe(1);
  await page.evaluate(() => (window as unknown as { mend(): void }).mend());
  await page.clock.runFor(6_000);
  expect(await screenOf(page)).toBe("attract");
  await page.locator('[data-do="parties"]').first().tap();
  await page.locator('[data-do="party-VNM"]').waitFor(WAIT);
});

test("K8.4: memory that has grown by half is given back by loading anew, and only when nobody is there", async () => {
  const kiosk = await open({
    clock: TEN,
    query: "lang=en",
    before: `let used = 100e6;
      Object.defineProperty(performance, "memory", { get: () => ({ usedJSHeapSize: used }) });
      Object.defineProperty(window, "crossOriginIsolated", { value: false });
      window.leak = () => { used = 160e6; };`,
  });
  const { page } = kiosk;
  await mark(page);
  // A jump, and a moment for what is due: every frame of twenty minutes would take the machine one.
  const pass = async (ms: number): Promise<void> => {
    await page.clock.fastForward(ms - 1_000);
    await page.clock.runFor(1_000);
  };
  await pass(601_000);
  await page.evaluate(() => (window as unknown as { leak(): void }).leak());
  await kiosk.do("parties");
  // Somebody is there the whole time, and it is sampled meanwhile.
  for (let i = 0; i < 12; i++) {
    await pass(52_000);
    await page.locator(".kiosk-letters .kiosk-button").nth(2).tap();
  }
  expect(await isMarked(page)).toBe(true);
  expect(await screenOf(page)).toBe("parties");
  await passTime(page, 95_000).catch(() => {});
  await expect.poll(() => isMarked(page), WAIT).toBe(false);
  await page.locator('[data-kiosk-screen="attract"]').waitFor(WAIT);
  expect(await page.evaluate(() => sessionStorage.getItem("musubi-kiosk-reason"))).toBeNull();
  const own = await staff(kiosk);
  expect(await own.locator('[data-staff="started"]').textContent()).toContain("memory");
});

test("K8.5: once a day, at its hour, the page is loaded anew while nobody is there", async () => {
  const kiosk = await open({ clock: "2026-12-01T07:30:00", query: "reload=05:00" });
  const { page } = kiosk;
  await mark(page);
  await page.clock.fastForward("20:00:00");
  await page.clock.runFor(3_000);
  expect(await isMarked(page)).toBe(true);
  await page.clock.fastForward("01:31:00").catch(() => {});
  await page.clock.runFor(3_000).catch(() => {});
  await expect.poll(() => isMarked(page), WAIT).toBe(false);
  await page.locator('[data-kiosk-screen="attract"]').waitFor(WAIT);
});

test("a load that could not be followed by a page is not made", async () => {
  const kiosk = await open({ clock: "2026-12-01T07:30:00", query: "reload=05:00" });
  const { page, context } = kiosk;
  await mark(page);
  await context.setOffline(true);
  const refused = page.waitForEvent("requestfailed");
  await page.clock.fastForward("21:31:00");
  await page.clock.runFor(3_000);
  await refused;
  await page.clock.runFor(3_000);
  expect(await isMarked(page)).toBe(true);
  expect(await screenOf(page)).toBe("attract");
});

test("K8.9: a globe that the graphics card has lost is drawn again within two seconds", async () => {
  const { page } = await open({ reducedMotion: true });
  await page.locator(".kiosk-globe canvas[data-view]").waitFor();
  const ink = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>(".kiosk-globe canvas");
      const { width = 0, height = 0 } = canvas ?? {};
      const data = canvas?.getContext("2d")?.getImageData(width / 2, height / 3, 60, 60).data;
      // Opaque as it is, its colours count.
      return data?.reduce((sum, n, i) => sum + (i % 4 === 3 ? 0 : n), 0) ?? 0;
    });
  const drawn = await ink();
  expect(drawn).toBeGreaterThan(0);
  // As a browser does it: what was drawn is gone, and then the context is told to be there again.
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".kiosk-globe canvas");
    canvas?.getContext("2d")?.reset();
    canvas?.dispatchEvent(new Event("contextlost"));
  });
  expect(await ink()).toBe(0);
  await page.evaluate(() => document.querySelector(".kiosk-globe canvas")?.dispatchEvent(new Event("contextrestored")));
  // As it was, and not from pictures that were lost too.
  await expect.poll(ink, { timeout: 2_000 }).toBe(drawn);
});

test("K8.10: the screen is kept awake, asked for again when it is seen again, and let go when it is dark", async () => {
  const kiosk = await open({
    clock: "2026-12-01T16:59:00",
    query: "hours=09:30-17:00",
    before: `window.locks = { asked: 0, held: 0 };
      Object.defineProperty(navigator, "wakeLock", { value: { request: async () => {
        window.locks.asked++; window.locks.held++;
        const lock = { released: false, release: async () => { if (!lock.released) { lock.released = true; window.locks.held--; } } };
        window.lock = lock; return lock; } } });`,
  });
  const { page } = kiosk;
  const locks = () => page.evaluate(() => (window as unknown as { locks: { asked: number; held: number } }).locks);
  await page.clock.runFor(2_000);
  await expect.poll(async () => (await locks()).held, WAIT).toBe(1);
  // The system takes it away with the tab; it is asked for again.
  await page.evaluate(() => (window as unknown as { lock: { release(): Promise<void> } }).lock.release());
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(async () => (await locks()).asked, WAIT).toBe(2);
  await passTime(page, 70_000);
  expect(await page.locator("[data-dark]").count()).toBe(1);
  await expect.poll(async () => (await locks()).held, WAIT).toBe(0);
});

const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map((d) => d.name),
  }));

test("K9.5: nothing about visitors is kept; with counts=on, sums and nothing else", async () => {
  const kiosk = await open({ clock: TEN });
  await kiosk.do("parties");
  await kiosk.do("party-VNM");
  await passTime(kiosk.page, 95_000);
  expect(await kept(kiosk.page)).toEqual({ local: [], session: [], cookies: "", databases: [] });
  const counting = await open({ clock: TEN, query: "counts=on&lang=ja" });
  const { page } = counting;
  for (const lang of ["en", "ja"]) {
    if (lang === "en") await counting.do("lang-en");
    await counting.do("parties");
    await counting.do("party-VNM");
    await passTime(page, 95_000);
  }
  expect((await kept(page)).local).toEqual(["musubi-kiosk-counts"]);
  const counts = JSON.parse((await page.evaluate(() => localStorage.getItem("musubi-kiosk-counts"))) ?? "{}");
  expect(Object.keys(counts).sort()).toEqual(["asked", "langs", "lengths", "screens", "seconds", "since", "visits"]);
  expect(counts).toMatchObject({ since: "2026-12-01", visits: 2, asked: { VNM: 2 }, langs: { ja: 1, en: 1 } });
  await staff(counting);
  expect(await page.locator("[data-visits]").getAttribute("data-visits")).toBe("2");
  // Where downloads are forbidden, as by the policies of the set-up: read from the screen.
  await page.locator('[data-do="counts-show"]').tap();
  expect(await page.locator(".kiosk-count-codes pre").textContent()).toContain("asked,VNM,2");
  expect(await page.locator(".kiosk-count-codes .kiosk-code").getAttribute("aria-label")).toContain("visits,,2");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('[data-do="counts-save"]').tap()]);
  expect(download.suggestedFilename()).toBe("musubi-counts.csv");
  await page.locator('[data-do="counts-clear"]').tap();
  await expect.poll(() => page.locator("[data-visits]").getAttribute("data-visits"), WAIT).toBe("0");
  await page.locator('[data-do="counts-restore"]').tap();
  await expect.poll(() => page.locator("[data-visits]").getAttribute("data-visits"), WAIT).toBe("2");
  await page.locator('[data-do="counts-clear"]').tap();
  await expect.poll(() => page.locator("[data-visits]").getAttribute("data-visits"), WAIT).toBe("0");
});

const STORAGES = [
  ["full", "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"],
  [
    "locked",
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
  ],
  [
    "scribbled on",
    "localStorage.setItem('musubi-kiosk-counts', '{\"visits\":-3'); sessionStorage.setItem('musubi-kiosk-reason', '☃');",
  ],
] as const;
test.each(inLong(STORAGES.slice(1, 2), STORAGES))("a storage that is %s stops nothing", async (_, before) => {
  const kiosk = await open({ hall: LANDSCAPE, clock: TEN, query: "counts=on", before });
  await kiosk.do("parties");
  await passTime(kiosk.page, 95_000);
  expect(await screenOf(kiosk.page)).toBe("attract");
  await staff(kiosk);
  expect(await kiosk.page.locator("[data-visits]").getAttribute("data-visits")).toBe("1");
  expect(kiosk.problems).toEqual([]);
});
