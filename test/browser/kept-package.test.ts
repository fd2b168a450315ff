// A package that the device keeps, or that the address names, and that does not come: nothing is lost, it is said, and whoever waits has
// a way on.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { packZip } from "../../src/data/archive/zip.ts";
import { templateFiles } from "../../src/views/data/template.ts";
import { inLong } from "../long.ts";
import { atlasPages, expectQuiet, settle } from "./atlas-page.ts";

const open = atlasPages({ still: true });

/** Writes what stands where the package is kept. */
const keepAs = (page: Page, value: unknown): Promise<void> =>
  page.evaluate(async (value) => {
    localStorage.setItem("musubi-own-data", "1");
    if (value === undefined) return;
    await new Promise<void>((done, fail) => {
      const asked = indexedDB.open("musubi-own-data");
      asked.onupgradeneeded = () => void asked.result.createObjectStore("packages");
      asked.onerror = () => fail(asked.error);
      asked.onsuccess = () => {
        const writing = asked.result.transaction("packages", "readwrite");
        writing.objectStore("packages").put(value, "package");
        writing.oncomplete = () => {
          asked.result.close();
          done();
        };
      };
    });
  }, value);

/** What is kept, as the browser has it. */
const keptNow = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const asked = indexedDB.open("musubi-own-data");
        asked.onsuccess = () => {
          const { result } = asked;
          const reading = result.transaction("packages").objectStore("packages").get("package");
          reading.onsuccess = () => {
            result.close();
            done(reading.result);
          };
        };
      }),
  );

describe("a package that the device keeps", () => {
  const UNREADABLE: [string, unknown][] = [
    ["of another version", { version: 2, from: "mine.zip", content: "x" }],
    ["that is a text", "x"],
    ["without files", { version: 1, from: "mine.zip", files: {} }],
  ];
  test.each(inLong(UNREADABLE.slice(0, 1), UNREADABLE))("%s stays, and it is said", async (_, value) => {
    const opened = await open("?lang=en");
    const { page } = opened;
    await keepAs(page, value);
    await page.reload();
    await page.locator('[data-opening="kept"]', { hasText: "cannot read it. It is still kept" }).waitFor();
    expect(await keptNow(page)).toEqual(value);
    await page.locator("[data-forget]").click();
    await page.locator("[data-forget]").waitFor({ state: "detached" });
    expect(await keptNow(page)).toBeUndefined();
    expectQuiet(opened);
  });

  test("that the browser has removed is said to be gone, once", async () => {
    const opened = await open("?lang=ja");
    const { page } = opened;
    await keepAs(page, undefined);
    await page.reload();
    await page.locator('[data-opening="kept"]', { hasText: "もうありません" }).waitFor();
    await page.goto(`${new URL("/?lang=ja", page.url())}`);
    await page.evaluate(() => window.musubi.ready);
    await settle(page);
    expect(await page.locator("[data-opening]").count()).toBe(0);
    expectQuiet(opened);
  });

  test.each([
    ["refuses", () => void Object.defineProperty(window, "indexedDB", { get: () => undefined })],
    [
      "never answers",
      () => {
        IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
      },
    ],
  ])("stays when the browser %s, and the bundled atlas opens", async (how, spoil) => {
    const { page } = await open("?lang=en");
    const value = { version: 1, from: "mine.zip", files: {} };
    await keepAs(page, value);
    await page.addInitScript(spoil);
    await page.reload();
    if (how === "never answers") {
      await page.locator(".failure", { hasText: "The package kept on this device: " }).waitFor();
      await page.locator(".failure button").click();
    }
    await page.locator('[data-opening="kept"]', { hasText: "the browser has not given it" }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem("musubi-own-data"))).toBe("1");
  });
});

test("whoever waits for a package of the address can open the bundled atlas instead", async () => {
  const opened = await open("?lang=en");
  const { page } = opened;
  await page.route("**/packages/slow.zip", () => undefined);
  await page.goto(`${new URL("/?lang=en&data=packages/slow.zip", page.url())}`, { waitUntil: "commit" });
  await page.locator(".failure", { hasText: "packages/slow.zip: " }).waitFor();
  await page.locator(".failure button").click();
  await page
    .locator('[data-opening="cancelled"]', { hasText: "packages/slow.zip was not opened: it was cancelled" })
    .waitFor();
  expectQuiet(opened);
});

test("two windows that keep packages: nothing is replaced, refused or forgotten without a word", async () => {
  const opened = await open("?view=data&lang=en");
  const { page } = opened;
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "mine.zip", mimeType: "application/zip", buffer: Buffer.from(packZip(templateFiles())) });
  await page.locator("[data-own]").waitFor({ timeout: 60_000 });
  await page.evaluate(() => void window.musubi.set({ view: "data" }));
  const said = (kind: string) => page.locator(`[data-kept="${kind}"]`).waitFor();
  const [keep, forget] = [page.locator("[data-keep]"), page.locator("[data-forget]")];
  await keep.waitFor();
  const other = await page.context().newPage();
  await other.goto(`${new URL("/licences.txt", page.url())}`);
  const theirs = { version: 2, from: "other.zip" };
  await keepAs(other, theirs);
  await said("elsewhere");
  await forget.waitFor();
  await keep.click();
  await said("asks");
  expect(await keptNow(other)).toEqual(theirs);
  await keep.click();
  await said("kept");
  expect(await keptNow(other)).toMatchObject({ from: "mine.zip" });
  await page.evaluate(() => {
    const refuse = (name: string) => () => {
      throw new DOMException("no", name);
    };
    Object.assign(IDBObjectStore.prototype, { put: refuse("QuotaExceededError"), delete: refuse("UnknownError") });
  });
  await keep.click();
  await said("full");
  await forget.click();
  await said("notForgotten");
  expect(await keptNow(other)).toMatchObject({ from: "mine.zip" });
  await other.evaluate(() => localStorage.clear());
  await page.locator('[data-kept="none"]').waitFor({ state: "attached" });
  expect(await forget.count()).toBe(0);
  expectQuiet(opened);
});
