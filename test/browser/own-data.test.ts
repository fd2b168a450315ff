// Somebody's own data in the running atlas: dropped, refused, cancelled, kept, forgotten, taken back.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { packZip } from "../../src/data/archive/zip.ts";
import { templateFiles } from "../../src/views/data/template.ts";
import { isLong } from "../long.ts";
import { bundledFiles } from "../packages/bundled-files.ts";
import { atlasPages, expectAccessible, expectQuiet, settle, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true, reckons: true });

type Files = Map<string, Uint8Array>;
const encoder = new TextEncoder();
const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));

/** The template with a placement, so that it need not be placed. */
const template = templateFiles();
const changed = (files: Files, path: string, change: (text: string) => string): Files =>
  new Map(files).set(path, encoder.encode(change(textOf(files, path))));

/** Drops files on the page, as a file manager does. */
async function drop(page: Page, files: Record<string, Uint8Array>): Promise<void> {
  const all = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")] as const);
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const [name, base64] of given)
      data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    for (const kind of ["dragenter", "dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
  }, all);
}

const banner = (page: Page) => page.locator("[data-own]");
const outcome = (page: Page, kind: string) => page.locator(`[data-opening="${kind}"]`);
const PATIENCE = { timeout: 60_000 };
const shown = async (page: Page, id: string): Promise<void> => {
  await page.locator(`[data-own="${id}"]`).waitFor(PATIENCE);
  await settle(page);
};

/**
 * Notes what of a picture gets another place after it was laid out: its planes begin without a size, and what is drawn a second time
 * keeps its elements.
 */
const watchPlaces = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new MutationObserver((records) => {
      for (const { target, attributeName, oldValue } of records) {
        const element = target as Element;
        const now = element.getAttribute(attributeName ?? "");
        if (!element.closest(".stage-planes") || oldValue === null || oldValue === "0" || oldValue === now) continue;
        const view = element.closest(".view-map") ? "map" : "network";
        moved.push(`${view}: ${attributeName} of ${element.getAttribute("class")}, ${oldValue} to ${now}`);
      }
    }).observe(document, {
      subtree: true,
      attributes: true,
      attributeOldValue: true,
      attributeFilter: ["d", "x", "y", "cx", "cy", "r", "width", "height", "transform"],
    });
  });

