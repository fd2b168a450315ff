// npm run bench -- world --data FILE: a plain table that somebody drops on the page, from the drop to both pictures; another party in
// the centre; a step in time, beside other libraries on the same facts in the same run.
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { basename } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Dataset } from "../../src/data/dataset.ts";
import { type Day, isoOf } from "../../src/data/day.ts";
import { openPackage } from "../../src/data/package/open.ts";
import type { PlainFile } from "../../src/data/plain/sheet.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bytesOf, cellsOf, csvOf, HEAD, madeRows } from "../../test/plain/made-table.ts";
import { launch, PAGE_PRELUDE } from "../browser.ts";
import { plainTable } from "../plain-table.ts";
import { knownParties } from "../read-package.ts";
import { serve } from "../serve.ts";
import { comparedGraph } from "./peers/graph.ts";
import { few, heapOf, type PeerTimes, stepTimes, throttle } from "./peers/measure.ts";
import { measurePeers, type PeerReport } from "./peers/peers.ts";
import { quantile, trace, workerTime } from "./trace.ts";

/** Agreements of the table that is made where none is given: as many as all the world's. */
const MADE = 760;
const VIEW = { width: 1440, height: 900 };
const BOX = { width: 700, height: 600 };

const tableFrom = (path: string | undefined): PlainFile =>
  path === undefined
    ? { name: "made.csv", bytes: bytesOf(csvOf([[...HEAD], ...cellsOf(madeRows(19, MADE))])) }
    : { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };

/** What the page makes of the table. Throws where something must be said first. */
function datasetOf(table: PlainFile, focal?: string): Dataset {
  const read = plainTable([table], knownParties(), { leaveOut: true, focal });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  const opened = openPackage(new Map([...read.files].map(([path, text]) => [path, bytesOf(text)])));
  if (!opened.ok) throw new Error("the package of the table has faults");
  return opened.dataset;
}

/** Milliseconds until what is waited for has been painted. */
export interface TableRun {
  /** From the drop to the dialog with what was read. */
  dialog: number;
  /** From “leave out” until it can be opened. */
  answer: number;
  /** From “open” to both pictures. */
  picture: number;
  /** From another party in the centre to both pictures around it. */
  centre: number;
  /** Processor time from the drop to the pictures, not slowed: what another process on the machine does not lengthen. */
  page: number;
  workers: number;
  /** MB of the page after collection. */
  heap: number;
  /** A step in time with map and network, and with the network alone, which is what other libraries draw. */
  step: PeerTimes["step"];
  network: PeerTimes["step"];
  /** The same within a second after the step. */
  second: number;
}

/** Does something on the page and waits for what it leads to, within the page: a question from outside takes milliseconds itself. */
const until = (page: Page, act: string, isThere: string): Promise<number> =>
  page.evaluate(
    async ([act, isThere]) => {
      const done = new Function(`return ${isThere}`) as () => boolean;
      const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
      const from = performance.now();
      new Function(act ?? "")();
      while (!done()) {
        if (performance.now() - from > 120_000) throw new Error(`never came: ${isThere}`);
        await frame();
      }
      await frame();
      return performance.now() - from;
    },
    [act, isThere],
  );

