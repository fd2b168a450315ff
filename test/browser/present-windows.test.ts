// One talk in two windows: keys, settings, what is held, and a window that the browser does not let open.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isLong } from "../long.ts";
import { atlasPages, axeViolations, expectQuiet, frames, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 15_000 };
const stepOf = (page: Page) => page.locator("[data-step]").getAttribute("data-step").then(Number);
const captionOf = (page: Page) => page.locator(".present-caption .wall-date").getAttribute("datetime");
const dateOf = async (page: Page) => (await stateOf(page)).state.date;

async function secondWindow(page: Page): Promise<Page> {
  const [popup] = await Promise.all([page.waitForEvent("popup"), page.locator("[data-console]").press("Enter")]);
  await popup.locator('[data-heard="true"]').waitFor();
  return popup;
}

test("every key of the table does in the presenter's window what it does in the hall", async () => {
  const opened = await open("?mode=present&tour=coverage&step=1");
  const { page } = opened;
  await page.locator("[data-step]").waitFor();
  const popup = await secondWindow(page);
  const steps: [keys: string[], step: number][] = [
    [["PageDown"], 2],
    [[" "], 3],
    [["ArrowDown"], 4],
    [["MediaTrackNext"], 5],
    [["MediaTrackPrevious"], 4],
    [["Backspace"], 3],
    [["End"], 13],
    [["Home"], 1],
    [["1", "2", "NumpadEnter"], 12],
  ];
  for (const [keys, step] of steps) {
    for (const key of keys) await popup.keyboard.press(key);
    await expect.poll(() => stepOf(page), { ...WAIT, message: `after ${keys}` }).toBe(step);
  }
  // A numeric keypad with its lock on, which the driver does not have.
  const keypad = (key: string, code: string) =>
    popup.evaluate((of) => void document.body.dispatchEvent(new KeyboardEvent("keydown", { ...of, bubbles: true })), {
      key,
      code,
    });
  await keypad("3", "Numpad3");
  await keypad("Enter", "NumpadEnter");
  await expect.poll(() => stepOf(page), WAIT).toBe(3);
  for (const [key, colour] of [
    ["b", "black"],
    [".", "black"],
    ["W", "white"],
    [",", "white"],
  ] as const) {
    await popup.keyboard.press(key);
    await page.locator(`.present-${colour}`).waitFor();
    await popup.keyboard.press("PageDown");
    await page.locator(".present-blank").waitFor({ state: "detached" });
  }
  await popup.keyboard.press("P");
  await page.locator(".present-progress").waitFor({ state: "detached" });
  await popup.keyboard.press("L");
  await page.locator(".present-laser").waitFor({ state: "attached" });
  // The pointer on the picture of the hall is where it is in the hall.
  const picture = await popup.locator("iframe").boundingBox();
  const hall = page.viewportSize();
  if (!picture || !hall) throw new Error("no picture of the hall");
  await popup.mouse.move(picture.x + picture.width * 0.75, picture.y + picture.height * 0.25);
  const dot = async () => {
    const box = await page.locator(".present-laser").boundingBox();
    return (
      box && [(box.x + box.width / 2) / hall.width, (box.y + box.height / 2) / hall.height].map((n) => +n.toFixed(2))
    );
  };
  await expect.poll(dot, WAIT).toEqual([0.75, 0.25]);
  await popup.keyboard.press("Z");
  await page.locator(".present-frozen").waitFor();
  await popup.keyboard.press("z");
  await page.locator(".present-frozen").waitFor({ state: "detached" });
  // Escape closes what is open here, and ends nothing.
  await popup.keyboard.press("o");
  await popup.locator(".present-overview").waitFor();
  expect(await axeViolations(popup)).toEqual([]);
  await popup.keyboard.press("Escape");
  await popup.locator(".present-overview").waitFor({ state: "detached" });
  for (const key of ["Escape", "Alt+ArrowLeft", "Meta+ArrowLeft", "AudioVolumeUp", "m", "g"])
    await popup.keyboard.press(key);
  await frames(page, 12);
  expect(await stepOf(page)).toBe(3);
  // Nothing of the atlas's own keys changes the picture in the middle of a talk.
  const before = await stateOf(page);
  for (const key of ["m", "g", "M", "n", "0"]) await page.keyboard.press(key);
  expect(await stateOf(page)).toEqual(before);
  expectQuiet(opened);
});

test("a clock of the machine that is set while somebody speaks parts no windows and turns no time back", async () => {
  const opened = await open("?mode=present&tour=coverage&step=1");
  const { page } = opened;
  await page.locator("[data-step]").waitFor();
  const popup = await secondWindow(page);
  for (const window of [page, popup])
    await window.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() - 86_400_000;
    });
  await page.keyboard.press("PageDown");
  await popup.frameLocator("iframe").locator('[data-step="2"]').waitFor();
  await expect
    .poll(() => popup.locator("[data-elapsed]").getAttribute("data-elapsed").then(Number), WAIT)
    .toBeGreaterThan(0);
  expectQuiet(opened);
});

