// The hosted form without a network, with a newer release, and with newer releases that are broken.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Offline } from "../../src/shell/offline/offline.ts";
import { launch } from "../../tools/browser.ts";
import { bundle } from "../../tools/offline/bundle.ts";
import { DESKTOP } from "./atlas-page.ts";
import { type ShakyHost, shakyHost } from "./shaky-host.ts";

declare global {
  interface Window {
    /** What the kiosk holds in its hands, made once more for the test. */
    offline: Offline;
  }
}

let browser: Browser;
let pageSide: string;
let host: ShakyHost;
let context: BrowserContext;
/** Everything that went wrong, and every request that left the origin. */
let problems: string[];

beforeAll(async () => {
  [browser, pageSide] = await Promise.all([launch(), bundle("src/shell/offline/offline.ts", "musubiOffline")]);
}, 120_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  host = await shakyHost();
  context = await browser.newContext({ viewport: DESKTOP, locale: "en-GB" });
  problems = [];
  context.on("console", (m) => m.type() === "error" && problems.push(m.text()));
  context.on("weberror", (e) => problems.push(String(e.error())));
  context.on("requestfailed", (r) => problems.push(`${r.url()} failed`));
  context.on("request", (r) => r.url().startsWith(host.origin) || problems.push(`${r.url()} is elsewhere`));
});
afterEach(async () => {
  await context?.close();
  await host?.close().catch(() => {});
});