describe("a package that is dropped", () => {
  test("is shown under its own name, with the way back, in the language and theme of before", async () => {
    const opened = await open("?lang=ja&theme=dark&select=VNM&date=2020-01-01");
    const { page } = opened;
    await watchPlaces(page);
    await drop(page, { "mine.zip": packZip(template) });
    await shown(page, "my-package");
    // Its banner stands from the beginning: nothing makes room for it later.
    expect(await page.evaluate(() => Reflect.get(window, "moved"))).toEqual([]);
    expect(await banner(page).textContent()).toContain("アルバの協定（架空）");
    expect(await page.locator("h1").textContent()).toBe("アルバの協定（架空）");
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    const { state, figures, tied } = await stateOf(page);
    expect(state).toEqual({ lang: "ja", theme: "dark", date: "2026-01-01" });
    expect(figures.agreements.inForce).toBe(2);
    expect(tied).toEqual(["XBB", "XCC"]);
    // What was chosen in the other atlas is not asked of this one.
    expect(page.url()).not.toContain("select");
    expect(await page.locator('.view-map [data-party="XBB"]').count()).toBeGreaterThan(0);
    expect(await page.locator('.view-network [data-agreement="ocean-pact"]').count()).toBeGreaterThan(0);
    // Layers have their looks, though the build has never seen them.
    const stroke = await page
      .locator('.view-network path[class*="m-region/pact"], .view-network [class*="pact"]')
      .first()
      .evaluate((element) => getComputedStyle(element).stroke);
    expect(stroke).toMatch(/^rgb/);
    await page.locator("[data-own-back]").click();
    await banner(page).waitFor({ state: "detached" });
    await settle(page);
    expect((await stateOf(page)).figures.partners.inForce).toBe(24);
    expect(await page.locator("h1").textContent()).toBe("日本の経済連携");
    expectQuiet(opened);
  });

  test("is refused with every kind of its faults while what was open stays", async () => {
    const opened = await open("?date=2020-01-01");
    const { page } = opened;
    const before = await stateOf(page);
    const broken = changed(template, "memberships.csv", (text) =>
      text.replaceAll("2016-09-30", "01/02/2022").replace("XBB", "XBX"),
    );
    await drop(page, { "broken.zip": packZip(broken) });
    await outcome(page, "faults").waitFor(PATIENCE);
    const said = await outcome(page, "faults").textContent();
    expect(said).toContain("memberships.csv:3 party XBX, expected id of a row in parties.csv");
    expect(said).toContain("2022-02-01 or 2022-01-02? write it as 2018-12-30");
    expect(said).toContain("the same in 3 places");
    expect(await banner(page).count()).toBe(0);
    expect({ ...(await stateOf(page)), state: {} }).toEqual({ ...before, state: {} });
    await expectAccessible(page);
    await page.locator("[data-dismiss-opening]").click();
    expect(await outcome(page, "faults").count()).toBe(0);
    expectQuiet(opened);
  });

  test.each([
    ["no archive", Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2), "ends before its list of files"],
    ["a picture under another name", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), "mine.zip is not a ZIP archive"],
  ])("%s is a sentence", async (_, bytes, sentence) => {
    const opened = await open();
    await drop(opened.page, { "mine.zip": bytes });
    await outcome(opened.page, "faults").waitFor(PATIENCE);
    expect(await outcome(opened.page, "faults").textContent()).toContain(sentence);
    expectQuiet(opened);
  });

  test("can be cancelled while it is placed, and the page answers meanwhile", async () => {
    const opened = await open();
    const { page } = opened;
    const unplaced = new Map(bundledFiles());
    unplaced.delete("placement.json");
    await drop(page, { "japan.zip": packZip(unplaced) });
    await page.locator(".data-outcome progress[value]").waitFor(PATIENCE);
    expect(page.workers()).toHaveLength(1);
    await page.locator("[data-cancel-opening]").click();
    await outcome(page, "cancelled").waitFor();
    await expect.poll(() => page.workers().length).toBe(0);
    expect(await banner(page).count()).toBe(0);
    expectQuiet(opened);
  });
});

test("a single table takes the place of the one of its name", async () => {
  const opened = await open();
  const { page } = opened;
  const table = textOf(bundledFiles(), "assistance.csv").split("\n");
  // One partner fewer, and the placement holds: it is a chapter of an agreement.
  const fewer = table.filter((line) => !/^VNM,epa-chapter/.test(line)).join("\n");
  expect(fewer.split("\n")).toHaveLength(table.length - 1);
  await drop(page, { "assistance.csv": encoder.encode(fewer) });
  await shown(page, "musubi-japan");
  expect((await stateOf(page)).figures.assistance.identified).toBe(39);
  await page.locator("[data-own-door]").click();
  // A story that tells of forty is shown, and that it no longer holds is said.
  expect(await outcome(page, "opened").textContent()).toContain("to look at");
  expectQuiet(opened);
});

test("a table of no package is said to be none", async () => {
  const opened = await open();
  await drop(opened.page, { "table.csv": encoder.encode("a,b\n1,2\n") });
  await outcome(opened.page, "plain").waitFor(PATIENCE);
  expectQuiet(opened);
});

describe("a package that is kept", () => {
  test("opens at the next start, says what it is, and is forgotten", async () => {
    const opened = await open("?lang=en");
    const { page } = opened;
    await drop(page, { "mine.zip": packZip(template) });
    await shown(page, "my-package");
    await page.locator("[data-own-door]").click();
    await page.locator("[data-keep]").click();
    await page.locator("[data-forget]").waitFor();
    await expectAccessible(page);
    await page.reload();
    await page.evaluate(() => window.musubi.ready);
    await shown(page, "my-package");
    expect(await banner(page).textContent()).toContain("not those of this atlas");
    await page.goto(`${new URL("/?view=data", page.url())}`);
    await page.evaluate(() => window.musubi.ready);
    await page.locator("[data-forget]").click();
    await page.reload();
    await page.evaluate(() => window.musubi.ready);
    await settle(page);
    expect(await banner(page).count()).toBe(0);
    expectQuiet(opened);
  });

  test("is not, and that is said, where the browser keeps nothing", async () => {
    const opened = await open();
    const { page } = opened;
    await page.evaluate(() => {
      Object.defineProperty(window, "indexedDB", {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      });
    });
    await drop(page, { "mine.zip": packZip(template) });
    await shown(page, "my-package");
    await page.locator("[data-own-door]").click();
    await page.locator("[data-keep]").click();
    await expect.poll(() => page.locator(".own-data").textContent()).toContain("It was not kept");
    expectQuiet(opened);
  });
});

