// Pictures learn of every change that they show, whoever makes it: a hypothesis, or data that come later.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, expectQuiet } from "./atlas-page.ts";

const open = atlasPages();
const WAIT = { timeout: 15_000 };
const DAY = "2026-07-01";
const imagine = (...parties: string[]) => parties.map((p) => `cptpp:${p}:${DAY}`).join(",");
const set = (page: Page, patch: Record<string, string>) => page.evaluate((p) => void window.musubi.set(p), patch);
/** What shows that a party is imagined in a framework: its tie on the map, its node in the network. */
const imagined = (page: Page, view: string, party: string) =>
  page.locator(
    view === "map"
      ? `.view-map [data-agreement="cptpp"][data-party="${party}"]`
      : `.view-network circle.m-node-framework[data-party="${party}"]:not([visibility="hidden"])`,
  );

describe.each(["map", "network"])("the %s", (view) => {
  test("shows a second hypothesis at once while one stands, and goes back with it", async () => {
    const opened = await open(`?view=${view}&date=${DAY}&whatif=${imagine("CRI")}`);
    const { page } = opened;
    await expect.poll(() => imagined(page, view, "CRI").count(), WAIT).toBeGreaterThan(0);
    await set(page, { whatif: imagine("CRI", "URY") });
    await expect.poll(() => imagined(page, view, "URY").count(), WAIT).toBeGreaterThan(0);
    await set(page, { whatif: imagine("CRI") });
    await expect.poll(() => imagined(page, view, "URY").count(), WAIT).toBe(0);
    expect(await imagined(page, view, "CRI").count()).toBeGreaterThan(0);
    expectQuiet(opened);
  });

  test("lights the members of a chosen body as soon as they have come", async () => {
    const opened = await open(`?view=${view}&date=${DAY}&select=wto`);
    const { page } = opened;
    await page.getByRole("complementary").getByRole("heading").first().waitFor();
    await expect.poll(() => page.locator(`.view-${view} .e-raised`).count(), WAIT).toBeGreaterThan(10);
    expectQuiet(opened);
  });
});

describe("what begins while time plays", () => {
  /** Animations in the picture, the most at one time, until a tie of the day stands in it. */
  const mostAt = async (page: Page): Promise<number> => {
    await page.locator(".play").click();
    return page.evaluate(async () => {
      let most = 0;
      const day = () => window.musubi.get().state.date ?? "";
      for (const start = performance.now(); day() < "2019-06-01" && performance.now() - start < 20_000; ) {
        const all = document.getAnimations().map((a) => (a.effect as KeyframeEffect).target);
        most = Math.max(most, all.filter((e) => e?.closest(".plane")).length);
        await new Promise((next) => requestAnimationFrame(next));
      }
      return most;
    });
  };
  test.each(inLong(["network"], ["map", "network"]))(
    "grows into the %s, and ends as it stands on that day",
    async (view) => {
      // The code for it comes with the first time that is played.
      const opened = await open(`?view=${view}&date=2018-03-01`);
      expect(await mostAt(opened.page)).toBeGreaterThan(2);
      expectQuiet(opened);
    },
  );
  /** What of the picture is animated while time plays, until the day: as it begins, since a short one may end within a slow frame. */
  const animatedUntil = async (page: Page, last: string): Promise<string[]> => {
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(window, { animated: seen });
      const { animate } = Element.prototype;
      Element.prototype.animate = function (...asked) {
        const begun = animate.apply(this, asked);
        if (this.closest(".plane"))
          for (const name of Object.keys((begun.effect as KeyframeEffect).getKeyframes()[0] ?? {}))
            for (const of of ["", ` ${this.getAttribute("data-party")}`]) seen.add(`${this.tagName} ${name}${of}`);
        return begun;
      };
    });
    await page.locator(".play").click();
    await page.waitForFunction((day) => (window.musubi.get().state.date ?? "") >= day, last);
    return page.evaluate(() => [...(window as unknown as { animated: Set<string> }).animated]);
  };
  test("fills its land, and what ends fades", async () => {
    // Slowly: the code for it comes with the first time that is played, and on a busy machine a frame is many days long.
    const opened = await open("?view=map&date=2018-06-01&speed=0.25");
    const animated = await animatedUntil(opened.page, "2019-06-01");
    expect(animated).toEqual(expect.arrayContaining(["path strokeDashoffset EU", "path fill FRA", "path visibility"]));
    // Its line stood there before, and showed only for a while that more was signed.
    expect(animated).not.toContain("path strokeDashoffset AUS");
    expectQuiet(opened);
  });
  test("draws the region of a framework over the party that joins it", async () => {
    const opened = await open("?view=network&date=2018-06-01&speed=0.25");
    expect(await animatedUntil(opened.page, "2019-06-01")).toContain("path d");
    expectQuiet(opened);
  });
  test("rises where it stands", async () => {
    const { page } = await open("?view=map&date=2018-03-01");
    await page.locator(".play").click();
    const off = await page.evaluate(async () => {
      let most = -1;
      const day = () => window.musubi.get().state.date ?? "";
      for (const start = performance.now(); day() < "2019-06-01" && performance.now() - start < 20_000; ) {
        for (const { effect } of document.getAnimations()) {
          const { target } = effect as KeyframeEffect;
          const matrix = target instanceof SVGCircleElement ? target.ownerSVGElement?.getScreenCTM() : null;
          if (!(target instanceof SVGCircleElement) || !matrix) continue;
          const camera = target.closest<SVGGElement>("[data-camera]")?.getScreenCTM() ?? matrix;
          const { x, y, width, height } = target.getBoundingClientRect();
          const at = new DOMPoint(target.cx.baseVal.value, target.cy.baseVal.value).matrixTransform(camera);
          most = Math.max(most, Math.hypot(x + width / 2 - at.x, y + height / 2 - at.y));
        }
        await new Promise((next) => requestAnimationFrame(next));
      }
      return most;
    });
    expect(off).toBeGreaterThanOrEqual(0);
    expect(off).toBeLessThan(1);
  });
  test("is there at once for whoever wants no motion", async () => {
    const opened = await open("?view=map&date=2018-03-01", { width: 1440, height: 900, reducedMotion: true });
    expect(await mostAt(opened.page)).toBe(0);
    expectQuiet(opened);
  });
});
