// A story on a wall: one picture, one number, nothing else, and all of it legible from the back of the room.

import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readStory } from "../../src/data/story.ts";
import { TOLD_TOOLS } from "../../src/store/view-ids.ts";
import { inLong, isLong } from "../long.ts";
import { atlasPages, expectAccessible, expectQuiet, frames, settle } from "./atlas-page.ts";

const open = atlasPages({ still: true });

const STORIES = readdirSync("data/stories").map((file) => {
  const read = readStory(readFileSync(`data/stories/${file}`, "utf8"), file);
  if (!read.ok) throw new Error(`${file} is no story`);
  return read.story;
});
const WALLS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

const isSeen = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((e) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }));

test("there is nothing but the story, until somebody moves the pointer or goes through the controls by key", async () => {
  const opened = await open("?mode=present&tour=coverage&step=8");
  const { page } = opened;
  await page.locator(".wall-hero").waitFor();
  const controls = [".present-tools", "#timeline"];
  for (const each of [".header", ...controls]) expect(await isSeen(page, each), each).toBe(false);
  expect(await page.locator(".stage > .view").count()).toBe(1);
  // A clicker is no hand on the controls.
  await page.keyboard.press("PageDown");
  await frames(page, 3);
  for (const each of controls) expect(await isSeen(page, each), each).toBe(false);
  await page.mouse.move(200, 200);
  for (const each of controls) await expect.poll(() => isSeen(page, each)).toBe(true);
  for (const each of controls) await expect.poll(() => isSeen(page, each), { timeout: 8000 }).toBe(false);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect.poll(() => isSeen(page, ".present-tools")).toBe(true);
  await expectAccessible(page);
  expectQuiet(opened);
});

/** Words that can be seen: what is smaller than a share of the wall, runs out of it or of its box, or parts a number from its unit. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = Math.max(14, Math.min(innerWidth, innerHeight) / 49) - 0.6;
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue?.trim() ?? "";
      if (!parent || text === "" || parent.closest(".sr-only, .present-tools, #timeline, .skip, script, title"))
        continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const scroller = parent.closest("[data-goes-on]")?.getBoundingClientRect();
      const lines = [...range.getClientRects()].filter(
        (r) => !scroller || (r.top < scroller.bottom && r.right < scroller.right),
      );
      if (lines.length === 0) continue;
      const isSvg = parent instanceof SVGElement;
      const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
      if (size < least) faults.push(`${text}: ${size.toFixed(1)} px`);
      if (!isSvg && lines.some((r) => r.right > innerWidth + 1 || r.bottom > innerHeight + 1 || r.left < 0))
        faults.push(`${text}: outside`);
      // A name beside a place that leads is seen whole.
      const window_ = parent.closest(".picture")?.getBoundingClientRect();
      if (isSvg && window_ && lines.some((r) => r.left < window_.right && r.right > window_.right + 1))
        faults.push(`${text}: cut at the right`);
      if (isSvg && window_ && lines.some((r) => r.right > window_.left && r.left < window_.left - 1))
        faults.push(`${text}: cut at the left`);
      if (!isSvg && parent.closest(".wall-hero") && /\d/.test(text) && lines.length > 1 && !/[A-Za-z]{3}/.test(text))
        faults.push(`${text}: on ${lines.length} lines`);
    }
    // Titles of our own stories are as large as any, after whatever step they come.
    const fit = document.querySelector<HTMLElement>(".present-caption")?.style.getPropertyValue("--fit") ?? "1";
    if (Number(fit) < 0.74) faults.push(`title at ${fit}`);
    const boxes = [".present-caption", ".wall-hero", ".wall-curve", ".view-tool", ".present-foot"].flatMap(
      (selector) => {
        const e = document.querySelector(selector);
        return e ? [{ selector, box: e.getBoundingClientRect() }] : [];
      },
    );
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        if (
          a.box.bottom > b.box.top + 2 &&
          b.box.bottom > a.box.top + 2 &&
          a.box.right > b.box.left + 2 &&
          b.box.right > a.box.left + 2
        )
          faults.push(`${a.selector} over ${b.selector} by ${a.box.bottom - b.box.top}`);
    // Nothing of the picture lies under a word.
    const words: { of: string; box: DOMRect }[] = [];
    const said = document.createTreeWalker(
      document.querySelector(".present-bar") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = said.nextNode(); node; node = said.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      if (!node.parentElement?.closest(".sr-only, .present-tools, .wall-curve"))
        words.push(...[...range.getClientRects()].map((box) => ({ of: node.nodeValue ?? "", box })));
    }
    const told = document.querySelector(".conditions")?.getBoundingClientRect();
    for (const { of, box } of words)
      if (told && told.right > box.left && told.left < box.right && told.bottom > box.top && told.top < box.bottom)
        faults.push(`${of}: under the condition`);
    for (const mark of document.querySelectorAll(".stage .plane :is(text, circle:not([class*=m-hit]))")) {
      if (!mark.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const { right, top, bottom, ...mine } = mark.getBoundingClientRect().toJSON();
      const left = Math.max(mine.left, mark.closest(".picture")?.getBoundingClientRect().left ?? 0);
      for (const { of, box } of words)
        if (right > box.left && left < box.right && bottom > box.top && top < box.bottom)
          faults.push(`${of}: over ${mark.textContent || mark.getAttribute("class")}`);
    }
    for (const body of document.querySelectorAll(":is(.tool-body, .tool-side, .tool-main):not([data-goes-on])"))
      if (body.scrollHeight > body.clientHeight + 2) faults.push(`cut: ${body.scrollHeight - body.clientHeight} px`);
    return faults;
  });

const ALL = (["en", "ja", "both"] as const).flatMap((lang) => WALLS.map((wall) => ({ lang, ...wall })));
const FEW = ALL.filter(({ lang, width }) => `${lang} ${width}` === "en 1024" || `${lang} ${width}` === "ja 1920");

/** Each step on one of the few walls, or all on each. */
const STEPPED = isLong
  ? ALL.map((wall) => ({ ...wall, which: "all", isLooked: () => true }))
  : FEW.map((wall, w) => ({ ...wall, which: w === 0 ? "odd" : "even", isLooked: (i: number) => i % 2 === w }));