describe("a package of the address", () => {
  const zip = Buffer.from(packZip(template));
  test("is opened from the host of the page, and stays in the address", async () => {
    const opened = await open();
    const { page } = opened;
    await page.route("**/packages/mine.zip", (route) => route.fulfill({ body: zip, contentType: "application/zip" }));
    await page.goto(new URL("/?data=packages/mine.zip&lang=ja", page.url()).href);
    await page.evaluate(() => window.musubi.ready);
    await shown(page, "my-package");
    await page.evaluate(() => window.musubi.set({ select: "XBB" }));
    await expect.poll(() => page.url()).toContain("select=XBB");
    expect(page.url()).toContain("data=packages");
    await page.locator("[data-own-back]").click();
    await banner(page).waitFor({ state: "detached" });
    await expect.poll(() => page.url()).not.toContain("data=");
    expectQuiet(opened);
  });

  test.each([
    ["another host", "https://example.org/mine.zip", "is not on the host of this page"],
    ["a path that is not there", "packages/none.zip", "was not found"],
  ])("from %s is a sentence beside the atlas of the build", async (_, address, sentence) => {
    const opened = await open();
    const { page, foreign } = opened;
    await page.goto(new URL(`/?data=${encodeURIComponent(address)}`, page.url()).href);
    await page.evaluate(() => window.musubi.ready);
    await outcome(page, "faults").waitFor(PATIENCE);
    expect(await outcome(page, "faults").textContent()).toContain(sentence);
    expect(await banner(page).count()).toBe(0);
    expect(foreign).toEqual([]);
  });
});

test.runIf(isLong)("ten atlases, or twenty, one after the other leave nothing behind", async () => {
  const opened = await open();
  const { page } = opened;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  // Its placement comes back with it, so that each turn is short.
  await drop(page, { "mine.zip": packZip(template) });
  await shown(page, "my-package");
  await page.locator("[data-own-door]").click();
  const [saved] = await Promise.all([page.waitForEvent("download"), page.locator('[data-save="save-zip"]').click()]);
  const { readFileSync } = await import("node:fs");
  const zip = new Uint8Array(readFileSync(await saved.path()));
  const count = async (): Promise<{ listeners: number; nodes: number; sheets: number }> => {
    await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (name: string): number => metrics.find((m) => m.name === name)?.value ?? 0;
    const sheets = await page.evaluate(() => document.adoptedStyleSheets.length);
    return { listeners: of("JSEventListeners"), nodes: of("Nodes"), sheets };
  };
  const turn = async (): Promise<void> => {
    await page.locator("[data-own-back]").click();
    await banner(page).waitFor({ state: "detached" });
    await drop(page, { "mine.zip": zip });
    await shown(page, "my-package");
  };
  /** The browser may hold the one before the last, for what was last under the pointer: the least of a few turns counts. */
  const least = async (): Promise<Awaited<ReturnType<typeof count>>> => {
    const all = [];
    for (let n = 0; n < 4; n++) {
      await turn();
      all.push(await count());
    }
    return all.reduce((a, b) => (b.nodes < a.nodes ? b : a));
  };
  const before = await least();
  for (let n = 0; n < 16; n++) await turn();
  const after = await least();
  expect(after.sheets).toBe(1);
  expect(page.workers()).toHaveLength(0);
  // What the browser itself may hold is one atlas, of 70 to 150 listeners; what stayed would be ten of them, or twenty.
  expect(after.listeners - before.listeners).toBeLessThan(160);
  expect(after.nodes - before.nodes).toBeLessThan(2_000);
  expectQuiet(opened);
});
