// A step in time writes what it changes and nothing else: components are rendered for what comes and goes, not for what is said.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isoOf } from "../../src/data/day.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { loadDataset } from "../../tools/atlas/compile-atlas.ts";
import { inLong } from "../long.ts";
import { atlasPages, expectQuiet, settle } from "./atlas-page.ts";

const open = atlasPages();

const world = indexWorld(loadDataset());
const { start, asOf } = world.dataset.meta;
const changeDays = world.changeDays.filter((day) => day > start && day <= asOf);
/** Spread over the whole slider, forwards and back, each with a day before it on which nothing changes. */
const DAYS = [
  ...changeDays.filter((_, i) => i % 3 === 0),
  ...changeDays.filter((_, i) => i % 7 === 0).reverse(),
].flatMap((day) => [
  isoOf(day),
  ...(changeDays.includes((day + 1) as typeof day) ? [] : [isoOf((day + 1) as typeof day)]),
]);

interface Step {
  date: string;
  /** Times that components were rendered. */
  renders: number;
  /** Elements outside the pictures that came or went. */
  elements: number;
  /** Writes outside the pictures of what stood there already, and text nodes replaced instead of rewritten. */
  idle: string[];
}

/** By the time stamps that src/ui/effects.ts leaves for the browser's recordings. */
async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = { renders: 0 };
    Object.assign(window, { counted });
    console.timeStamp = (label) => void (label === "render" && counted.renders++);
  });
}

const renders = (page: Page): Promise<number> =>
  page.evaluate(() => (Reflect.get(window, "counted") as { renders: number }).renders);

const stepThrough = (page: Page, dates: readonly string[]): Promise<Step[]> =>
  page.evaluate(async (dates) => {
    const counted = Reflect.get(window, "counted") as { renders: number };
    const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    const isOutside = (node: Node): boolean =>
      !(node instanceof Element ? node : node.parentElement)?.closest(".stage-planes");
    const records: MutationRecord[] = [];
    const watch = new MutationObserver((more) => void records.push(...more));
    watch.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
      characterDataOldValue: true,
    });
    const steps = [];
    for (const date of dates) {
      await frame();
      records.length = 0;
      const before = counted.renders;
      window.musubi.set({ date });
      await frame();
      const written = records.filter((r) => isOutside(r.target));
      const moved = written.flatMap((r) => [...r.addedNodes, ...r.removedNodes]);
      const nowOf = (r: MutationRecord): string | null =>
        r.type === "attributes" ? (r.target as Element).getAttribute(r.attributeName ?? "") : r.target.nodeValue;
      const idle = written.filter((r) => r.type !== "childList" && r.oldValue === nowOf(r));
      steps.push({
        date,
        renders: counted.renders - before,
        elements: moved.filter((n) => n instanceof Element).length,
        idle: [
          ...idle.map((r) => `${r.attributeName ?? "text"} "${r.oldValue}"`),
          ...moved.filter((n) => n instanceof Text).map((n) => `"${n.nodeValue}" replaced`),
        ],
      });
    }
    watch.disconnect();
    return steps;
  }, dates);

test.each(inLong(["both"], ["en", "both"]))(
  "components are rendered only when something comes or goes, and nothing is written twice (%s)",
  async (lang) => {
    const opened = await open();
    const { page } = opened;
    await countRenders(page);
    await page.goto(`${new URL(page.url()).origin}/?lang=${lang}&date=${DAYS[0]}`);
    await page.evaluate(() => window.musubi.ready);
    await settle(page);
    const steps = await stepThrough(page, DAYS.slice(1));
    expect(steps.filter((s) => s.renders > 0 && s.elements === 0)).toEqual([]);
    expect(steps.filter((s) => s.idle.length > 0)).toEqual([]);
    expect(steps.filter((s) => s.renders > 0).length).toBeLessThan(steps.length / 10);
    // That they are counted at all.
    const before = await renders(page);
    await page.evaluate(() => window.musubi.set({ select: "VNM" }));
    await expect.poll(() => renders(page)).toBeGreaterThan(before);
    expectQuiet(opened);
  },
);

/** All that the header and the timeline say, and the values that stand beside. */
const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const values = [...document.querySelectorAll("[data-value]")].map((e) => e.getAttribute("data-value") ?? "");
    const time = document.querySelector(".day-title time")?.getAttribute("datetime") ?? "";
    const slider = document.querySelector("[role=slider]")?.getAttribute("aria-valuetext") ?? "";
    const handle = Math.round(document.querySelector(".m-handle")?.getBoundingClientRect().x ?? 0);
    const words = [".date", ".figures", ".caption"].map((s) => document.querySelector(s)?.textContent ?? "");
    return [...values, time, slider, String(handle), ...words];
  });

test.each(inLong(["ja"], ["ja", "both"]))(
  "a day stepped to says what the same day says when it is opened (%s)",
  async (lang) => {
    const days = ["1997-01-01", "2018-12-30", "2022-01-01"];
    const { page } = await open(`?lang=${lang}&date=2012-06-01`);
    const fresh = await open();
    for (const date of days) {
      await page.evaluate((date) => void window.musubi.set({ date }), date);
      await settle(page);
      await fresh.page.goto(`${new URL(page.url()).origin}/?lang=${lang}&date=${date}`);
      await fresh.page.evaluate(() => window.musubi.ready);
      await settle(fresh.page);
      expect(await saidOn(page)).toEqual(await saidOn(fresh.page));
      expect((await saidOn(page)).join()).toContain(date);
    }
  },
);