test.each(STEPPED)(
  "$which steps of all stories are legible in $lang on $width × $height",
  async ({ lang, isLooked, ...wall }) => {
    const opened = await open(`?mode=present&tour=${STORIES[0]?.id}&lang=${lang}`, wall);
    const { page } = opened;
    const faults: string[] = [];
    for (const { id, steps } of STORIES) {
      for (const [i, step] of steps.entries()) {
        if (!isLooked(i)) continue;
        await page.evaluate((patch) => void window.musubi.set(patch), { tour: id, step: String(i + 1) });
        await page.locator(`[data-step="${i + 1}"]`).waitFor();
        await expect.poll(() => page.evaluate(() => window.musubi.get().state.date)).toBe(step.show.date);
        await settle(page);
        for (const fault of await faultsOf(page)) faults.push(`${id} ${i + 1}: ${fault}`);
        // Our own stories show charts and tables that are seen whole.
        if ((await page.locator("[data-goes-on]").count()) > 0) faults.push(`${id} ${i + 1}: goes on below`);
        const hero = await page
          .locator(".wall-hero")
          .evaluateAll((all) => all.map((e) => e.getAttribute("data-value")));
        const said = step.says ?? {};
        const leading =
          ["coverage", "assistance", "partners", "agreements"].find((k) => k in said) ?? Object.keys(said)[0];
        expect(hero, `${id} ${i + 1}`).toEqual(leading === undefined ? [] : [String(said[leading])]);
        // The curve is always of trade: beside a number of something else it says so.
        expect(await page.locator(".wall-curve > p").count(), `${id} ${i + 1}`).toBe(leading === "coverage" ? 0 : 1);
        // A name of an institution, and never an address.
        expect(await page.locator(".present-sources").allTextContents()).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/\w\.(?:com|org|net|jp|go|eu|info|int)\b/)]),
        );
      }
    }
    expect(faults).toEqual([]);
    expectQuiet(opened);
  },
);

/** Every chart and table as a step of an own story, on the wall. */
const TOOL_STEPS = [
  ...TOLD_TOOLS.map((tool) => ({ date: "2022-02-01", to: "2015-01-15", view: `map,network,${tool}` })),
  { date: "2022-02-01", view: "map,network,overlaps", sets: "bilateral,ajcep,cptpp,rcep,wto" },
  { date: "2022-02-01", view: "map,network,coverage", coverage: "imports", stack: "agreement" },
  { date: "2022-02-01", view: "map,network,whatif", whatif: "cptpp:CRI:2026-07-01" },
].map((show) => ({ show, caption: { en: "One view of many.", ja: "一つの図。" }, says: { coverage: 78.6 } }));

const TOOL_WALLS = inLong(
  [{ lang: "ja", width: 1280, height: 720 }],
  [...ALL, ...(["en", "ja"] as const).map((lang) => ({ lang, width: 1080, height: 1920 }))],
);

