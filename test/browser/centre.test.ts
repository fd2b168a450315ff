// Any party in the centre, in the page of a package whose dates hold per party.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { coreOf } from "../../src/model/page-parts.ts";
import { centred } from "../../src/model/world/centre.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { SOON } from "../../src/scene/placing/place.ts";
import { placeOnce, type StoredPlacement } from "../../src/scene/placing/stored.ts";
import { type Serving, serve } from "../../tools/serve.ts";
import { partyDataset, SIZE } from "../centre/package.ts";
import { partyPackage } from "../party-package.ts";
import { atlasPages, expectAccessible, settle, stateOf } from "./atlas-page.ts";
import { newPage } from "./page-pool.ts";
import { sharedBrowser } from "./shared-browser.ts";

const folder = mkdtempSync(join(tmpdir(), "musubi-centre-"));
const dataset = partyDataset();
let server: Serving;
beforeAll(async () => {
  for (const [path, text] of partyPackage(SIZE, 3)) writeFileSync(join(folder, path), text);
  const built = spawnSync("npx", ["vite", "build", "--logLevel", "error", "--outDir", join(folder, "dist")], {
    env: { ...process.env, MUSUBI_DATA: folder },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (built.status !== 0) throw new Error("the package with dates per party could not be built");
  server = await serve({ folder: join(folder, "dist"), port: 0 });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});

async function open(query: string, prepare?: (page: Page) => Promise<void>): Promise<Page> {
  const page = await newPage(await sharedBrowser({ reckons: true }), {
    serviceWorkers: "block",
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
  });
  pages.push(page);
  await prepare?.(page);
  await page.goto(`${server.origin}/${query}`);
  await page.evaluate(() => window.musubi.ready);
  await settle(page);
  return page;
}

/** Discs of the network by party. */
const discs = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll(".view-network circle[data-party]")].map((c) => [
        c.getAttribute("data-party"),
        `${c.getAttribute("cx")} ${c.getAttribute("cy")}`,
      ]),
    ),
  );
const placed = (page: Page, parties: number) =>
  expect.poll(async () => Object.keys(await discs(page)).length, { timeout: 60_000 }).toBeGreaterThanOrEqual(parties);
const tiedAround = (focal: string) => {
  const world = indexWorld(dataset, undefined, [], focal);
  const { ties } = world.at(dataset.meta.asOf);
  return [...new Set(ties.map((t) => t.party))].sort();
};
const isFocal = (page: Page, party: string) =>
  page.evaluate(
    (id) =>
      [...document.querySelectorAll(`.view-map path[data-party="${id}"]`)].some((p) =>
        p.classList.contains("m-land-focal"),
      ),
    party,
  );

test("an address with a centre shows its ties, its colour and its network, which is the same as on any machine", async () => {
  const page = await open("?focal=EU");
  expect((await stateOf(page)).tied).toEqual(tiedAround("EU"));
  expect(await page.title()).toBe("Agreements of the EU");
  expect(await page.locator(".brand h1").textContent()).toBe("Agreements of the EU");
  // The states of the organisation in the centre are the centre.
  expect(await isFocal(page, "DEU")).toBe(true);
  expect(await isFocal(page, "CHL")).toBe(false);
  await placed(page, indexWorld(dataset, undefined, [], "EU").everTied.length);
  await expectAccessible(page);
  const kept = await page.evaluate(
    () =>
      new Promise<unknown[]>((done, fail) => {
        const asked = indexedDB.open("musubi-placements");
        asked.onerror = () => fail(asked.error);
        asked.onsuccess = () => {
          const all = asked.result.transaction("placements").objectStore("placements").getAll();
          all.onsuccess = () => done(all.result);
          all.onerror = () => fail(all.error);
        };
      }),
  );
  const here = placeOnce(centred(coreOf(dataset), "EU"), undefined, undefined, SOON);
  expect(kept as StoredPlacement[]).toEqual([JSON.parse(JSON.stringify(here))]);

  // Time moves nothing, and when the page is opened again nothing is placed.
  const before = await discs(page);
  await page.evaluate(() => window.musubi.set({ date: "2016-01-01" }));
  await settle(page);
  const then = await discs(page);
  for (const [party, at] of Object.entries(then)) expect([party, at]).toEqual([party, before[party] ?? at]);
  let workers = 0;
  page.on("worker", () => workers++);
  await page.reload();
  await page.evaluate(() => window.musubi.ready);
  await placed(page, Object.keys(then).length);
  expect(workers).toBe(0);
});

test("the panel puts a party in the centre, and the way back is in its own panel and in the history", async () => {
  const page = await open("?select=RUS");
  await page.locator("[data-centre=RUS]").click();
  await expect.poll(async () => (await stateOf(page)).state.focal).toBe("RUS");
  const { state, tied } = await stateOf(page);
  expect(state.select).toBeUndefined();
  expect(tied).toEqual(tiedAround("RUS"));
  expect(new URL(page.url()).searchParams.get("focal")).toBe("RUS");
  await page.goBack();
  await expect.poll(async () => (await stateOf(page)).state.focal).toBeUndefined();
  await page.goForward();
  await expect.poll(async () => (await stateOf(page)).state.focal).toBe("RUS");
  await page.evaluate(() => window.musubi.set({ select: "RUS" }));
  await page.locator(`[data-centre=${dataset.meta.home}]`).click();
  await expect.poll(async () => (await stateOf(page)).state.focal).toBeUndefined();
});

test("the panel of a tie gives the day that decides and that of the other side; the search offers the centre", async () => {
  const page = await open("?focal=DEU&select=CHL");
  const panel = page.locator(".panel");
  await expect.poll(() => panel.textContent()).toContain("Germany takes part through the EU.");
  await expect.poll(() => panel.textContent()).toMatch(/In force\s*28 Jul 2003/);
  await page.locator("[data-search]").click();
  await page.keyboard.type("Türkiye");
  await page.getByRole("option", { name: "Put Türkiye in the centre" }).click();
  await expect.poll(async () => (await stateOf(page)).state.focal).toBe("TUR");
});

test("placing can be cancelled and tried again; a worker that does not come is told", async () => {
  const page = await open("?focal=TUR", async (p) => {
    // It is asked for, and never comes.
    await p.route("**/placing-worker*", () => {});
  });
  const placing = page.locator(".placing");
  await placing.getByRole("button", { name: "Cancel" }).click();
  await expect.poll(() => placing.textContent()).toContain("was not placed: you cancelled it");
  await expectAccessible(page);
  await page.unroute("**/placing-worker*");
  await page.route("**/placing-worker*", (route) => route.abort());
  await placing.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => placing.textContent()).toContain("could not be placed");
  await page.unroute("**/placing-worker*");
  await placing.getByRole("button", { name: "Try again" }).click();
  await placed(page, 5);
  expect(await placing.count()).toBe(0);
});

const openBundled = atlasPages({ still: true });
test("the bundled atlas keeps its own centre, and says why: in a notice, and in the panel of a party", async () => {
  const { page } = await openBundled("?focal=KOR&select=KOR");
  expect((await stateOf(page)).state.focal).toBeUndefined();
  const why = "The dates of this package are those between Japan and each party.";
  await expect.poll(() => page.locator(".notices").textContent()).toContain(why);
  await expect.poll(() => page.locator(".panel").textContent()).toContain(why);
  expect(await page.locator("[data-centre]").count()).toBe(0);
});
