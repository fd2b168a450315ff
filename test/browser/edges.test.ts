// What people bring with them: colours of their system, spacing of their own, small and low windows, a browser that translates.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, expectQuiet, frames, settle } from "./atlas-page.ts";

const open = atlasPages({ still: true });

test("where the system gives the colours, the pictures take the theme of its ground and icons its ink", async () => {
  const opened = await open("?theme=light&date=2022-02-01&select=VNM");
  const { page } = opened;
  /** Luminance of what icons are filled with, and of the letters of a picture. */
  const seen = () =>
    page.evaluate(() => {
      const light = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
      };
      const of = (selector: string) => {
        const e = document.querySelector(selector);
        if (!e) throw new Error(`nothing is ${selector}`);
        return light(getComputedStyle(e).fill);
      };
      const icons = [".play .icon", ".door .icon", ".panel .icon", ".pill .icon"].map((s) => of(s));
      return { icons, letters: of(".slider .m-axis-text"), theme: document.documentElement.dataset.theme };
    });
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark", contrast: "more" });
  await frames(page, 3);
  const dark = await seen();
  expect(dark.theme).toBe("dark");
  expect(Math.min(...dark.icons, dark.letters)).toBeGreaterThan(0.4);
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light", contrast: "more" });
  await frames(page, 3);
  const light = await seen();
  expect(light.theme).toBe("contrast");
  expect(Math.max(...light.icons, light.letters)).toBeLessThan(0.4);
  await page.emulateMedia({ forcedColors: "none", colorScheme: "dark", contrast: "no-preference" });
  await frames(page, 3);
  expect((await seen()).theme).toBe("light");
  expectQuiet(opened);
});

/** The spacing that readers may set without losing words (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }`;
const space = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);

test("no word of header, day, figures and caption is lost when a reader spaces them", async () => {
  for (const lang of ["en", "both"]) {
    const { page } = await open(`?lang=${lang}&date=2022-02-01`, { width: 390, height: 844 });
    await space(page);
    const faults: string[] = [];
    for (const [date, width, height] of [
      ["2022-02-01", 390, 844],
      ["2021-09-30", 390, 844],
      ["2022-02-01", 1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate((to) => void window.musubi.set({ date: to }), date);
      await settle(page);
      const lost = await page.evaluate(() =>
        [".day-title time .say", ".caption .say, .caption-day", ".figure .say", ".brand h1"].flatMap((words) =>
          [...document.querySelectorAll(words)]
            .filter((e) => e.checkVisibility())
            .flatMap((e) => {
              const range = document.createRange();
              range.selectNodeContents(e);
              // Up and down the letters' own square counts.
              const half = Number.parseFloat(getComputedStyle(e).fontSize) / 2;
              const box = e.closest(".caption, .day-title time, .header, .app")?.getBoundingClientRect();
              if (!box) return [];
              return [...range.getClientRects()].flatMap((l) => {
                const middle = (l.top + l.bottom) / 2;
                const out = Math.max(
                  l.right - box.right,
                  box.left - l.left,
                  middle + half - box.bottom,
                  box.top - middle + half,
                );
                // What lies over its middle, unless it is part of it.
                const over = document.elementsFromPoint((l.left + l.right) / 2, middle)[0];
                const covered = over?.closest(".picture-choice, .figure") !== e.closest(".picture-choice, .figure");
                return out > 0.5 || (covered && over?.closest(".picture-choice"))
                  ? [`${innerWidth} px: “${e.textContent}”: ${covered ? "covered" : out.toFixed(1)}`]
                  : [];
              });
            }),
        ),
      );
      faults.push(...lost.map((fault) => `${lang}, ${date}: ${fault}`));
    }
    expect(faults).toEqual([]);
  }
});

/** Controls that are seen and cannot be hit, wherever the page is scrolled to. */
const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
    const controls = document.querySelectorAll<HTMLElement>(
      "button:not(.edge-chip), input, select, textarea, a[href], [role=slider]",
    );
    for (const e of controls) {
      const isSeen = e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!isSeen || e.matches(".skip") || e.clientWidth <= 1 || e.closest("svg")) continue;
      e.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      const { left, right, top, bottom } = e.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const name = `${e.className || e.tagName} “${(e.getAttribute("aria-label") ?? e.textContent ?? "").slice(0, 30)}”`;
      const isHit = hit && (e.contains(hit) || hit.contains(e) || e.closest("label")?.contains(hit));
      if (!isHit || left < -1 || right > innerWidth + 1)
        faults.push(`${name} lies under ${hit?.className ?? "nothing"}`);
    }
    return faults;
  });

