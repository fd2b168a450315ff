// The page under random events. Watched: errors, requests that leave the site, a page without words, an address that cannot be read
// again, and what stays in memory.
import type { Browser, CDPSession, Page } from "playwright-core";
import { arrange, type Circumstances, contextOptions, randomCircumstances } from "./circumstances.ts";
import { act } from "./events.ts";
import { randomFrom } from "./random.ts";

interface Sample {
  /** Events so far. */
  events: number;
  /** Bytes, after forced collection, in the first view. */
  heap: number;
  nodes: number;
  listeners: number;
}

interface Found {
  /** What went wrong, with what was done before it. */
  problem: string;
  /** The last events, oldest first. */
  trail: readonly string[];
}

export interface Fuzzed {
  events: number;
  /** Events by kind, which is the first word of what is said of each. */
  kinds: Record<string, number>;
  circumstances: Circumstances;
  found: Found[];
  samples: Sample[];
}

export interface FuzzOptions {
  browser: Browser;
  origin: string;
  seed: number;
  /** Ends with the first of both. */
  events: number;
  minutes: number;
  /** Events between two samples of memory; 0: none are taken. */
  sampleEvery: number;
  onSample?(sample: Sample): void;
}

const TRAIL = 12;
/** Events after which the page is looked at, and after which it is loaded anew. */
const LOOK_EVERY = 10;
const RELOAD_EVERY = 60;
const LEAST_LETTERS = 20;

/** What Chromium says of a request that a page gave up, and of a file that is downloaded: no fault of the page. */
const EXPECTED = /net::ERR_ABORTED|Failed to load resource: net::ERR_(?:INTERNET_DISCONNECTED|BLOCKED_BY_CLIENT)/;

/** A page whose dialogs, files and windows end by themselves. */
async function openPage(
  browser: Browser,
  origin: string,
  circumstances: Circumstances,
  report: (problem: string) => void,
): Promise<Page> {
  const context = await browser.newContext({
    ...contextOptions(circumstances),
    serviceWorkers: "block",
    viewport: { width: 1440, height: 900 },
    acceptDownloads: false,
  });
  await arrange(context, circumstances);
  await context.addInitScript(() => {
    window.print = () => {};
  });
  await context.route(
    (url) => url.protocol.startsWith("http") && url.origin !== origin,
    (route) => {
      report(`a request left the site: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  const watch = (one: Page): void => {
    one.on("console", (m) => m.type() === "error" && !EXPECTED.test(m.text()) && report(`console: ${m.text()}`));
    one.on("pageerror", (e) => report(`error: ${e.stack ?? e.message}`));
    // Whoever is asked before leaving leaves.
    one.on("dialog", (d) => void (d.type() === "beforeunload" ? d.accept() : d.dismiss()).catch(() => {}));
  };
  watch(page);
  context.on("page", (opened) => {
    if (opened !== page) void opened.close().catch(() => {});
  });
  return page;
}

// biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts
const wordsSeen = (page: Page): Promise<number> => page.evaluate(() => document.body.innerText.trim().length);
/** A page that is left, for another one of the atlas or by Back, cannot answer any more. */
function unlessGone(error: unknown): string {
  if (error instanceof Error && /context was destroyed|because of a navigation/.test(error.message))
    return "left the page";
  throw error;
}
const ready = (page: Page): Promise<unknown> => page.evaluate(() => window.musubi.ready);

async function measure(page: Page, cdp: CDPSession, origin: string, events: number): Promise<Sample> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce", forcedColors: "none" });
  await page.evaluate((path) => {
    history.pushState(null, "", `${path}?`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, new URL(origin).pathname);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(1500);
  for (let i = 0; i < 3; i++) await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((m) => m.name === name)?.value ?? 0;
  return { events, heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

/** Without `sampleEvery` the page is loaded anew now and then; with it one document lives through everything. */
export async function fuzz(options: FuzzOptions): Promise<Fuzzed> {
  const { browser, origin, seed, events, minutes, sampleEvery, onSample } = options;
  const random = randomFrom(seed);
  const trail: string[] = [];
  const found: Found[] = [];
  const known = new Set<string>();
  const report = (problem: string): void => {
    // One fault is often said with every frame.
    const kind = problem.replace(/\d+/g, "0");
    if (!known.has(kind)) found.push({ problem, trail: trail.slice(-TRAIL) });
    known.add(kind);
  };
  const circumstances = randomCircumstances(random);
  const page = await openPage(browser, origin, circumstances, report);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  const samples: Sample[] = [];
  const kinds: Record<string, number> = {};
  const end = Date.now() + minutes * 60_000;
  let done = 0;
  try {
    await page.goto(`${origin}/`);
    await ready(page);
    for (; done < events && Date.now() < end; done++) {
      const said = await act(page, random).catch(unlessGone);
      trail.push(said);
      const [kind = ""] = said.split(" ", 1);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      if (!page.url().startsWith(origin)) {
        // Back from the first page is the empty one on which the window opened.
        if (page.url() !== "about:blank") report(`the page went to ${page.url()}`);
        await page.goto(`${origin}/`);
        await ready(page);
      }
      if (done % LOOK_EVERY === LOOK_EVERY - 1 && (await wordsSeen(page)) < LEAST_LETTERS)
        report("the page has no words");
      if (sampleEvery > 0 && done % sampleEvery === sampleEvery - 1) {
        const sample = await measure(page, cdp, origin, done + 1);
        samples.push(sample);
        onSample?.(sample);
      } else if (sampleEvery === 0 && done % RELOAD_EVERY === RELOAD_EVERY - 1) {
        trail.push("loaded anew");
        await page.reload();
        await ready(page);
      }
    }
  } catch (error) {
    report(`it does not go on: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await page.context().close();
  }
  return { events: done, kinds, circumstances, found, samples };
}
