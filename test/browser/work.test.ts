// The views beside the pictures: what policy staff do with them, by keyboard, and what they take away. That all of them are
// accessible and can be read: text-walk.test.ts.
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { readXlsx } from "hucre/xlsx";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, expectAccessible, expectQuiet, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 10_000 };
const tool = (page: Page) => page.locator(".view-tool");

/** An item of an Export menu, opened if it is closed. */
async function item(place: Page | Locator, name: string): Promise<Locator> {
  const found = place.locator(`[data-take="${name}"]`).first();
  if (!(await found.isVisible())) await place.locator(".take-button").first().press("Enter");
  return found;
}

/** What an item of the menu gives as a file. */
async function taken(page: Page, name: string): Promise<{ name: string; text: string }> {
  const found = await item(page, name);
  const [download] = await Promise.all([page.waitForEvent("download"), found.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

test("overlaps: a set is switched, a bar opens its members and lights them, and time moves the numbers", async () => {
  const opened = await open("?view=map,overlaps&date=2025-05-31");
  const { page } = opened;
  const both = page.locator(
    '[data-overlap="cmaa ajcep cptpp rcep bilateral"], [data-overlap="bilateral cmaa ajcep cptpp rcep"]',
  );
  await both.waitFor();
  expect(await both.getAttribute("data-value")).toBe("4");
  await both.press("Enter");
  expect((await stateOf(page)).state.select?.split(",").sort()).toEqual(["BRN", "MYS", "SGP", "VNM"]);
  await page.locator("[data-any]").waitFor();
  await tool(page).getByRole("button", { name: "Remove CPTPP", exact: true }).click();
  expect((await stateOf(page)).state.sets).not.toContain("cptpp");
  await tool(page).getByRole("button", { name: "Add a set" }).press("Enter");
  await tool(page).locator('[data-add-set="cptpp"]').press("Enter");
  expect((await stateOf(page)).state.sets).toBeUndefined();
  await tool(page).locator('[data-remove-set="cptpp"]').press("Enter");
  await page.evaluate(() => void window.musubi.set({ date: "2002-12-31", select: "" }));
  await expect.poll(() => page.locator("[data-any]").getAttribute("data-any"), WAIT).toBe("2");
  expectQuiet(opened);
});

test("two dates: swapping them swaps the lists; a day that is none is a sentence", async () => {
  const opened = await open("?view=map,changes&date=2021-12-31&to=2022-02-01");
  const { page } = opened;
  const count = (list: string) => page.locator(`[data-changes="${list}"]`).getAttribute("data-value");
  await page.locator('[data-changes="gained"]').waitFor();
  expect(await count("gained")).toBe("10");
  await page.getByRole("button", { name: "Swap the days" }).press("Enter");
  await page.locator('[data-changes="lost"]').waitFor();
  expect(await count("lost")).toBe("10");
  const second = page.locator('[data-day="second"]');
  await second.fill("never");
  await second.press("Enter");
  await tool(page).getByRole("alert").waitFor();
  expect(await tool(page).getByRole("alert").textContent()).toContain("never");
  await second.fill("2018-12-30");
  await second.press("Enter");
  await expect.poll(async () => (await stateOf(page)).state.to, WAIT).toBe("2018-12-30");
  // Without a second day there are days to choose from.
  await page.getByRole("button", { name: "End comparison" }).press("Enter");
  await page.locator(".day-choices").waitFor();
  await expectAccessible(page);
  await page.locator(".day-choices li", { hasText: "10 years before" }).getByRole("button").press("Enter");
  await page.locator('[data-changes="lost"]').waitFor();
  const { state } = await stateOf(page);
  expect(state.to?.slice(4)).toBe(state.date?.slice(4));
  expect(Number(state.date?.slice(0, 4)) - Number(state.to?.slice(0, 4))).toBe(10);
  expectQuiet(opened);
});

test("what if: imagined by a click, said on the page and in what is taken away, and undone by one action", async () => {
  const opened = await open("?view=map,network,whatif&date=2026-07-01");
  const { page } = opened;
  const figure = async () => (await stateOf(page)).figures.partners.inForce;
  const before = await figure();
  await page.locator('[data-imagine="cptpp:CRI"]').press("Enter");
  await page.locator("[data-imagined]").waitFor();
  expect(await page.title()).toContain("hypothetical");
  expect(await figure()).toBe(before + 1);
  expect((await stateOf(page)).hypothetical).toContain("cptpp:CRI");
  await expectAccessible(page);
  const csv = await taken(page, "csv");
  expect(csv.name).toContain("hypothetical");
  expect(csv.text).toContain("仮定");
  // In the pictures too, once the sheet is closed.
  await page.evaluate(() => void window.musubi.set({ view: "map,network" }));
  await page.locator('.view-network [data-party="CRI"]').first().waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Back to the facts" }).press("Enter");
  await page.locator("[data-imagined]").waitFor({ state: "detached" });
  expect(await figure()).toBe(before);
  expect((await stateOf(page)).state.whatif).toBeUndefined();
  expectQuiet(opened);
});

const openTools = (page: Page) => page.locator('[data-door="views"]').press("Enter");

test("the menu of views works by keyboard, one tool at a time", async () => {
  const opened = await open("");
  const { page } = opened;
  await openTools(page);
  await page.locator('[data-view="matrix"]').press("Enter");
  await page.locator(".tool-matrix").waitFor();
  await openTools(page);
  await page.locator('[data-view="overlaps"]').press("Enter");
  await page.locator(".tool-overlaps").waitFor();
  expect((await stateOf(page)).state.view).toBe("map,network,overlaps");
  await tool(page).getByRole("button", { name: "Close this view" }).press("Enter");
  expect((await stateOf(page)).state.view).toBeUndefined();
  // Escape closes what is open one by one: a menu, the panel, the sheet.
  await page.evaluate(() => void window.musubi.set({ view: "map,network,matrix", select: "VNM" }));
  await tool(page).locator(".take-button").press("Enter");
  await tool(page).locator(".menu:popover-open").waitFor();
  await page.keyboard.press("Escape");
  expect((await stateOf(page)).state.select).toBe("VNM");
  await page.keyboard.press("Escape");
  expect((await stateOf(page)).state.select).toBeUndefined();
  await tool(page).waitFor();
  await page.keyboard.press("Escape");
  expect((await stateOf(page)).state.view).toBeUndefined();
  expectQuiet(opened);
});

test("all facts: filtered, sorted, and taken away as they stand; a description of the CSV states question, day and data", async () => {
  const opened = await open("?view=table");
  const { page } = opened;
  await page.locator("[data-rows]").waitFor();
  const rows = () => page.locator("[data-rows]").getAttribute("data-rows").then(Number);
  // With the bodies, which come a moment later.
  await expect.poll(rows, WAIT).toBeGreaterThan(3000);
  // Only the rows in sight are in the page.
  expect(await page.locator("[data-table=facts] tbody tr").count()).toBeLessThan(120);
  await page.locator("[data-filter]").fill("viet cptpp");
  await expect.poll(rows, WAIT).toBeLessThan(20);
  const { name, text } = await taken(page, "csv");
  expect(name).toMatch(/^musubi-facts-.*\.csv$/);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toContain("2019-01-14");
  // The head first, then a line a row.
  expect(text.trimEnd().split("\r\n")).toHaveLength((await rows()) + 1);
  const about = await taken(page, "meta");
  expect(about.name).toBe(`${name}-metadata.json`);
  expect(JSON.parse(about.text)["musubi:about"]).toMatchObject({ Data: expect.stringContaining("musubi-japan") });
  const columns = ["Country or region (ID)", "Framework (ja)", "Precision", "Source (ID)", "Id"];
  const facts = csvParse(text.slice(1));
  expect(facts).toHaveLength(await rows());
  expect(facts.columns).toEqual(expect.arrayContaining(columns));
  expect(facts.every((f) => f.Id && (f["Source (ID)"] || f.Evidence === "unverified"))).toBe(true);
  // The same as a workbook, with the sources that the rows name.
  const [download] = await Promise.all([page.waitForEvent("download"), (await item(page, "xlsx")).click()]);
  const [cover, sheet, sources] = (await readXlsx(readFileSync(await download.path()))).sheets;
  expect(download.suggestedFilename()).toBe(name.replace(".csv", ".xlsx"));
  expect(cover?.rows.flat()).toEqual(expect.arrayContaining(["Question", "Date", "Borders", "Data", "Address"]));
  expect(sheet?.rows).toHaveLength(facts.length + 1);
  const named = new Set(facts.flatMap((f) => f["Source (ID)"]?.split("; ").filter(Boolean) ?? []));
  expect(new Set(sources?.rows.slice(1).map((row) => row[0]))).toEqual(named);
  await page.evaluate(() => void window.musubi.set({ view: "sources" }));
  await page.locator(".tool-sources [data-rows]").waitFor();
  const listed = csvParse((await taken(page, "csv")).text.slice(1));
  expect(listed.length).toBeGreaterThan(300);
  expect(listed.every((s) => s.Id && s["Publisher (en)"] && s["Publisher (ja)"])).toBe(true);
  await page.evaluate(() => void window.musubi.set({ view: "table" }));
  await page.locator("[data-filter]").fill("nothing is called this");
  await tool(page).getByText("Nothing matches").waitFor();
  expectQuiet(opened);
});

test("graphs, cells and citations", async () => {
  const opened = await open("?view=matrix&date=2025-05-31");
  const { page } = opened;
  await page.locator(".matrix-table").waitFor();
  expect((await taken(page, "gexf")).text).toContain('<gexf xmlns="http://gexf.net/1.3"');
  expect((await taken(page, "graphml")).text).toContain("<graphml");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await (await item(page, "cite")).click();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  expect(cited).toContain("date=2025-05-31");
  expect(cited).toContain("musubi-japan");
  // A fact cites its own sources.
  await page.evaluate(() => void window.musubi.set({ view: "map", select: "VNM" }));
  const signed = page.locator('[data-fact="memberships/cptpp/VNM/in_force"]').last();
  await signed.locator(".grade-button").click();
  await signed.locator("[data-take=fact]").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("memberships/cptpp/VNM/in_force");
  await page.evaluate(() => void window.musubi.set({ view: "matrix", select: "" }));
  // A column is sorted by its head.
  await page.getByRole("button", { name: "RCEP", exact: true }).press("Enter");
  expect(await page.locator("th[aria-sort=ascending]").textContent()).toContain("RCEP");
  expectQuiet(opened);
});

const CLIPBOARDS = [
  ["is refused", { writeText: "refused" }],
  ["is missing", undefined],
] as const;
test.each(inLong(CLIPBOARDS.slice(0, 1), CLIPBOARDS))(
  "a clipboard that %s is told in a sentence, wherever something is copied",
  async (_, clipboard) => {
    const opened = await open("?view=matrix&select=VNM&date=2025-05-31");
    const { page } = opened;
    await page.evaluate((given) => {
      const refusing = {
        writeText: () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError")),
      };
      Object.defineProperty(navigator, "clipboard", { value: given && refusing, configurable: true });
    }, clipboard);
    const fact = page.locator('[data-fact="memberships/cptpp/VNM/in_force"]').last();
    await fact.locator(".grade-button").click();
    for (const [place, name] of [
      [tool(page), "cite"],
      [page.locator(".panel .tool-take").first(), "cite"],
      [fact, "fact"],
    ] as const) {
      await (await item(place, name)).click();
      const told = place.getByRole("status").filter({ hasText: "could not be copied" });
      await told.waitFor(WAIT);
      expect(await told.evaluate((e) => e.getBoundingClientRect().height)).toBeGreaterThan(10);
    }
    // What then can be copied says so, and the sentence goes.
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => {} }, configurable: true });
    });
    await (await item(tool(page), "cite")).click();
    await tool(page).getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
    expect(await tool(page).getByText("could not be copied").count()).toBe(0);
    await expectAccessible(page);
    expectQuiet(opened);
  },
);

