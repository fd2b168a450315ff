// Sharing: what the link opens is what was seen, on whatever device; and a way on where the browser refuses.
import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, expectAccessible, expectQuiet, openDoor, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 10_000 };

/** Where map and network have been moved to, numbers of their transforms. */
const camerasOf = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".stage [data-camera]")].flatMap((e) =>
      (e.getAttribute("transform") ?? "")
        .split(/[^-\d.]+/)
        .filter(Boolean)
        .map(Number),
    ),
  );

test("the link opens the day, the choice, the part of map and network, and the language; defaults are left out", async () => {
  const opened = await open("?date=2019-02-01&weight=trade&view=map,network");
  const { page } = opened;
  for (const view of ["network", "map"]) {
    const stage = page.locator(`.view-${view} .stage-planes`);
    await expect.poll(() => stage.evaluate((e) => "__zoom" in e), WAIT).toBe(true);
    const box = await stage.boundingBox();
    if (!box) throw new Error(`no picture of the ${view}`);
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6);
    await page.mouse.wheel(0, -300);
  }
  await expect.poll(async () => (await stateOf(page)).state.net, WAIT).toMatch(/^[\d.]+,[\d.]+,[\d.]+$/);
  await expect.poll(async () => (await stateOf(page)).state.camera, WAIT).toBeDefined();
  await page.mouse.move(4, 4);
  await openDoor(page, "share");
  const link = await page.locator("[data-share-link]").inputValue();
  const { search, origin } = new URL(link);
  expect(origin).toBe(new URL(page.url()).origin);
  expect([...new URLSearchParams(search).keys()].sort()).toEqual(["camera", "date", "lang", "net", "weight"]);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.mouse.move(4, 4);
  const [before, title] = [await camerasOf(page), await page.title()];
  // Somebody whose browser speaks another language.
  const other = await open(search, { width: 1440, height: 900, locale: "ja-JP" });
  const furthest = async (): Promise<number> => {
    const after = await camerasOf(other.page);
    return after.length === before.length ? Math.max(...before.map((n, i) => Math.abs(n - (after[i] ?? 0)))) : 1e9;
  };
  await expect.poll(furthest, WAIT).toBeLessThan(1);
  expect(Math.max(...before)).toBeGreaterThan(1.2);
  expect(await other.page.title()).toBe(title);
  expectQuiet(opened);
  expectQuiet(other);
});

test("the last day is in the link, since it moves with the data; the sheet that makes files is not", async () => {
  const { page } = await open("?view=coverage,export&keys=none&lang=ja");
  await page.locator('[data-door="share"]').press("Enter");
  const link = new URL(await page.locator("[data-share-link]").inputValue());
  expect(link.search).toMatch(/^\?date=\d{4}-\d\d-\d\d&view=coverage&lang=ja$/);
});

test("the key, the menu and the door open it; the code holds the link; a playing atlas shares the moment", async () => {
  const opened = await open("?date=2002-12-01", { width: 390, height: 844, touch: true });
  const { page } = opened;
  await page.keyboard.press("s");
  const field = page.locator("[data-share-link]");
  await expect.poll(() => field.evaluate((e) => e === document.activeElement), WAIT).toBe(true);
  const link = await field.inputValue();
  const pixels = await page.locator(".share-qr").evaluate(async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    const canvas = new OffscreenCanvas(400, 400);
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0, 400, 400);
    return [...context.getImageData(0, 0, 400, 400).data];
  });
  expect(jsQR(Uint8ClampedArray.from(pixels), 400, 400)?.data).toBe(link);
  const [saved] = await Promise.all([page.waitForEvent("download"), page.locator("[data-share-save]").click()]);
  expect(saved.suggestedFilename()).toBe("musubi-qr.svg");
  await page.keyboard.press("Escape");
  await field.waitFor({ state: "detached" });
  await openDoor(page, "views");
  await page.locator("[data-view=share]").tap();
  await field.waitFor();
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.body.focus());
  await page.keyboard.press("Space");
  await page.keyboard.press("s");
  const moment = await field.inputValue();
  await expect.poll(async () => (await stateOf(page)).state.date, WAIT).not.toBe(/date=([\d-]+)/.exec(moment)?.[1]);
  expect(await field.inputValue()).toBe(moment);
  expectQuiet(opened);
});

test("a refused clipboard is told, and the link stands marked; the system's own sheet is offered where there is one", async () => {
  const opened = await open("?date=2022-02-01");
  const { page } = opened;
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    Object.assign(navigator, {
      canShare: () => true,
      share: (data: ShareData) => {
        document.title = `sent ${data.url} ${data.title} ${data.text}`;
        return Promise.resolve();
      },
    });
  });
  await openDoor(page, "share");
  await page.locator("[data-share-copy]").click();
  await page.locator(".share .copy-failed", { hasText: "could not be copied" }).waitFor(WAIT);
  expect(await page.evaluate(() => String(getSelection()))).toContain("date=2022-02-01");
  await page.locator("[data-share-send]").click();
  await expect
    .poll(() => page.title())
    .toMatch(
      /^sent http\S*date=2022-02-01\S* 1 February 2022 – Japan’s economic partnerships 1 February 2022: .* 20 agreements in force with 24 partners/,
    );
  // Refused by the system: copied instead, and told in the same way.
  await page.evaluate(() => {
    Object.assign(navigator, { share: () => Promise.reject(new DOMException("no", "NotAllowedError")) });
  });
  await page.locator("[data-share-send]").click();
  await page.locator(".share .copy-failed").waitFor(WAIT);
  const here = page.getByText("This address opens on this machine or in this network only");
  expect(await here.isVisible()).toBe(true);
  expectQuiet(opened);
});

test("the snippet is a frame with a title, a size, and what a sandbox must allow", async () => {
  const { page } = await open("?date=2022-02-01&lang=ja");
  await openDoor(page, "share");
  await page.locator(".share-embed summary").click();
  await page.locator("[data-embed-size]").selectOption("compact");
  const snippet = await page.locator("[data-embed]").inputValue();
  const link = await page.locator("[data-share-link]").inputValue();
  // The atlas lets no text become markup; another page does.
  const elsewhere = await page.context().newPage();
  const frame = await elsewhere.evaluate((text) => {
    const holder = document.createElement("template");
    holder.innerHTML = text;
    const [only, ...others] = holder.content.children;
    return {
      others: others.length,
      ...Object.fromEntries([...(only?.attributes ?? [])].map((a) => [a.name, a.value])),
    } as Record<string, string | number>;
  }, snippet);
  await elsewhere.close();
  expect(frame).toMatchObject({ others: 0, width: "640", height: "400", title: "2022年2月1日 – 日本の経済連携" });
  expect(frame.src).toBe(link);
  for (const word of ["allow-scripts", "allow-same-origin", "allow-downloads", "allow-popups"])
    expect(String(frame.sandbox).split(" ")).toContain(word);
});