test("in the smallest window and in low frames everything is reached, with a party chosen too", async () => {
  const opened = await open("?date=2022-02-01&view=map", { width: 320, height: 256 });
  const { page } = opened;
  const faults: string[] = [];
  for (const [width, height] of [
    [320, 256],
    [667, 375],
    [720, 405],
    [640, 400],
    [800, 500],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const select of ["", "VNM"]) {
      await page.evaluate((to) => void window.musubi.set({ select: to }), select);
      if (select !== "") await page.locator(".panel h2").waitFor();
      await frames(page, 3);
      await page.evaluate(() => scrollTo(0, 0));
      // Frames of 640 × 360 and more hold it all: Play and slider are not scrolled to.
      if (height > 360) {
        const low = await page.evaluate(() =>
          [".play", ".slider"].filter(
            (s) => (document.querySelector(s)?.getBoundingClientRect().bottom ?? 1e4) > innerHeight,
          ),
        );
        faults.push(...low.map((s) => `${width} × ${height}: ${s} is below the edge`));
      }
      faults.push(...(await outOfReach(page)).map((f) => `${width} × ${height}, “${select}”: ${f}`));
    }
  }
  expect(faults).toEqual([]);
  expectQuiet(opened);
});

test("on a phone no text field is small enough for iOS to zoom into, and any day is reached without a drag", async () => {
  const opened = await open("?date=2022-02-01&lang=en", { width: 390, height: 844, touch: true });
  const { page } = opened;
  await page.locator(".date-button:visible").tap();
  await page.locator(".date-entry input:visible").fill("1 Feb 2019");
  await page.locator(".date-entry button:visible").tap();
  await expect.poll(() => page.evaluate(() => window.musubi.get().state.date)).toBe("2019-02-01");
  let fields = 0;
  for (const view of ["table", "matrix", "export", "story", "changes", "whatif", "overlaps"]) {
    await page.evaluate((to) => void window.musubi.set({ view: `map,${to}` }), view);
    await page.locator(`.tool-${view} h2`).first().waitFor();
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll("select, textarea, input:not([type=radio], [type=checkbox])")].map((e) =>
        Number.parseFloat(getComputedStyle(e).fontSize),
      ),
    );
    fields += sizes.length;
    expect([view, ...sizes.filter((px) => px < 16)]).toEqual([view]);
  }
  expect(fields).toBeGreaterThan(6);
  expectQuiet(opened);
});

test("after the browser has translated the page, words still follow the step that is told", async () => {
  const { page } = await open("?mode=present&tour=coverage&step=2&lang=en");
  const said = (): Promise<string[]> =>
    page.evaluate(() =>
      [".present-caption", ".present-sources", ".wall-date", ".present-progress"].map(
        (s) => document.querySelector(s)?.textContent ?? "",
      ),
    );
  await page.locator(".present-sources").waitFor();
  await page.keyboard.press("PageDown");
  await page.locator("[data-step='3']").waitFor();
  await settle(page);
  const right = await said();
  await page.keyboard.press("PageUp");
  await page.locator("[data-step='2']").waitFor();
  // As browsers do it: an element with the translation takes the place of each text.
  await page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest("svg, script, style")) continue;
      const font = document.createElement("font");
      font.textContent = `«${text.data}»`;
      text.replaceWith(font);
    }
  });
  await page.keyboard.press("PageDown");
  await page.locator("[data-step='3']").waitFor();
  // What is the same in both steps stays translated.
  await expect.poll(async () => (await said()).map((s) => s.replace(/[«»]/g, ""))).toEqual(right);
});