test("a dossier answers first, draws its lines, and names its sources", async () => {
  const opened = await open("?select=VNM&date=2025-05-31");
  const { page } = opened;
  const answer = page.locator("[data-answer-sentence]");
  await answer.waitFor();
  for (const name of ["Japan–Viet Nam EPA", "AJCEP", "CPTPP", "RCEP"])
    expect(await answer.textContent()).toContain(name);
  expect(await page.locator(".dossier-lines [data-line]").count()).toBeGreaterThanOrEqual(5);
  await page.locator(".dossier-sources li").first().waitFor({ state: "attached" });
  expect(await page.locator(".dossier-sources li").count()).toBeGreaterThan(5);
  await expectAccessible(page);
  // On paper it is the panel alone, on one page.
  await page.evaluate(() => {
    document.documentElement.dataset.print = "panel";
    document.querySelector<HTMLDetailsElement>(".dossier-sources")?.setAttribute("open", "");
  });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  expectQuiet(opened);
});

test("a question is built by clicking, and its strip stands over time", async () => {
  const opened = await open("?q=CPTPP&date=2025-05-31");
  const { page } = opened;
  const panel = page.getByRole("complementary");
  await panel.getByText("Build the question").click();
  await panel.locator('[data-joint="not"]').click();
  await panel.locator('[data-word="bilateral"]').click();
  await expect.poll(async () => (await stateOf(page)).state.q, WAIT).toBe("CPTPP and not bilateral");
  const answer = await taken(page, "csv");
  expect((await taken(page, "meta")).text).toContain("CPTPP and not bilateral");
  expect(answer.text).toMatch(/NZL,New Zealand,ニュージーランド,,cptpp,CPTPP,CPTPP,2018-12-30,day known,official,/);
  expect(await panel.locator(".strip-step").count()).toBeGreaterThanOrEqual(2);
  await page.evaluate(() => void window.musubi.set({ view: "map,timeline" }));
  await page.locator("[data-strips]").waitFor();
  expectQuiet(opened);
});
