// What a policy desk looks at before it prints something: who vouches for a fact, where its document is, which day a line stands for.
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, expectQuiet, openDoor, settle } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 10_000 };
const set = (page: Page, patch: Record<string, string>) => page.evaluate((p) => void window.musubi.set(p), patch);

test("the list that closes a dossier leads to each source, or says why not; who has joined is dated by the application", async () => {
  const opened = await open("?date=2025-05-31");
  const { page } = opened;
  const kinds = { linked: 0, told: 0 };
  for (const select of ["VNM", "GBR", "cptpp", "ajcep"]) {
    await set(page, { select });
    await page.locator(".panel h2").first().waitFor();
    const entries = page.locator(".dossier-sources li");
    await expect.poll(() => entries.count(), WAIT).toBeGreaterThan(2);
    await settle(page);
    const seen = await entries.evaluateAll((all) =>
      all.map((li) => ({
        text: li.textContent ?? "",
        href: li.querySelector("a")?.getAttribute("href") ?? "",
        why: li.querySelector(".quiet")?.textContent?.trim() ?? "",
      })),
    );
    const silent = seen.filter(({ href, why }) => !/^https?:/.test(href) && why.length < 10);
    expect([select, ...silent.map((s) => s.text)]).toEqual([select]);
    kinds.linked += seen.filter((s) => s.href !== "").length;
    kinds.told += seen.filter((s) => s.href === "").length;
    // The day beside “acceded” is none of accession.
    const applied = await page
      .locator('.panel li.row:has([data-fact^="applicants/"]):has(.date-link)')
      .evaluateAll((all) => all.map((li) => li.textContent ?? ""));
    if (select === "GBR") expect(applied.join()).toContain("1 Feb 2021");
    if (select === "cptpp") expect(applied.length).toBeGreaterThan(3);
    expect([select, ...applied.filter((text) => !/appli(ed|cation)/i.test(text))]).toEqual([select]);
    expect(applied.filter((text) => /acceded(?!.*Applied)/.test(text))).toEqual([]);
  }
  expect(Math.min(kinds.linked, kinds.told)).toBeGreaterThan(0);
  expectQuiet(opened);
});

test("facts without an official source, and those with one source only, are found, counted and taken away", async () => {
  const opened = await open("?view=table");
  const { page } = opened;
  const rows = () => page.locator("[data-rows]").getAttribute("data-rows").then(Number);
  await page.locator("[data-rows]").waitFor();
  await expect.poll(rows, WAIT).toBeGreaterThan(3000);
  const taken = async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".view-tool [data-take=csv]").evaluate((e) => (e as HTMLElement).click()),
    ]);
    return csvParse(readFileSync(await download.path(), "utf8").slice(1));
  };
  const all = await taken();
  expect(all).toHaveLength(await rows());
  // All that is called something is called by its name: no code of three letters is one.
  for (const column of ["Country or region", "Framework"])
    for (const language of ["en", "ja"])
      expect(
        all
          .filter(
            (f) =>
              /^[A-Z]{3}$|[a-z]-[a-z]/.test(f[`${column} (${language})`] ?? "") &&
              f[`${column} (${language})`] === f[`${column} (ID)`],
          )
          .map((f) => f.Id),
      ).toEqual([]);
  const is: Record<string, (f: (typeof all)[number]) => boolean> = {
    noOfficial: (f) => f.Evidence !== "official",
    oneSource: (f) => new Set(f["Source (ID)"]?.split("; ").filter(Boolean)).size === 1,
  };
  const filter = page.locator("[data-filter]");
  for (const vouched of ["noOfficial", "oneSource"]) {
    const wanted = all.filter((f) => is[vouched]?.(f));
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.length).toBeLessThan(all.length);
    await page.locator("select[data-vouched], [data-vouched] select").selectOption(vouched);
    await expect.poll(rows, WAIT).toBe(wanted.length);
    expect((await taken()).map((f) => f.Id)).toEqual(wanted.map((f) => f.Id));
    // With the filter of words beside it.
    await filter.fill("viet");
    await expect.poll(rows, WAIT).toBeLessThan(wanted.length);
    expect((await taken()).every((f) => is[vouched]?.(f))).toBe(true);
    await filter.fill("");
  }
  expectQuiet(opened);
});

