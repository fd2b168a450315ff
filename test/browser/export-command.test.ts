// npm run export: the same bytes as a hand on the page.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressParts, Exporter, type Job, type Written } from "../../tools/export-page.ts";
import { deckParts } from "../export/deck-parts.ts";
import { foreignDeck } from "../export/foreign-deck.ts";
import { isLong } from "../long.ts";
import { atlasPages } from "./atlas-page.ts";
import { sharedBrowser, sharedServer } from "./shared-browser.ts";

const open = atlasPages({ still: true });

const JOB: Job = {
  address: "",
  story: undefined,
  step: undefined,
  formats: ["png"],
  choices: {},
  theme: undefined,
  letters: undefined,
  template: undefined,
};

async function written(job: Partial<Job>): Promise<Written[]> {
  const serving = await sharedServer();
  const exporter = new Exporter(await sharedBrowser(), serving);
  const files: Written[] = [];
  try {
    for await (const file of exporter.run({ ...JOB, ...job }, `${serving.origin}/`)) files.push(file);
  } finally {
    await exporter.close();
  }
  return files;
}

/** What a press of a button saves. */
async function saved(page: Page, press: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("PNG, SVG, slides, CSV and workbooks are byte for byte those of the page", async () => {
  const address = "?view=coverage&date=2022-02-01&lang=ja";
  const files = await written({ address, formats: ["csv", "xlsx", "png", "svg", "pptx"] });
  const { page } = await open(address);
  const csv = page.locator("[data-take=csv]");
  const byHand = [await saved(page, () => csv.evaluate((e) => (e as HTMLElement).click()))];
  for (const of of ["meta", "xlsx"])
    byHand.push(await saved(page, () => page.locator(`[data-take=${of}]`).evaluate((e) => (e as HTMLElement).click())));
  await page.evaluate(() => void window.musubi.set({ view: "coverage,export" }));
  for (const format of ["png", "svg", "pptx"]) {
    await page.locator("[data-export=format]").selectOption(format);
    byHand.push(await saved(page, () => page.locator("[data-export-make]").press("Enter")));
    await page.locator('[data-export-said="done"]').waitFor();
  }
  expect(files.map((f) => f.name)).toEqual([
    "musubi-coverage-2022-02-01-ja.csv",
    "musubi-coverage-2022-02-01-ja.csv-metadata.json",
    "musubi-coverage-2022-02-01-ja.xlsx",
    "musubi-coverage-2022-02-01-ja.png",
    "musubi-coverage-2022-02-01-ja.svg",
    "musubi-coverage-2022-02-01-ja.pptx",
  ]);
  for (const [i, file] of files.entries()) {
    expect(byHand[i]?.name).toBe(file.name);
    expect(Buffer.from(file.bytes).equals(byHand[i]?.bytes as Buffer), file.name).toBe(true);
  }
  // The chart is in the picture, and its address opens it again.
  const svg = Buffer.from(files[4]?.bytes ?? []).toString();
  // What stands beside the table says how parties were counted.
  expect(JSON.parse(Buffer.from(files[1]?.bytes ?? []).toString())["musubi:about"].数え方).toContain("日本");
  expect(svg).toContain("view=coverage");
  expect(svg).toMatch(/>RCEP</);
}, 120_000);

type Drawn = readonly [address: string, shows: RegExp];
const MATRIX: Drawn = ["?view=matrix&date=2022-02-01", />Australia<[\s\S]*The first \d+ of 43 rows are shown/];
const DRAWN: readonly Drawn[] = [
  MATRIX,
  ["?view=overlaps&date=2022-02-01&lang=ja", />税関相互支援</],
  ["?view=lifelines&date=2022-02-01", />Singapore</],
  ["?view=changes&date=2018-12-01&to=2022-02-01", /1 Dec 2018 – 1 Feb 2022/],
];

test.runIf(isLong).each(DRAWN)("what is seen is what is exported: %s", async (address, shows) => {
  const [file] = await written({ address, formats: ["svg"], letters: "plain" });
  const svg = Buffer.from(file?.bytes ?? []).toString();
  expect(svg).toMatch(shows);
  expect(svg).toContain(/view=\w+/.exec(address)?.[0]);
});

test("the browser’s own print is light and lets the pictures fit; a dossier waits until it is on paper", async () => {
  const { page } = await open("?select=VNM", { width: 1440, height: 900, dark: true });
  const now = () =>
    page.evaluate(() => ({
      theme: document.documentElement.dataset.theme,
      cut: document.querySelectorAll(".stage-planes > svg:not([viewBox])").length,
      print: document.documentElement.dataset.print,
    }));
  const before = await now();
  expect(before.theme).toBe("dark");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await now()).toMatchObject({ theme: "light", cut: 0 });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await now()).toEqual(before);
  // As on a tablet: the call returns before anything is printed.
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page
    .locator("[data-take=print]")
    .first()
    .evaluate((e) => (e as HTMLElement).click());
  await page.waitForTimeout(60);
  expect((await now()).print).toBe("panel");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect((await now()).print).toBeUndefined();
});

test("a step on paper is tagged and titled; what cannot be made is said in a sentence", async () => {
  const [paper] = await written({ story: "customs", step: "2", formats: ["pdf"] });
  const text = Buffer.from(paper?.bytes ?? []).toString("latin1");
  expect(paper?.name).toMatch(/^musubi-customs-02-\d{4}-\d\d-\d\d-en\.pdf$/);
  expect(text).toContain("/MarkInfo");
  expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  // A group for each faint shape made up half of the bytes.
  expect((text.match(/\/Subtype\s*\/Form\b/g) ?? []).length).toBeLessThan(20);
  expect(paper?.bytes.length).toBeLessThan(600_000);
  await expect(written({ story: "nothing" })).rejects.toThrow(
    /--story nothing is not offered here: expected .*coverage/,
  );
  await expect(written({ address: "?view=map", formats: ["csv"] })).rejects.toThrow(/This view has no csv/);
}, 120_000);

test("an address is read whole or in part", () => {
  expect(addressParts("https://example.org/musubi/?view=map", "http://x/").base).toBe("https://example.org/musubi/");
  expect(addressParts("?date=2022-02-01", "http://x/").query.get("date")).toBe("2022-02-01");
  expect(addressParts("date=2022-02-01", "http://x/").query.get("date")).toBe("2022-02-01");
});

test("slides have the template that was named, or the command says why not", async () => {
  const folder = mkdtempSync(join(tmpdir(), "musubi-template-"));
  const template = join(folder, "ministry.pptx");
  writeFileSync(template, foreignDeck("office"));
  const address = "?view=map&date=2019-02-01&select=EU";
  const [file] = await written({ address, formats: ["pptx"], template });
  const deck = deckParts(file?.bytes ?? new Uint8Array());
  expect(deck.text("ppt/theme/theme1.xml")).toContain('name="Ministry"');
  const letter = join(folder, "letter.pptx");
  writeFileSync(letter, "Dear Sir");
  await expect(written({ address, formats: ["pptx"], template: letter })).rejects.toThrow(/letter\.pptx was not taken/);
});

const SLIDES = [
  ["a4", 'cx="9906000" cy="6858000"'],
  ["standard", 'cx="9144000" cy="6858000"'],
] as const;
test.runIf(isLong).each(SLIDES)("slides of the size %s are as large as that", async (size, says) => {
  const [file] = await written({
    address: "?view=map&date=2019-02-01",
    formats: ["pptx"],
    choices: { "slide-size": size },
  });
  expect(deckParts(file?.bytes ?? new Uint8Array()).text("ppt/presentation.xml")).toContain(says);
});
