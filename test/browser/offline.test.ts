// The hosted form without a network, with a newer release, and with newer releases that are broken.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Offline } from "../../src/modes/kiosk/device.ts";
import { launchForTests } from "../../tools/browser.ts";
import { bundle } from "../../tools/offline/bundle.ts";
import { isLong } from "../long.ts";
import { DESKTOP } from "./atlas-page.ts";
import { atlas, atlasAgain, small, VICTIM, victimText } from "./releases.ts";
import { type ShakyHost, shakyHost } from "./shaky-host.ts";

declare global {
  interface Window {
    /** What the kiosk holds in its hands: made once more for the test in the atlas, the page’s own in the small page. */
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
  [browser, pageSide] = await Promise.all([launchForTests(), bundle("src/shell/offline/offline.ts", "musubiOffline")]);
}, 120_000);
afterAll(() => browser?.close());
beforeEach(async () => {
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

const isReady = async (page: Page): Promise<void> => void (await page.waitForFunction(() => window.musubi?.ready));
async function open(query = ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${host.origin}/${query}`);
  await isReady(page);
  return page;
}
/** A first visit, until everything is kept. */
async function visit(): Promise<Page> {
  const page = await open();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  return page;
}
const attach = (page: Page): Promise<unknown> =>
  page.evaluate(`${pageSide}; window.offline = musubiOffline.startOffline(); undefined`);
/** Whether a newer version waits, after looking for one. */
const check = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    await window.offline.check();
    return window.offline.isWaiting();
  });
async function switchOver(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.evaluate(() => window.offline.switchOver())]);
}
const releaseOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.dataset.release ?? "1");
/** Past the browser’s own cache, which would hide what the worker does not have. */
const ask = (page: Page, path: string): Promise<string> =>
  page.evaluate(
    (asked) =>
      fetch(asked, { cache: "no-store" }).then(
        async (answer) => `${answer.status} ${await answer.text()}`,
        () => "nothing",
      ),
    path,
  );

describe("the atlas", () => {
  beforeEach(async () => {
    host = await shakyHost(atlas);
  });
  async function expectPictures(page: Page): Promise<void> {
    for (const view of [".view-map", ".view-network"])
      expect(await page.locator(`${view} circle.m-node-bilateral:not([visibility=hidden])`).count()).toBeGreaterThan(
        10,
      );
  }

  test("needs no network from the second start on, whatever view is asked for, and can be installed", async () => {
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

    const devtools = await context.newCDPSession(page);
    const { errors, url } = await devtools.send("Page.getAppManifest");
    expect([errors, url]).toEqual([[], `${host.origin}/manifest.webmanifest`]);
    const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
    // Contexts of tests are private ones, which browsers install nothing from.
    expect(installabilityErrors.map((e) => e.errorId).filter((id) => id !== "in-incognito")).toEqual([]);

    await page.close();
    await context.setOffline(true);
    await host.close();
    await expectPictures(await open());
    const second = await open("?date=2022-02-01&select=VNM&never=heard-of");
    await expectPictures(second);
    // What is loaded only when it is asked for is there too.
    await second.locator(".panel [data-fact]").first().waitFor();
    const third = await open("index.html?lang=ja#x");
    await expectPictures(third);
    const fonts = await third.evaluate(async () => (await document.fonts.load('16px "Musubi Sans JP"', "日本")).length);
    expect(fonts).toBe(1);
    await attach(third);
    expect(await third.evaluate(() => [window.offline.isReady(), window.offline.isWaiting()])).toEqual([true, false]);
    expect(problems).toEqual([]);
  });

  test("whose worker has lost its files, while the first script does not come: a sentence, and a way back that works", async () => {
    const page = await visit();
    const script = await page.evaluate(
      () => new URL(document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src ?? "").pathname,
    );
    // The worker stays, and what it kept is gone, as after a browser has made room.
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    let isWhole = false;
    await context.route(`**${script}`, (route) => (isWhole ? route.continue() : route.abort("connectionreset")));
    // Asked of the host itself, past what the browser keeps.
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
    await page.goto(`${host.origin}/?date=2019-02-01`);
    const words = page.locator("#not-started");
    await words.getByText("This atlas has not started").waitFor();
    await words.getByText("この地図帳はまだ始まっていません").waitFor();
    isWhole = true;
    await words.getByRole("link").click();
    await isReady(page);
    expect(new URL(page.url()).searchParams.get("date")).toBe("2019-02-01");
    await expectPictures(page);
  });

  // The small page changes over in every run. Here the load after it did not come within 30 s once in three whole runs, and why is not known.
  test.runIf(isLong)("changes over to a newer release when it is told to", async () => {
    const page = await visit();
    await attach(page);
    expect(await check(page)).toBe(false);
    await host.publish(atlasAgain("2"));
    expect(await check(page)).toBe(true);
    expect(await releaseOf(page)).toBe("1");
    await page.reload();
    await isReady(page);
    expect(await releaseOf(page)).toBe("1");
    await attach(page);
    await page.waitForFunction(() => window.offline.isWaiting());
    await switchOver(page);
    await isReady(page);
    expect(await releaseOf(page)).toBe("2");
    await expectPictures(page);
    expect(problems).toEqual([]);
  });

  test("keeps nothing in a frame", async () => {
    const page = await context.newPage();
    await page.goto(`${host.origin}/around.html`);
    const frame = page.frames()[1];
    if (!frame) throw new Error("There is no frame.");
    await frame.waitForFunction(() => window.musubi?.ready);
    await frame.evaluate(`${pageSide}; window.offline = musubiOffline.startOffline(); undefined`);
    await frame.evaluate(() => window.offline.check());
    expect(await frame.evaluate(() => window.offline.isReady())).toBe(false);
    expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(host.asked).not.toContain("/sw.js");
  });
});

describe("a small page", () => {
  const release = (name: string, starts = true) => small({ release: name, pageSide, starts });
  beforeEach(async () => {
    host = await shakyHost(() => {});
    await host.publish(release("1"));
  });
  const withoutNetwork = async <T>(work: () => Promise<T>): Promise<T> => {
    const { fate } = host;
    host.fate = () => "dead";
    try {
      return await work();
    } finally {
      host.fate = fate;
    }
  };

  test("changes over without being told when it is open nowhere any more", async () => {
    const page = await visit();
    await host.publish(release("2"));
    expect(await check(page)).toBe(true);
    await page.reload();
    await isReady(page);
    expect(await releaseOf(page)).toBe("1");
    await page.close();
    const next = async (): Promise<string> => {
      const opened = await open();
      const name = await releaseOf(opened);
      await opened.close();
      return name;
    };
    // The browser needs a moment in which no page is open.
    await expect.poll(next, { interval: 500 }).toBe("2");
  });

  test("goes on in other tabs with the parts of its own release", async () => {
    const page = await visit();
    const other = await open();
    await host.publish((folder) => {
      release("2")(folder);
      rmSync(join(folder, "assets/part-20.txt"));
    });
    expect(await check(page)).toBe(true);
    await switchOver(page);
    expect(await releaseOf(page)).toBe("2");
    expect(await releaseOf(other)).toBe("1");
    expect(await ask(other, "assets/part-20.txt")).toBe("200 1 20");
    expect(await ask(page, "assets/part-21.txt")).toBe("200 2 21");
  });

  test("K9.2: is never replaced by a release that broke on its way, and by the same once it is whole", async () => {
    const page = await visit();
    await host.publish(release("2"));
    const victim = join(host.folder, VICTIM);
    const expectRefused = async (): Promise<void> => {
      host.asked = [];
      expect(await check(page)).toBe(false);
      expect(host.asked).toContain(`/${VICTIM}`);
      await withoutNetwork(() => page.reload());
      await isReady(page);
      expect(await releaseOf(page)).toBe("1");
      expect(await ask(page, VICTIM)).toBe(`200 ${victimText("1")}`);
    };
    const whole = victimText("2");
    // One byte.
    writeFileSync(victim, `3${whole.slice(1)}`);
    await expectRefused();
    rmSync(victim);
    await expectRefused();
    writeFileSync(victim, whole);
    host.fate = (asked) => (asked === `/${VICTIM}` ? "cut" : undefined);
    await expectRefused();
    let left = 3;
    host.fate = (asked) => (asked === "/sw.js" || left-- > 0 ? undefined : "dead");
    await expectRefused();
    host.fate = () => undefined;
    // A spoilt copy must not lie in the browser’s own cache and be refused for ever.
    expect(await check(page)).toBe(true);
    await switchOver(page);
    expect(await releaseOf(page)).toBe("2");
  });

  test("comes back when the release after it is whole but does not start", async () => {
    const page = await visit();
    await host.publish(release("2", false), 500);
    expect(await check(page)).toBe(true);
    await switchOver(page);
    expect(await releaseOf(page)).toBe("2");
    await isReady(page);
    expect(await releaseOf(page)).toBe("1");
    expect(await withoutNetwork(async () => releaseOf(await open()))).toBe("1");
    await host.publish(release("3"), 500);
    expect(await check(page)).toBe(true);
    await switchOver(page);
    expect(await releaseOf(page)).toBe("3");
  });

  test("has the last good configuration of its operator, and never an old heartbeat", async () => {
    const file = join(host.folder, "kiosk.json");
    writeFileSync(file, '{"a":0}');
    const page = await visit();
    const offline = (path: string): Promise<string> => withoutNetwork(() => ask(page, path));
    // The first page came before the worker, and is asked for no more.
    expect(await offline("kiosk.json")).toBe('200 {"a":0}');
    for (const text of ['{"a":1}', '{"a":2}']) {
      writeFileSync(file, text);
      expect(await ask(page, "kiosk.json")).toBe(`200 ${text}`);
      expect(await offline("kiosk.json?x")).toBe(`200 ${text}`);
    }
    writeFileSync(file, "<title>Sign in to the network</title>");
    expect(await ask(page, "kiosk.json")).toBe('200 {"a":2}');
    host.fate = () => "silent";
    expect(await ask(page, "kiosk.json")).toBe('200 {"a":2}');
    host.fate = () => undefined;
    // A newer release leaves it as it is.
    await host.publish(release("2"));
    expect(await check(page)).toBe(true);
    await switchOver(page);
    expect(await offline("kiosk.json")).toBe('200 {"a":2}');
    rmSync(file);
    expect(await ask(page, "kiosk.json")).toBe("404 Not found.\n");
    expect(await offline("kiosk.json")).toBe("nothing");

    writeFileSync(join(host.folder, "alive"), "1");
    host.asked = [];
    for (let i = 0; i < 2; i++) expect(await ask(page, "alive")).toBe("200 1");
    expect(host.asked).toEqual(["/alive", "/alive"]);
    expect(await offline("alive")).toBe("nothing");
    expect(await page.evaluate(async () => (await caches.match("alive")) === undefined)).toBe(true);
  });
});
