// What a look at every screen has found: controls on each other, words that are cut or that say what is not so.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, settle } from "./atlas-page.ts";
import { wordFaults } from "./word-faults.ts";

const open = atlasPages();

type Box = { left: number; top: number; right: number; bottom: number; of: string };

/** Boxes of what is visible, px. */
const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.evaluate(
    (what) =>
      [...document.querySelectorAll(what)].flatMap((e) => {
        const { left, top, right, bottom, width } = e.getBoundingClientRect();
        if (width === 0 || getComputedStyle(e).visibility === "hidden") return [];
        return [{ left, top, right, bottom, of: e.textContent ?? "" }];
      }),
    selector,
  );

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

const WINDOWS = [
  [1366, 625],
  [1080, 1920],
  [820, 1180],
  [1280, 720],
  [1024, 600],
] as const;
test.each(inLong(["en"], ["en", "ja", "both"]))("the other picture leaves the zoom its place, in %s", async (lang) => {
  const { page } = await open(`?select=cptpp&lang=${lang}`, { width: 1366, height: 625 });
  await page.locator(".panel h2").waitFor();
  for (const lead of ["map", "network"]) {
    for (const [width, height] of inLong(WINDOWS.slice(0, 2), WINDOWS)) {
      await page.setViewportSize({ width, height });
      await settle(page);
      const doors = await boxesOf(page, ".inset-door");
      const zooms = await boxesOf(page, ".view-tools .pill");
      expect(doors.length).toBeGreaterThan(0);
      expect(zooms.length).toBeGreaterThan(0);
      expect(
        zooms.filter((z) => doors.some((d) => meets(z, d))),
        `${lead}, ${width} × ${height}`,
      ).toEqual([]);
    }
    await page.locator(".inset-door").click();
  }
});

test.each([
  [1080, 1920, "?select=VNM"],
  [1280, 720, "?select=EU&date=2020-06-01"],
  [390, 844, "?lang=both&date=2018-12-30"],
] as const)("%i × %i%s: no name of the map is cut, nor under what lies on it", async (width, height, query) => {
  const { page } = await open(query, { width, height, reducedMotion: true });
  await settle(page);
  const cut = async (): Promise<string[]> => {
    const [frame] = await boxesOf(page, ".view-map .picture");
    const over = await boxesOf(page, ".stage > .inset-door, .view-map :is(.pill, .edge-chip)");
    const names = await boxesOf(page, ".view-map .plane text:not(.e-strong, .e-raised, .m-name-focal)");
    expect(names.length).toBeGreaterThan(4);
    if (!frame) throw new Error("no map");
    // A text’s box is higher than its letters.
    const own = names.map((n) => ({ ...n, top: n.top + 3, bottom: n.bottom - 3 }));
    return own
      .filter(
        (n) =>
          // Wholly outside is not seen.
          meets(n, frame) &&
          (over.some((o) => meets(n, o)) ||
            n.left < frame.left - 1 ||
            n.right > frame.right + 1 ||
            n.top < frame.top - 1 ||
            n.bottom > frame.bottom + 1),
      )
      .map((n) => n.of);
  };
  await expect.poll(cut).toEqual([]);
});

test("on a phone the map goes down to the sheet, in two languages too", async () => {
  const heights: number[] = [];
  for (const lang of ["en", "both"]) {
    const { page } = await open(`?lang=${lang}&select=VNM`, { width: 390, height: 844 });
    await page.locator(".panel h2").waitFor();
    await settle(page);
    const [view] = await boxesOf(page, ".view-map");
    const [map] = await boxesOf(page, ".view-map .picture");
    const [sheet] = await boxesOf(page, ".panel");
    expect(Math.abs((view?.bottom ?? 0) - (sheet?.top ?? 0))).toBeLessThan(16);
    heights.push((map?.bottom ?? 0) - (map?.top ?? 0));
  }
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeLessThan(16);
});

test("on a phone titles of sources are read in words, not in syllables", async () => {
  const { page } = await open("?lang=ja&view=sources", { width: 390, height: 844 });
  await page.locator('td[data-column="title"]').first().waitFor();
  const [title] = await boxesOf(page, 'td[data-column="title"]');
  expect((title?.right ?? 0) - (title?.left ?? 0)).toBeGreaterThan(180);
});