test("a row of the overlaps names everybody it counts, or says how many more there are", async () => {
  const opened = await open("?view=map,overlaps&date=2025-05-31");
  const { page } = opened;
  for (const [patch, isLong] of [
    [{ lang: "en" }, false],
    [{ lang: "ja", count: "inclusive" }, false],
    [{ lang: "en", count: "inclusive", rule: "states", sets: "cmaa,bilateral,wto" }, true],
    [{ lang: "ja" }, true],
  ] as const) {
    await set(page, patch);
    await page.locator(".overlap-open b").first().waitFor();
    // With the members of the body, which come a moment later.
    if (isLong) await page.locator(".overlap-rest").first().waitFor();
    await settle(page);
    const rows = await page.locator(".overlap-open").evaluateAll((all) =>
      all.map((row) => {
        const names = [...(row.querySelector(".overlap-names")?.childNodes ?? [])]
          .filter((e) => !(e instanceof Element && e.matches(".overlap-rest, .overlap-through")))
          .map((e) => e.textContent)
          .join("");
        return {
          counted: Number(row.getAttribute("data-value")),
          named: names.split(/, |、/).filter((name) => name.trim()).length,
          more: Number(/\d+/.exec(row.querySelector(".overlap-rest")?.textContent ?? "")?.[0] ?? 0),
        };
      }),
    );
    if (isLong) expect(rows.some((r) => r.more > 0)).toBe(true);
    else expect(rows.some((r) => r.more === 0 && r.counted > 0)).toBe(true);
    for (const { counted, named, more } of rows) expect(named + more).toBe(counted);
  }
  expectQuiet(opened);
});

test("the line of the day stands where its data do: under a question, in a dossier, in the life lines", async () => {
  const opened = await open("?q=RCEP&date=2022-01-01");
  const { page } = opened;
  /** px between the line of the day and what begins on it. */
  const off = (line: string, data: string): Promise<number | undefined> =>
    page.evaluate(
      ([line = "", data = ""]) => {
        const left = (s: string) => [...document.querySelectorAll(s)].at(-1)?.getBoundingClientRect().left;
        const [day, begun] = [left(line), left(data)];
        return day === undefined || begun === undefined ? undefined : Math.abs(day - begun);
      },
      [line, data],
    );
  await page.locator(".panel [data-answer]").waitFor();
  const most = Number(await page.locator("[data-strip-most]").getAttribute("data-strip-most"));
  for (const [date, label] of [
    ["2022-01-01", "1 Jan 2022"],
    ["2022-02-01", "1 Feb 2022"],
    ["2023-01-02", "2 Jan 2023"],
  ] as const) {
    await set(page, { date });
    await expect
      .poll(() => off(".strip .life-day", `.strip-step[aria-label^="${label}:"]`), { ...WAIT, message: date })
      .toBeLessThan(1.5);
    const answer = await page.locator(".panel [data-answer]").getAttribute("data-answer");
    // The number beside the strip is no other answer.
    expect(await page.locator("[data-strip-most]").textContent()).toBe(`${answer} on this day, ${most} at most`);
  }
  await set(page, { q: "CPTPP and not CPTPP" });
  await expect.poll(() => page.locator("[data-strip-most]").textContent(), WAIT).toBe("0 on this day, 0 at most");
  await set(page, { q: "", select: "VNM", date: "2019-01-14" });
  await expect
    .poll(() => off(".dossier-lines .life-day", '.dossier-lines .life-bar[aria-label*="14 Jan 2019"]'), WAIT)
    .toBeLessThan(1.5);
  await set(page, { select: "", view: "map,lifelines" });
  await expect
    .poll(() => off(".life-top .life-day", '.life-row[data-party="VNM"] .life-bar[aria-label*="14 Jan 2019"]'), WAIT)
    .toBeLessThan(1.5);
  expectQuiet(opened);
});

