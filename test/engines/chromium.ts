// Chromium by its own protocol, as the other browser tests drive it.
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { launchForTests, PAGE_PRELUDE } from "../../tools/browser.ts";
import { type Conditions, type Driver, USUAL } from "./driver.ts";

/** As Chromium does it where cookies are blocked; a browser that is automated asks no settings. */
const NO_STORAGE = `for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
  Object.defineProperty(window, name, { get() { throw new DOMException("Access is denied for this document.", "SecurityError"); } });`;

export async function chromium(): Promise<Driver> {
  const browser = await launchForTests();
  let context: BrowserContext;
  let page: Page;
  const names = new Map<Page, string>();
  const nameOf = (one: Page): string => {
    names.set(one, names.get(one) ?? `window ${names.size + 1}`);
    return names.get(one) ?? "";
  };
  async function begin({ width, height, locale, dark, reducedMotion, noStorage }: Conditions): Promise<void> {
    await context?.close();
    context = await browser.newContext({
      viewport: { width, height },
      locale,
      hasTouch: false,
      colorScheme: dark ? "dark" : "light",
      reducedMotion: reducedMotion ? "reduce" : "no-preference",
    });
    await context.addInitScript(PAGE_PRELUDE);
    if (noStorage) await context.addInitScript(NO_STORAGE);
    page = await context.newPage();
  }
  await begin(USUAL);
  return {
    engine: "chromium",
    version: browser.version(),
    renew: (asked = {}) => begin({ ...USUAL, ...asked }),
    open: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    reload: async () => void (await page.reload()),
    eval: (run, ...handed) =>
      page.evaluate(`(${String(run)})(...${JSON.stringify(handed)})`) as Promise<Awaited<ReturnType<typeof run>>>,
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    pointer: ({ x, y }) => page.mouse.move(x, y),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    async drag(from, ...along) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const { x, y } of along) await page.mouse.move(x, y);
      await page.mouse.up();
    },
    async wheel({ x, y }, dy) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, dy);
    },
    screenshot: () => page.screenshot(),
    async download(act) {
      const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), act()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    windows: async () => context.pages().map(nameOf),
    async turnTo(window) {
      const found = context.pages().find((one) => nameOf(one) === window);
      if (!found) throw new Error(`There is no ${window}.`);
      page = found;
    },
    async printed(act) {
      await page.evaluate("window.print = () => document.documentElement.setAttribute('data-printed', '')");
      await act();
      await page.locator("html[data-printed]").waitFor({ state: "attached" });
      return page.pdf({ preferCSSPageSize: true });
    },
    close: () => browser.close(),
  };
}