test("assistance is a tie: where it is in force nobody is told that there is none", async () => {
  const { page } = await open("?select=USA&date=1998-01-01");
  const panel = page.locator(".panel");
  await panel.getByText("Customs mutual assistance").first().waitFor();
  expect(await panel.textContent()).not.toContain("No tie");
});

test("what never changed is not said to have changed", async () => {
  const { page } = await open(`?q=${encodeURIComponent("CPTPP and not CPTPP")}`);
  const panel = page.locator(".panel");
  await panel.getByText("0 at most").waitFor();
  expect(await panel.textContent()).not.toContain("The count changed");
});

test("a talk in a low window: names of steps stand over the curve, not on its years", async () => {
  const { page } = await open("?mode=present&tour=coverage&step=11", { width: 844, height: 390 });
  await page.locator(".wall-curve text").first().waitFor();
  await settle(page);
  const texts = await boxesOf(page, ".wall-curve text");
  const isYear = (b: Box): boolean => /^\d{4}$/.test(b.of.trim());
  const years = texts.filter(isYear);
  expect(years.length).toBeGreaterThan(2);
  const names = texts.filter((b) => /[A-Za-z]{3}/.test(b.of));
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((n) => years.some((y) => meets(n, y))).map((n) => n.of)).toEqual([]);
});

test("zoomed desktops, two languages: what happened is whole, and no share stands on it", async () => {
  const { page } = await open("?lang=both", { width: 1164, height: 655 });
  await settle(page);
  // The longest of ordinary length, and those whose share of the day stood on their words.
  const days = ["2010-11-13", "2012-06-01", "2012-11-20", "2025-07-22"];
  for (const [width, height] of [
    [1164, 655],
    [1024, 576],
    [960, 540],
  ] as const) {
    await page.setViewportSize({ width, height });
    await settle(page);
    for (const date of days) {
      expect(await wordFaults(page, [date]), `${width}`).toEqual([]);
      const cut = await page
        .locator(".timeline .caption, .caption-text > .say")
        .evaluateAll((all) => all.filter((e) => e.scrollHeight > e.clientHeight + 2 || !e.checkVisibility()).length);
      expect(cut, `${width}, ${date}`).toBe(0);
    }
  }
});

test("a low laptop: no note of the headline lies on a name of the network", async () => {
  const { page } = await open("?lang=ja", { width: 1280, height: 640 });
  await settle(page);
  expect(await wordFaults(page, ["2012-06-01", "2020-06-01"])).toEqual([]);
});

test("as low as at 400 %: the headline leaves two thirds of the window", async () => {
  const { page } = await open("?date=2018-12-30", { width: 320, height: 256 });
  await settle(page);
  const [headline] = await boxesOf(page, ".headline");
  // And the way to the other picture is in it.
  await page.locator(".headline .picture-choice input").last().click();
  await page.locator(".view-network").waitFor();
  expect((headline?.bottom ?? 0) - (headline?.top ?? 0)).toBeLessThan(256 / 3);
});

test("on an upright screen the rows of overlaps have the height", async () => {
  const { page } = await open("?view=overlaps", { width: 1080, height: 1920 });
  await page.locator(".overlap-row").first().waitFor();
  const [body] = await boxesOf(page, ".tool-overlaps .tool-body");
  const rows = await boxesOf(page, ".overlap-row");
  const share = ((rows.at(-1)?.bottom ?? 0) - (body?.top ?? 0)) / ((body?.bottom ?? 0) - (body?.top ?? 1));
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(1.001);
});

test("a talk says its step beside the arrows: what comes with the pointer lies over the room's own", async () => {
  const { page } = await open("?mode=present&tour=coverage&step=2", { width: 1164, height: 655 });
  await page.locator(".wall-title").waitFor();
  await page.keyboard.press("Tab");
  expect(await page.locator(".present-tools").textContent()).toMatch(/2 \/ \d+/);
});