/** What a page shows on its wall: the words, where the camera is, and every mark that can be seen. */
const wallOf = (): { words: string; cameras: string; marks: string } => {
  const marks = [...document.querySelectorAll(".stage [data-plane] *")].filter(
    (e) => e.getAttribute("visibility") !== "hidden",
  );
  return {
    words: document.querySelector(".present-bar")?.firstElementChild?.textContent ?? "",
    cameras: [...document.querySelectorAll(".stage [data-camera]")].map((e) => e.getAttribute("transform")).join("|"),
    marks: marks.map((e) => ["class", "d", "x", "y", "cx", "cy"].map((name) => e.getAttribute(name)).join(" ")).join(),
  };
};

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

test("on hold nothing reaches the hall, and what was tried arrives whole", async () => {
  const opened = await open("?mode=present&tour=coverage&step=8");
  const { page } = opened;
  await expect.poll(() => dateOf(page), WAIT).toBe("2018-12-30");
  const popup = await secondWindow(page);
  await popup.keyboard.press("h");
  await popup.locator("[data-held]").waitFor();
  for (const key of ["PageDown", "PageDown", "b"]) await popup.keyboard.press(key);
  await popup.frameLocator("iframe").locator('[data-step="10"]').waitFor();
  await popup.keyboard.press("x");
  await frames(page, 24);
  expect([await stepOf(page), await dateOf(page), await page.locator(".present-blank").count()]).toEqual([
    8,
    "2018-12-30",
    0,
  ]);
  await popup.keyboard.press("h");
  await expect.poll(() => stepOf(page), WAIT).toBe(10);
  await expect.poll(() => dateOf(page), WAIT).toBe("2020-01-01");
  expect(await captionOf(page)).toBe("2020-01-01");
  // The picture of the hall is what the hall shows, to the last mark.
  const mirror = popup.frames()[1];
  if (!mirror) throw new Error("no picture of the hall");
  await expect.poll(async () => isSame(await page.evaluate(wallOf), await mirror.evaluate(wallOf)), WAIT).toBe(true);
  expectQuiet(opened);
});

test("language, theme, borders and the day that is known are those of the hall, also when they change; a chart is a chart", async () => {
  const opened = await open("?mode=present&tour=coverage&step=13&lang=ja&theme=dark&worldview=ne&known=2025-05-31");
  const { page } = opened;
  await page.locator("[data-step]").waitFor();
  const popup = await secondWindow(page);
  const settings = async () => {
    const { lang, theme, worldview, known } = (await stateOf(popup)).state;
    return { lang, theme, worldview, known };
  };
  expect(await settings()).toEqual({ lang: "ja", theme: "dark", worldview: "ne", known: "2025-05-31" });
  // The picture of the hall shows what leads there.
  const mirror = popup.frameLocator("iframe");
  await mirror.locator(".view-tool svg:not(.icon)").first().waitFor();
  expect(await mirror.locator(":root").getAttribute("data-theme")).toBe("dark");
  await page.evaluate(() => void window.musubi.set({ lang: "en", theme: "light", worldview: null, known: null }));
  await expect
    .poll(settings, WAIT)
    .toEqual({ lang: undefined, theme: "light", worldview: undefined, known: undefined });
  await expect.poll(() => mirror.locator(":root").getAttribute("data-theme"), WAIT).toBe("light");
  await expect.poll(() => mirror.locator(":root").getAttribute("lang"), WAIT).toBe("en");
  expectQuiet(opened);
});

test.runIf(isLong)(
  "a window opened by hand follows the talk that tells its story; a hall opened anew is found without a reload",
  async () => {
    const opened = await open("?mode=present&tour=coverage&step=2");
    const { page } = opened;
    await page.locator("[data-step]").waitFor();
    const [customs, desk] = [await page.context().newPage(), await page.context().newPage()];
    const base = new URL(page.url()).origin;
    await customs.goto(`${base}/?mode=present&tour=customs`);
    await customs.locator("[data-step]").waitFor();
    await desk.goto(`${base}/?mode=console&tour=coverage`);
    await desk.locator('[data-heard="true"]').waitFor();
    await desk.keyboard.press("PageDown");
    await expect.poll(() => stepOf(page), WAIT).toBe(3);
    expect(await stepOf(customs)).toBe(1);
    expect(new URL(desk.url()).searchParams.get("talk")).toBeTruthy();
    await page.goto("about:blank");
    await desk.locator('[data-heard="false"]').waitFor();
    await customs.goto(`${base}/?mode=present&tour=coverage`);
    await desk.locator('[data-heard="true"]').waitFor();
    await expect.poll(() => stepOf(customs), WAIT).toBe(3);
    // What follows takes two more pages, and talk.test.ts has its law.
    if (!isLong) return expectQuiet(opened);
    // The first tab again, with the memory of the talk that has gone on elsewhere: now there are two, and a third window asks.
    await page.goto(`${base}/?mode=present&tour=coverage&step=9`);
    await page.locator('[data-step="9"]').waitFor();
    const other = await page.context().newPage();
    await other.goto(`${base}/?mode=console&tour=coverage`);
    await other.locator('[data-choices="2"]').waitFor();
    await other.getByRole("button", { name: "step 9" }).press("Enter");
    await other.locator('[data-heard="true"]').waitFor();
    await other.keyboard.press("PageUp");
    await expect.poll(() => stepOf(page), WAIT).toBe(8);
    expect(await stepOf(customs)).toBe(3);
    expectQuiet(opened);
  },
);

