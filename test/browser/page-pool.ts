// Pages that tests use one after the other: a context of its own for each costs nearly as much as loading the atlas.
import type { Browser, BrowserContextOptions, CDPSession, Page } from "playwright-core";

/** What outlives the document that a test has opened. A page on which it was called is not used again. */
const LASTING = {
  page: ["addInitScript", "exposeBinding", "exposeFunction", "route", "emulateMedia"],
  context: ["addInitScript", "exposeBinding", "exposeFunction", "route", "grantPermissions", "setOffline", "newPage"],
} as const;

/** Events that tests and their helpers listen to. */
const EVENTS = ["console", "pageerror", "request", "requestfailed", "response", "dialog", "download", "popup"] as const;

interface Pooled {
  page: Page;
  session: CDPSession;
  isWorn(): boolean;
}

const idle = new WeakMap<Browser, Map<string, Pooled[]>>();
const used = new Map<Page, Pooled & { idle: Pooled[] }>();

/** Pages of a kind that wait in a browser. */
function waiting(browser: Browser, kind: string): Pooled[] {
  const kinds = idle.get(browser) ?? new Map<string, Pooled[]>();
  idle.set(browser, kinds);
  const pages = kinds.get(kind) ?? [];
  kinds.set(kind, pages);
  return pages;
}

function watchCalls(target: object, names: readonly string[], onCall: () => void): void {
  for (const name of names) {
    const call = Reflect.get(target, name) as (...args: unknown[]) => unknown;
    Reflect.set(target, name, (...args: unknown[]) => {
      onCall();
      return call.apply(target, args);
    });
  }
}

async function freshPage(browser: Browser, options: BrowserContextOptions): Promise<Pooled> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let isWorn = false;
  const wear = (): void => {
    isWorn = true;
  };
  watchCalls(page, LASTING.page, wear);
  watchCalls(context, LASTING.context, wear);
  watchCalls(context.clock, ["install"], wear);
  return { page, session, isWorn: () => isWorn || page.isClosed() || context.pages().length !== 1 };
}

/** A page that nobody has used. */
export const newPage = async (browser: Browser, options: BrowserContextOptions): Promise<Page> =>
  (await browser.newContext(options)).newPage();

/** An empty page of that kind; give it back with `givePage`. */
export async function takePage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const { viewport, ...rest } = options;
  const kind = JSON.stringify(rest);
  const idle = waiting(browser, kind);
  const ready = idle.pop();
  const pooled = ready && !ready.isWorn() ? ready : await freshPage(browser, options);
  if (pooled === ready && viewport) await pooled.page.setViewportSize(viewport);
  used.set(pooled.page, { ...pooled, idle });
  return pooled.page;
}

/** Empties the page and all that it has stored at `origin`, or closes it if it cannot be as new or is not `reusable`. */
export async function givePage(page: Page, origin: string, reusable: boolean): Promise<void> {
  const pooled = used.get(page);
  used.delete(page);
  if (!pooled || !reusable || pooled.isWorn()) return page.context().close();
  for (const event of EVENTS) page.removeAllListeners(event);
  await page.evaluate(() => sessionStorage.clear());
  await page.mouse.move(0, 0);
  await page.goto("about:blank");
  await pooled.session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  pooled.idle.push(pooled);
}