const there = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}) !== null`;
/** Both pictures around a party, of whose partners the network shows so many. */
const around = (focal: string, nodes: number): string =>
  [
    there(`.view-map path.m-land-focal[data-party="${focal}"], .view-map [data-party="${focal}"][class*="focal"]`),
    `document.querySelectorAll('.view-network circle[data-party]').length >= ${nodes} || ${there(".view-network canvas")}`,
    there(`.view-network circle[data-party="${focal}"], .view-network canvas`),
  ]
    .map((part) => `(${part})`)
    .join(" && ");

const tiedOn = (dataset: Dataset, focal: string): number =>
  new Set(
    indexWorld(dataset, undefined, [], focal)
      .at(dataset.meta.asOf)
      .ties.map((t) => t.party),
  ).size;

async function openTable(browser: Browser, origin: string, table: PlainFile): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEW, locale: "en-GB", serviceWorkers: "block" });
  await page.addInitScript(PAGE_PRELUDE);
  await page.goto(`${origin}/`);
  await page.evaluate(() => window.musubi.ready);
  await page.evaluate(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ""), (c) => c.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name ?? ""));
      Object.assign(window, {
        drop: () => {
          for (const kind of ["dragenter", "dragover", "drop"])
            document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
        },
      });
    },
    [table.name, Buffer.from(table.bytes).toString("base64")],
  );
  return page;
}

const LEAVE_OUT = '.plain-rows > label input[type="checkbox"]';
const READY = '[data-plain-open]:not([aria-disabled="true"])';

/** Drops the table and opens it around its centre, whatever cannot be used left out. */
async function showTable(page: Page, dataset: Dataset): Promise<Pick<TableRun, "dialog" | "answer" | "picture">> {
  const { focal } = dataset.meta;
  const dialog = await until(page, "window.drop()", there('[data-plain="read"]'));
  const isAsked = (await page.locator(LEAVE_OUT).count()) > 0;
  const answer = isAsked ? await until(page, `document.querySelector('${LEAVE_OUT}').click()`, there(READY)) : 0;
  if ((await page.locator(READY).count()) === 0)
    throw new Error(`cannot be opened: ${await page.locator("#plain-why").textContent()}`);
  await page.locator('[data-field="focal"]').selectOption(focal);
  const isShown = `${there("[data-own]")} && ${around(focal, tiedOn(dataset, focal))}`;
  const picture = await until(page, `document.querySelector('${READY}').click()`, isShown);
  return { dialog, answer, picture };
}

/** Processor time of the page's own thread and of its workers until the pictures. */
async function processor(page: Page, dataset: Dataset): Promise<Pick<TableRun, "page" | "workers">> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  const soFar = async (): Promise<number> => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    return 1000 * (metrics.find((m) => m.name === "ThreadTime")?.value ?? Number.NaN);
  };
  const before = await soFar();
  let after = before;
  const events = await trace(page, cdp, async () => {
    await showTable(page, dataset);
    after = await soFar();
  });
  return { page: after - before, workers: workerTime(events) };
}

/** Pages of their own: what was compiled and kept for one would serve the next. */
async function oneRun(opened: () => Promise<Page>, dataset: Dataset, other: string, slow: number): Promise<TableRun> {
  const quick = await opened();
  const cost = await processor(quick, dataset);
  await quick.close();
  const page = await opened();
  const { focal } = dataset.meta;
  const dates = comparedGraph(dataset, BOX.width, BOX.height).days.map((d) => isoOf(d as Day));
  await throttle(page, slow);
  const waits = await showTable(page, dataset);
  const heap = await heapOf(page);
  const show = "window.musubi.set({ date: day })";
  const step = await stepTimes(page, dates, show);
  const centre = await until(page, `window.musubi.set({ focal: "${other}" })`, around(other, tiedOn(dataset, other)));
  await page.evaluate(() => void window.musubi.set({ focal: null, view: "network" }));
  await page.setViewportSize({ width: BOX.width, height: BOX.height + 300 });
  await until(page, "", there(`.view-network circle[data-party="${focal}"], .view-network canvas`));
  await stepTimes(page, few(dates), show);
  const network = await stepTimes(page, dates, show);
  const second = (await stepTimes(page, few(dates), show, 1000)).median;
  await page.close();
  return { ...waits, ...cost, centre, heap, step, network, second };
}

export interface TableBench {
  table: string;
  rows: number;
  focal: string;
  other: string;
  cores: number;
  load: number[];
  runs: TableRun[];
  peers: Record<string, PeerReport>;
}

const ROWS_OF = /\r\n|\r|\n/;

export async function tableOnPage(
  path: string | undefined,
  choices: { focal?: string | undefined; other?: string | undefined },
  slow: number,
  runs: number,
): Promise<TableBench> {
  const table = tableFrom(path);
  const dataset = datasetOf(table, choices.focal);
  const { focal } = dataset.meta;
  const counts = new Map<string, number>();
  for (const m of dataset.memberships) counts.set(m.party, (counts.get(m.party) ?? 0) + 1);
  const most = [...counts].filter(([id]) => id !== focal).sort((a, b) => b[1] - a[1])[0]?.[0] ?? focal;
  const other = choices.other ?? most;
  const load = [loadavg()[0] ?? 0];
  const [browser, server] = await Promise.all([launch(), serve()]);
  try {
    const all: TableRun[] = [];
    const opened = () => openTable(browser, server.origin, table);
    for (let i = 0; i < runs; i++) all.push(await oneRun(opened, dataset, other, slow));
    // Other libraries take minutes: whoever stops there has this.
    console.error(`measured: Musubi ${JSON.stringify(all)}`);
    const compared = comparedGraph(dataset, BOX.width, BOX.height);
    const peers = await measurePeers(browser, compared, undefined, slow, runs);
    load.push(loadavg()[0] ?? 0);
    const rows = new TextDecoder().decode(table.bytes).split(ROWS_OF).length;
    return { table: table.name, rows, focal, other, cores: cpus().length, load, runs: all, peers };
  } finally {
    await browser.close();
    await server.close();
  }
}

export const medianOf = (runs: readonly TableRun[], of: (run: TableRun) => number): number =>
  quantile(runs.map(of), 0.5);