async function open(query = ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${host.origin}/${query}`);
  await page.evaluate(() => window.musubi.ready);
  return page;
}
/** A first visit, until everything is kept. */
async function visit(): Promise<Page> {
  const page = await open();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  return page;
}
async function attach(page: Page | Frame): Promise<void> {
  await page.evaluate(`${pageSide}; window.offline = musubiOffline.startOffline(); undefined`);
}
/** Whether a newer version waits, after looking for one. */
async function check(page: Page): Promise<boolean> {
  await attach(page);
  return page.evaluate(async () => {
    await window.offline.check();
    return window.offline.isWaiting();
  });
}
async function switchOver(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.evaluate(() => window.offline.switchOver())]);
}
const releaseOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.dataset.release ?? "1");
const marked = (name: string) => (html: string) => html.replace("<html ", `<html data-release="${name}" `);

async function expectPictures(page: Page): Promise<void> {
  for (const view of [".view-map", ".view-network"])
    expect(await page.locator(`${view} circle.m-node-epa:not([visibility=hidden])`).count()).toBeGreaterThan(10);
}

test("the second start needs no network, whatever view is asked for", async () => {
  await context.addInitScript(() => {
    if (!("serviceWorker" in navigator)) return;
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...asked) {
      performance.mark("asked for the worker");
      return register.apply(this, asked);
    };
  });
  const page = await visit();
  const times = await page.evaluate(() =>
    ["musubi:painted", "asked for the worker"].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
  );
  expect(times[0]).toBeGreaterThan(0);
  expect(times[1]).toBeGreaterThan(times[0] ?? 0);
  await page.close();
  await context.setOffline(true);
  await host.close();
  for (const query of ["", "?date=2022-02-01&select=VNM&never=heard-of", "index.html?lang=ja#x"]) {
    const again = await open(query);
    await expectPictures(again);
    const fonts = await again.evaluate(async () => (await document.fonts.load('16px "Musubi Sans JP"', "日本")).length);
    expect(fonts).toBe(1);
    await attach(again);
    expect(await again.evaluate(() => [window.offline.isReady(), window.offline.isWaiting()])).toEqual([true, false]);
    await again.close();
  }
  // What is loaded only when it is asked for is there too.
  const later = await open("?select=VNM");
  await later.locator(".panel [data-fact]").first().waitFor();
  expect(problems).toEqual([]);
});

test("a newer release waits, and takes over when it is told to", async () => {
  const page = await visit();
  expect(await check(page)).toBe(false);
  await host.publish(marked("2"));
  expect(await check(page)).toBe(true);
  expect(await releaseOf(page)).toBe("1");
  await page.reload();
  expect(await releaseOf(page)).toBe("1");
  await attach(page);
  await page.waitForFunction(() => window.offline.isWaiting());
  // Another tab goes on as it is: the parts that it has not loaded yet are still kept.
  const other = await open();
  await switchOver(page);
  await page.evaluate(() => window.musubi.ready);
  expect(await releaseOf(page)).toBe("2");
  expect(await releaseOf(other)).toBe("1");
  await context.setOffline(true);
  await page.reload();
  await page.evaluate(() => window.musubi.ready);
  expect(await releaseOf(page)).toBe("2");
  await expectPictures(page);
  expect(problems).toEqual([]);
});

test("without being told, it takes over when no page is open any more", async () => {
  const page = await visit();
  await host.publish(marked("2"));
  expect(await check(page)).toBe(true);
  await page.close();
  await expect
    .poll(async () => {
      const next = await open();
      const release = await releaseOf(next);
      await next.close();
      return release;
    })
    .toBe("2");
});

test("a release that is broken on its way never replaces one that works, and comes when it is whole", async () => {
  const page = await visit();
  await host.publish(marked("2"));
  const [victim] = readdirSync(join(host.folder, "assets")).filter((name) => name.endsWith(".woff2"));
  const path = join(host.folder, "assets", victim ?? "");
  const whole = readFileSync(path);
  const altered = Buffer.from(whole);
  altered[1000] = (altered[1000] ?? 0) ^ 1;
  const expectRefused = async (): Promise<void> => {
    host.asked = [];
    expect(await check(page)).toBe(false);
    expect(host.asked).toContain(`/assets/${victim}`);
    host.fate = () => "dead";
    await page.reload();
    await page.evaluate(() => window.musubi.ready);
    expect(await releaseOf(page)).toBe("1");
    await expectPictures(page);
    host.fate = () => undefined;
  };
  writeFileSync(path, altered);
  await expectRefused();
  rmSync(path);
  await expectRefused();
  writeFileSync(path, whole);
  host.fate = (asked) => (asked === `/assets/${victim}` ? "cut" : undefined);
  await expectRefused();
  let left = 20;
  host.fate = (asked) => (asked === "/sw.js" || left-- > 0 ? undefined : "dead");
  host.asked = [];
  expect(await check(page)).toBe(false);
  expect(host.asked.length).toBeGreaterThan(20);
  host.fate = () => undefined;
  // A spoilt copy must not lie in the browser’s own cache and be refused for ever.
  expect(await check(page)).toBe(true);
  await switchOver(page);
  expect(await releaseOf(page)).toBe("2");
});

test("a release that is whole but does not start gives way to the one before", async () => {
  const page = await visit();
  await host.publish((html) => marked("2")(html).replace('id="root"', 'id="nothing"'), 1000);
  expect(await check(page)).toBe(true);
  await switchOver(page);
  expect(await releaseOf(page)).toBe("2");
  await page.waitForEvent("load");
  await page.evaluate(() => window.musubi.ready);
  expect(await releaseOf(page)).toBe("1");
  await context.setOffline(true);
  const again = await open();
  expect(await releaseOf(again)).toBe("1");
  await expectPictures(again);
  await context.setOffline(false);
  await host.publish(marked("3"), 1000);
  expect(await check(again)).toBe(true);
  await switchOver(again);
  expect(await releaseOf(again)).toBe("3");
});

test("a kiosk’s configuration is the last good one; its heartbeat is never kept", async () => {
  const page = await visit();
  const file = join(host.folder, "kiosk.json");
  const ask = (name: string): Promise<string> =>
    page.evaluate(
      (asked) =>
        fetch(asked).then(
          async (r) => `${r.status} ${await r.text()}`,
          () => "nothing",
        ),
      name,
    );
  const offline = async (name: string): Promise<string> => {
    host.fate = () => "dead";
    const answer = await ask(name);
    host.fate = () => undefined;
    return answer;
  };
  expect(await offline("kiosk.json")).toBe("nothing");
  for (const text of ['{"a":1}', '{"a":2}']) {
    writeFileSync(file, text);
    expect(await ask("kiosk.json")).toBe(`200 ${text}`);
    expect(await offline("kiosk.json?x")).toBe(`200 ${text}`);
  }
  writeFileSync(file, "<title>Sign in to the network</title>");
  expect(await ask("kiosk.json")).toBe('200 {"a":2}');
  // A newer release leaves it as it is.
  await host.publish(marked("2"));
  expect(await check(page)).toBe(true);
  await switchOver(page);
  expect(await offline("kiosk.json")).toBe('200 {"a":2}');
  rmSync(file);
  expect(await ask("kiosk.json")).toBe("404 Not found.\n");
  expect(await offline("kiosk.json")).toBe("nothing");

  writeFileSync(join(host.folder, "alive"), "yes");
  host.asked = [];
  for (let i = 0; i < 2; i++) expect(await ask("alive")).toBe("200 yes");
  expect(host.asked).toEqual(["/alive", "/alive"]);
  expect(await offline("alive")).toBe("nothing");
  expect(await page.evaluate(async () => (await caches.match("alive")) === undefined)).toBe(true);
});

test("a framed atlas keeps nothing", async () => {
  const page = await context.newPage();
  await page.goto(`${host.origin}/around.html`);
  const frame = page.frames()[1];
  if (!frame) throw new Error("There is no frame.");
  await frame.waitForFunction(() => window.musubi?.ready);
  await attach(frame);
  await frame.evaluate(() => window.offline.check());
  expect(await frame.evaluate(() => window.offline.isReady())).toBe(false);
  expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(host.asked).not.toContain("/sw.js");
});

test("the browser finds nothing that would keep it from installing the atlas", async () => {
  const page = await visit();
  const devtools = await context.newCDPSession(page);
  const { errors, url } = await devtools.send("Page.getAppManifest");
  expect([errors, url]).toEqual([[], `${host.origin}/manifest.webmanifest`]);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // Contexts of tests are private ones, which browsers install nothing from.
  expect(installabilityErrors.map((e) => e.errorId).filter((id) => id !== "in-incognito")).toEqual([]);
});