test("Japanese on an English page is said to be Japanese, no date of prose is for machines, and pictures have headings", async () => {
  const opened = await open("?date=2025-05-31&select=japan-eu");
  const { page } = opened;
  const headings = () => page.locator(".view-map h2, .view-network h2, .timeline h2").allTextContents();
  expect(await headings()).toHaveLength(3);
  for (const name of await headings()) expect(name.trim()).not.toBe("");
  /** Texts with Japanese letters in what is not said to be Japanese. */
  const silent = () =>
    page.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      let japanese = 0;
      while (walk.nextNode()) {
        const text = walk.currentNode as Text;
        const around = text.parentElement;
        // Cells of tables are sorted and taken away, and what is printed names the version of the data.
        const isProse = !around?.closest("td, th, code, option, .only-print, script, style, noscript");
        if (isProse && /\b\d{4}-\d\d-\d\d\b/.test(text.data)) found.push(text.data);
        if (!/[\u3041-\u30ff\u4e00-\u9fff]/.test(text.data) || around?.closest("script, style, noscript")) continue;
        japanese++;
        if (around?.closest("[lang]")?.getAttribute("lang") !== "ja") found.push(text.data);
      }
      return { found, japanese };
    });
  await expect.poll(() => page.locator(".dossier-sources li").count(), WAIT).toBeGreaterThan(2);
  const panel = await silent();
  expect(panel.found).toEqual([]);
  let japanese = panel.japanese;
  for (const view of ["sources", "table", "changes", "story", "export"]) {
    await set(page, { view: `map,${view}`, select: "" });
    await page.locator(`.tool-${view} h2`).first().waitFor();
    if (view === "sources") {
      await page.locator(".tool-sources [data-rows] ~ *, .tool-sources tbody tr").first().waitFor();
      // One that is chosen is named again above its facts.
      await page.locator(".tool-sources tbody tr:has([lang=ja]) .name-link").first().click();
      await page.locator(".cited h3").first().waitFor();
    }
    await settle(page);
    const seen = await silent();
    expect([view, ...seen.found]).toEqual([view]);
    japanese += seen.japanese;
  }
  expect(japanese).toBeGreaterThan(5);
  expectQuiet(opened);
});

test("on a phone the hits of a search, a menu and the end of a talk are within the window", async () => {
  const opened = await open("?date=2025-05-31", { width: 390, height: 844, touch: true });
  const { page } = opened;
  /** What of it lies beyond the window, or cannot be scrolled to. */
  const beyond = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all
        .filter((e) => e.checkVisibility())
        .flatMap((e) => {
          e.scrollIntoView({ block: "nearest" });
          const { left, right, top, bottom } = e.getBoundingClientRect();
          const isIn = left >= -0.5 && right <= innerWidth + 0.5 && top >= -0.5 && bottom <= innerHeight + 0.5;
          return isIn ? [] : [`${innerWidth}: ${e.textContent} ${[left, right, top, bottom].map(Math.round)}`];
        }),
    );
  for (const [width, height] of [
    [390, 844],
    [320, 568],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.locator("[data-search]").click();
    await page.getByRole("combobox").fill("viet");
    await page.locator(".search-hit").first().waitFor();
    await settle(page);
    expect(await beyond(".search-box input, .search-hit")).toEqual([]);
    await page.keyboard.press("Escape");
    await openDoor(page, "views");
    await page.locator(".tool-list:visible").waitFor();
    expect(await beyond(".tool-list button")).toEqual([]);
    await page.keyboard.press("Escape");
    for (const lang of ["en", "ja", "both"]) {
      await page.evaluate((lang) => void window.musubi.set({ lang, view: "sources" }), lang);
      await page.locator(".tool-sources").waitFor();
      await settle(page);
      expect(await beyond(".header button")).toEqual([]);
    }
    await page.evaluate(() => void window.musubi.set({ lang: "en", view: "map,network" }));
  }
  await page.setViewportSize({ width: 360, height: 640 });
  await set(page, { mode: "present", tour: "coverage", step: "2" });
  await page.locator(".present-bar[data-step]").waitFor({ state: "attached" });
  await page.mouse.move(100, 300);
  await page.mouse.move(120, 320);
  await settle(page);
  expect(await beyond(".present-bar button, .present-bar a")).toEqual([]);
  expectQuiet(opened);
});

test("the open search covers no figure, and a choice in a menu closes it", async () => {
  const opened = await open("?date=2025-05-31");
  const { page } = opened;
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.locator("[data-search]").click();
    await page.getByRole("combobox").waitFor();
    await settle(page);
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll(".figure")]
        .filter((e) => e.checkVisibility())
        .filter((e) => {
          const { left, right, top, bottom } = e.getBoundingClientRect();
          return [0.02, 0.5, 0.98].some((part) =>
            document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2)?.closest(".search"),
          );
        })
        .map((e) => e.textContent),
    );
    expect([width, ...covered]).toEqual([width]);
    await page.keyboard.press("Escape");
  }
  for (const choose of ['[data-view="matrix"]', '[data-view="share"]', '[data-view="sources"]']) {
    await openDoor(page, "views");
    await page.locator(`${choose}:visible`).first().click();
    await expect.poll(() => page.locator(`${choose}:visible`).count(), WAIT).toBe(0);
    await page.keyboard.press("Escape");
  }
  expectQuiet(opened);
});