test.each(TOOL_WALLS)(
  "any chart or table is a step of an own story that fits, or shows that it goes on, in $lang on $width × $height",
  async ({ lang, ...wall }) => {
    const opened = await open("", wall);
    const { page } = opened;
    const story = { id: "own-1", title: { en: "Views", ja: "図" }, minutes: 3, steps: TOOL_STEPS };
    const kept = JSON.stringify({ version: 1, stories: [story], current: "own-1", undo: [] });
    await page.evaluate((text) => localStorage.setItem("musubi-stories", text), kept);
    await page.goto(`${new URL(page.url()).origin}/?mode=present&tour=own-1&lang=${lang}`);
    const faults: string[] = [];
    for (const [i, { show }] of TOOL_STEPS.entries()) {
      const tool = show.view.split(",").at(-1);
      await page.locator(`[data-step="${i + 1}"]`).waitFor();
      await page
        .locator(`.presenting .tool-${tool} :is(table, svg:not(.icon), .tool-main, .tool-content > *)`)
        .first()
        .waitFor();
      await settle(page);
      for (const fault of await faultsOf(page)) faults.push(`${tool} ${i + 1}: ${fault}`);
      // Nothing to press or to choose from, and the condition that is told lies on no word.
      for (const control of [".tool-head", ".tool-bar", "select", ".conditions button"])
        for (const each of await page
          .locator(`.presenting :is(.view-tool, .conditions) ${control}, .presenting > ${control}`)
          .all())
          if (await each.isVisible()) faults.push(`${tool} ${i + 1}: ${control} is there`);
      await page.keyboard.press("PageDown");
    }
    expect(faults).toEqual([]);
    expectQuiet(opened);
  },
);

test("where a step tells of nobody, an upright wall shows the whole world too, from wherever one comes", async () => {
  const opened = await open("?view=map", { width: 1024, height: 768 });
  const { page } = opened;
  const zooms = () =>
    page
      .locator(".view-map [data-camera]")
      .evaluateAll((all) => [
        ...new Set(all.map((e) => /scale\(([\d.]+)/.exec(e.getAttribute("transform") ?? "")?.[1] ?? "1")),
      ]);
  const [story, n] = ["customs", STORIES.find((s) => s.id === "customs")?.steps.findIndex((s) => !s.show.select) ?? -1];
  expect(n).toBeGreaterThan(0);
  for (const step of [n + 1, 2, n + 1]) {
    await page.evaluate((patch) => void window.musubi.set(patch), { mode: "present", tour: story, step: String(step) });
    await page.locator(`[data-step="${step}"]`).waitFor();
    if (step === n + 1) await expect.poll(zooms, { message: `step ${step}` }).toEqual(["1"]);
    else await expect.poll(zooms).not.toEqual(["1"]);
  }
  expectQuiet(opened);
});

test("on a wall that stands, a table of few rows has the whole height, in every language, and none is cut", async () => {
  const story = STORIES.find((s) => s.steps.some((step) => /overlaps/.test(step.show.view ?? "")));
  const n = (story?.steps.findIndex((step) => /overlaps/.test(step.show.view ?? "")) ?? 0) + 1;
  const opened = await open(`?mode=present&tour=${story?.id}&step=${n}`, { width: 1080, height: 1920 });
  const { page } = opened;
  for (const lang of ["en", "ja", "both"]) {
    await page.evaluate((patch) => void window.musubi.set(patch), { lang });
    await page.locator(".overlap-row").first().waitFor();
    await settle(page);
    const last = await page.locator(".overlap-row").last().boundingBox();
    const foot = await page.locator(".present-foot").boundingBox();
    const bottom = (last?.y ?? 0) + (last?.height ?? 0);
    expect(bottom, lang).toBeGreaterThan(1920 * 0.85);
    expect(bottom, lang).toBeLessThanOrEqual(foot?.y ?? 0);
    expect(await faultsOf(page), lang).toEqual([]);
  }
  expectQuiet(opened);
});

test("what a figure was is computed, whatever an own story states", async () => {
  const opened = await open("?view=map,story");
  const { page } = opened;
  const step = (date: string, coverage: number) =>
    `  - show: { date: ${date} }\n    caption: { en: One, ja: 一 }\n    says: { coverage: ${coverage} }\n`;
  const file = `id: mine\ntitle: { en: Mine, ja: 私 }\nminutes: 1\nsteps:\n${step("2002-11-30", 99)}${step("2003-12-31", 2.5)}`;
  await page
    .locator("[data-open-story]")
    .setInputFiles({ name: "mine.yaml", mimeType: "application/yaml", buffer: Buffer.from(file) });
  await page.locator('[data-story^="own-"] [data-present]').first().click();
  await page.locator('[data-step="1"]').waitFor();
  await page.keyboard.press("PageDown");
  await expect.poll(() => page.locator(".wall-hero").getAttribute("data-value")).toBe("2.5");
  expect(await page.locator(".wall-change").textContent()).toContain("2.7");
  expectQuiet(opened);
});
