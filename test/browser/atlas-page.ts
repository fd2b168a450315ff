// A page of the atlas, as new, for every test, with its console and requests watched.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterEach, beforeAll, expect } from "vitest";
import { givePage, newPage, takePage } from "./page-pool.ts";
import { sharedBrowser, sharedServer } from "./shared-browser.ts";

export interface Opened {
  page: Page;
  /** Console errors and page errors so far. */
  problems: string[];
  /** Requests that left the origin. */
  foreign: string[];
}

export interface View {
  width: number;
  height: number;
  dark?: boolean;
  touch?: boolean;
  reducedMotion?: boolean;
  locale?: string;
}

export const DESKTOP: View = { width: 1440, height: 900 };

/**
 * Call once at the top of a test file, and open pages within tests: each begins empty, with nothing stored. Without `reuse` nothing is
 * in the browser's memory either. `still`: pages are opened by
 * somebody who wants no motion, where the test is about something else. `reckons`: in a browser for pages that place networks.
 */
export function atlasPages({
  reuse = true,
  still = false,
  reckons = false,
} = {}): (query?: string, view?: View) => Promise<Opened> {
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    [browser, { origin }] = await Promise.all([sharedBrowser({ reckons }), sharedServer()]);
  }, 120_000);
  const pages: Page[] = [];
  afterEach(async ({ task }) => {
    for (const page of pages.splice(0)) await givePage(page, origin, reuse && task.result?.state !== "fail");
  });
  return async (query = "", view = DESKTOP) => {
    const page = await (reuse ? takePage : newPage)(browser, {
      // Keeping three megabytes for every page would only take time; offline.test.ts looks at that.
      serviceWorkers: "block",
      viewport: { width: view.width, height: view.height },
      colorScheme: view.dark ? "dark" : "light",
      hasTouch: view.touch ?? false,
      reducedMotion: (view.reducedMotion ?? still) ? "reduce" : "no-preference",
      locale: view.locale ?? "en-GB",
    });
    pages.push(page);
    const opened: Opened = { page, problems: [], foreign: [] };
    page.on("console", (m) => m.type() === "error" && opened.problems.push(m.text()));
    page.on("pageerror", (e) => opened.problems.push(String(e)));
    page.on("request", (r) => {
      const url = new URL(r.url());
      if (url.protocol.startsWith("http") && url.origin !== origin) opened.foreign.push(r.url());
    });
    await page.goto(`${origin}/${query}`);
    await page.evaluate(() => window.musubi.ready);
    await settle(page);
    return opened;
  };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeNode {
  html: string;
  failureSummary?: string;
}

/** Violations of WCAG 2.2 AA and of best practice that axe finds. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated through the debugger: the page's own policy allows no foreign script, and that is right.
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const axe = (
      window as unknown as { axe: { run(o: object): Promise<{ violations: { id: string; nodes: AxeNode[] }[] }> } }
    ).axe;
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const result = await axe.run({ runOnly: { type: "tag", values: tags } });
    return result.violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => `${n.html.slice(0, 160)} ${n.failureSummary ?? ""}`).join("\n   ")}`,
    );
  });
}

export const expectAccessible = async (page: Page): Promise<void> => expect(await axeViolations(page)).toEqual([]);

export const expectQuiet = ({ problems, foreign }: Opened): void => {
  expect(problems).toEqual([]);
  expect(foreign).toEqual([]);
};

/** Opens one of the menus behind the icons of the header, or the entry of a date. */
export const openDoor = (
  page: Page,
  door: "layers" | "views" | "share" | "settings" | "down" | "info",
): Promise<void> => page.locator(`[data-door="${door}"]:visible`).click();

/** Fonts loaded, sizes measured, pictures painted. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 3; i++) await new Promise((next) => requestAnimationFrame(next));
  });

/** So many frames later: what goes on by itself has gone on by then. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (n) => {
    for (let i = 0; i < n; i++) await new Promise((next) => requestAnimationFrame(next));
  }, count);

/** What the embedding interface says of the page. */
export const stateOf = (page: Page) => page.evaluate(() => window.musubi.get());