test("while a story is told the screen stays on and the pointer goes, with what it has lit; a blocked window is a sentence", async () => {
  const opened = await open("");
  const { page } = opened;
  await page.addInitScript(() => {
    const asked = { times: 0, released: 0 };
    Object.assign(window, { asked, open: () => null });
    Object.defineProperty(navigator, "wakeLock", {
      value: {
        request: async () => {
          asked.times++;
          const lock = { released: false, release: async () => void asked.released++ };
          return lock;
        },
      },
    });
  });
  await page.reload();
  await page.evaluate(() => window.musubi.ready);
  const asked = () => page.evaluate(() => (window as unknown as { asked: object }).asked);
  expect(await asked()).toEqual({ times: 0, released: 0 });
  await page.evaluate(() => void window.musubi.set({ mode: "present", tour: "customs", step: "3" }));
  await page.locator("[data-step]").waitFor();
  await expect.poll(asked).toEqual({ times: 1, released: 0 });
  await page.locator("[data-console]").press("Enter");
  const blocked = page.locator("[data-blocked]");
  await blocked.waitFor();
  expect(await blocked.textContent()).toContain("pop-ups");
  expect(await blocked.locator("a").getAttribute("href")).toMatch(/mode=console&tour=customs&step=3&talk=\w+$/);
  // A party that is lit by the pointer.
  const place = await page.locator(".view-map [data-party=VNM][role=button]").first().boundingBox();
  if (!place) throw new Error("the map has no place of that party");
  const point = (by: number) => page.mouse.move(place.x + place.width / 2 + by, place.y + place.height / 2 + by);
  const seen = async () => ({
    awake: await page.evaluate(() => document.documentElement.hasAttribute("data-awake")),
    lit: (await page.locator(".view-map :is(.e-raised, .e-strong)[data-party=VNM]").count()) > 0,
  });
  await point(0);
  await expect.poll(seen).toEqual({ awake: true, lit: true });
  await page.keyboard.press("x");
  await expect.poll(seen).toEqual({ awake: false, lit: false });
  await point(1);
  await expect.poll(seen).toEqual({ awake: true, lit: true });
  await expect.poll(seen, WAIT).toEqual({ awake: false, lit: false });
  await page.keyboard.press("Escape");
  await expect.poll(asked).toEqual({ times: 1, released: 1 });
  expectQuiet(opened);
});

test("long captions leave room for number and curve, or it is said; notes are shown as they were typed", async () => {
  const opened = await open("");
  const { page } = opened;
  const step = (caption: string, notes: string) => ({
    show: { date: "2018-12-30", select: "cptpp" },
    caption: { en: caption, ja: caption },
    notes: { en: notes, ja: notes },
    says: { coverage: 24.6 },
  });
  const steps = [
    step("W".repeat(90), "First point\n\nSecond point\n- third\n- fourth"),
    step("Under rules that were agreed upon after many years of talks. ".repeat(5), ""),
    step("It goes on. ".repeat(120), ""),
  ];
  const story = { id: "own-1", title: { en: "Long", ja: "長い" }, minutes: 3, steps };
  const kept = JSON.stringify({ version: 1, stories: [story], current: "own-1", undo: [] });
  await page.evaluate((text) => localStorage.setItem("musubi-stories", text), kept);
  await page.goto(`${new URL(page.url()).origin}/?mode=present&tour=own-1`);
  await page.locator("[data-step]").waitFor();
  const popup = await secondWindow(page);
  const blocks = popup.locator(".console-notes > div > *");
  await expect.poll(() => blocks.allTextContents(), WAIT).toEqual(["First point", "Second point", "- third- fourth"]);
  const room = () =>
    page.evaluate(() => {
      const bar = document.querySelector(".present-bar");
      const curve = document.querySelector(".wall-curve");
      if (!bar || !curve) throw new Error("nothing is told");
      const isCut = document.querySelector(".present-caption")?.hasAttribute("data-cut");
      const over = Math.max(bar.scrollHeight - bar.clientHeight, bar.scrollWidth - bar.clientWidth);
      return { isCut, over, hasCurve: curve.clientHeight > bar.clientHeight / 10 };
    });
  for (const [n, isCut] of [false, false, true].entries()) {
    await page.locator(`[data-step="${n + 1}"]`).waitFor();
    await expect.poll(room, WAIT).toEqual({ isCut, over: 0, hasCurve: true });
    await page.keyboard.press("PageDown");
  }
  await popup.getByText("The caption is too long for the wall").waitFor();
  expectQuiet(opened);
});
