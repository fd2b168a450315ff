// The stage first: what the pictures get of the window, and that no word lies on another.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, settle } from "./atlas-page.ts";
import { wordFaults } from "./word-faults.ts";

const open = atlasPages();

/** px: least width and height of the map that is drawn, most of header and timeline. */
const WINDOWS = [
  { width: 1280, height: 720, map: [781, 378], header: 52, timeline: 100 },
  { width: 1440, height: 900, map: [896, 434], header: 56, timeline: 120 },
  { width: 1920, height: 1080, map: [1194, 578], header: 64, timeline: 138 },
  { width: 3840, height: 2160, map: [2388, 1156], header: 128, timeline: 275 },
  { width: 1080, height: 1920, map: [1080, 523], header: 64, timeline: 140 },
  // The map fills the screen between header and sheet.
  { width: 390, height: 844, map: [390, 550], header: 52, timeline: 140 },
] as const;

const heightOf = async (page: Page, what: string): Promise<number> =>
  (await page.locator(what).first().boundingBox())?.height ?? 0;

test.each(WINDOWS)(
  "$width × $height: the map has its share of the window",
  async ({ map, header, timeline, ...size }) => {
    const { page } = await open("?date=2025-05-31", size);
    const drawn = await page.evaluate(() => {
      const picture = document.querySelector(".view-map .picture")?.getBoundingClientRect();
      const sphere = document.querySelector(".view-map .m-sea, .view-map .m-sphere")?.getBoundingClientRect();
      if (!picture || !sphere) throw new Error("no map");
      const across = Math.min(picture.right, sphere.right) - Math.max(picture.left, sphere.left);
      return [across, Math.min(picture.bottom, sphere.bottom) - Math.max(picture.top, sphere.top)];
    });
    // A hundredth less is a matter of rounding.
    expect(drawn[0]).toBeGreaterThanOrEqual(map[0] * 0.99);
    expect(drawn[1]).toBeGreaterThanOrEqual(map[1] * 0.99);
    expect(await heightOf(page, ".header")).toBeLessThanOrEqual(header + 1);
    expect(await heightOf(page, ".timeline")).toBeLessThanOrEqual(timeline + 1);
  },
);

const DAYS = ["2002-11-30", "2012-06-01", "2020-06-01", "2025-05-31", "2026-07-01"];

describe.each(["en", "ja", "both"])("in %s", (lang) => {
  test.each(inLong(WINDOWS.slice(0, 1), WINDOWS.slice(0, 4)))(
    "$width × $height: no word of the frame lies on another, on a name, or outside",
    async ({ width, height }) => {
      const { page } = await open(`?lang=${lang}`, { width, height });
      await settle(page);
      expect(await wordFaults(page, DAYS)).toEqual([]);
    },
  );
});

const CHOOSING = [
  [1280, 720, ""],
  [1280, 720, "&select=CHL"],
  [1440, 900, "&select=NZL"],
  [1920, 1080, "&select=USA"],
  [1280, 720, "&select=PER&lang=ja"],
  [1080, 1920, "&select=CHL"],
  [1080, 1920, ""],
  [1080, 1920, "&view=network"],
  [1080, 1920, "&view=map,network,overlaps"],
  [390, 844, ""],
  [844, 390, ""],
  [844, 390, "&view=map,network,overlaps"],
] as const;

test.each(
  inLong(
    CHOOSING.filter((_, i) => i % 3 === 0),
    CHOOSING,
  ),
)("%i × %i%s: the panel of what is chosen is there, and does not cover it", async (width, height, more) => {
  const query = new URLSearchParams(more);
  const party = query.get("select") ?? "VNM";
  query.set("select", party);
  const { page } = await open(`?${query}`, { width, height, reducedMotion: true });
  await page.locator(".panel h2").waitFor();
  await page.locator(".panel [data-fact]").first().waitFor();
  const panel = await page.locator(".panel").boundingBox();
  if (!panel) throw new Error("no panel");
  expect(panel.width).toBeGreaterThanOrEqual(300);
  expect(panel.x + panel.width).toBeLessThanOrEqual(width + 1);
  expect(panel.y + panel.height).toBeLessThanOrEqual(height + 1);
  const timeline = await page.locator(".timeline").boundingBox();
  expect((timeline?.y ?? 0) + (timeline?.height ?? 0)).toBeLessThanOrEqual(height + 1);
  const marks = page.locator(`:is(.view-map, .view-network) .m-hit[data-party="${party}"]`);
  // Under a sheet nothing is drawn.
  if (more.includes("overlaps")) return;
  // What lies over the middle of its mark, in the picture that leads.
  const topmost = () =>
    marks.first().evaluate((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top?.closest(".panel, .headline, .edge-chip, .inset-door, .picture")?.className.split(" ")[0];
    });
  await expect.poll(topmost).toBe("picture");
});

/** Places of the figures and the words of the frame on a day, px. */
const framePlaces = (page: Page, date: string): Promise<Record<string, { x: number; y: number }>> =>
  page.evaluate(async (day) => {
    window.musubi.set({ date: day });
    for (let i = 0; i < 3; i++) await new Promise((next) => requestAnimationFrame(next));
    const places: Record<string, { x: number; y: number }> = {};
    for (const e of document.querySelectorAll(".figure, .date-button, .picture, .picture-key, .timeline, .slider")) {
      const { x, y } = e.getBoundingClientRect();
      places[`${e.getAttribute("class")} in ${e.closest(".view")?.getAttribute("class")}`] = { x, y };
    }
    return places;
  }, date);

test.each(
  inLong(
    [
      ["both", { width: 1280, height: 720 }],
      ["ja", { width: 1440, height: 900 }],
    ] as const,
    (["en", "ja", "both"] as const).flatMap((lang) =>
      WINDOWS.map(({ width, height }) => [lang, { width, height }] as const),
    ),
  ),
)("in %s at %o time moves no part of the frame", async (lang, size) => {
  const { page } = await open(`?lang=${lang}`, size);
  await settle(page);
  await staysPut(page);
  // Beside a panel the figures stand on one line.
  await page.evaluate(() => void window.musubi.set({ select: "VNM" }));
  await page.locator(".panel h2").first().waitFor();
  await settle(page);
  await staysPut(page);
});

async function staysPut(page: Page): Promise<void> {
  const first = await framePlaces(page, "2026-07-01");
  expect(Object.keys(first).length).toBeGreaterThan(6);
  for (const date of ["1998-01-01", "2002-11-30", "2009-12-15", "2016-02-04", "2018-07-17", "2020-06-01", "2025-05-31"])
    for (const [what, { x, y }] of Object.entries(await framePlaces(page, date))) {
      const moved = Math.hypot(x - (first[what]?.x ?? 0), y - (first[what]?.y ?? 0));
      // Letters of the longest words are measured to a part of a pixel.
      expect(moved, `${what} on ${date}`).toBeLessThan(0.5);
    }
}
