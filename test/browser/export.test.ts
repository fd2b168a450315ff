// Taking along what is seen: pictures that lead back, slides that can be edited, films that show each day, paper.
import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { ALL_FORMATS, BufferSource, Input } from "mediabunny";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dayOf, isoOf } from "../../src/data/day.ts";
import { embeddedAddress } from "../../src/export/embedded-address.ts";
import { planSheet, SHEET_SIZES } from "../../src/export/sheet.ts";
import { dayAt, timelineFrame } from "../../src/scene/timeline/scene.ts";
import { brokenWays, deckParts } from "../export/deck-parts.ts";
import { foreignDeck } from "../export/foreign-deck.ts";
import { inLong, isLong } from "../long.ts";
import { atlasPages, expectAccessible, expectQuiet, frames, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const LONG = { timeout: 120_000 };

async function choose(page: Page, choices: Record<string, string>): Promise<void> {
  for (const [key, value] of Object.entries(choices)) {
    const field = page.locator(`[data-export=${key}]`);
    if ((await field.evaluate((e) => e.tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
}

/** The file that comes out; the button is pressed by key. */
async function made(page: Page, choices: Record<string, string>): Promise<{ name: string; bytes: Buffer }> {
  await choose(page, choices);
  const [download] = await Promise.all([
    page.waitForEvent("download", LONG),
    page.locator("[data-export-make]").press("Enter"),
  ]);
  await page.locator('[data-export-said="done"]').waitFor();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
      return data;
    },
    [name, bytes.toString("base64")] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test.each(inLong(["png"], ["png", "svg"]))(
  "a picture (%s) says what it shows, and brings its view back when it is dropped",
  async (format) => {
    const opened = await open("?view=network,export&date=2019-02-01&select=cptpp&weight=trade");
    const { page } = opened;
    await page.locator(".export-preview[data-drawn]").waitFor();
    await expectAccessible(page);
    const picture = await made(page, { format, title: "What the CPTPP <ties>" });
    expect(picture.name).toBe(`musubi-2019-02-01-en.${format}`);
    if (format === "svg") {
      const text = picture.bytes.toString();
      for (const said of [
        "What the CPTPP &lt;ties&gt;",
        "1 February 2019",
        "36.4\u00a0%",
        "Sources:",
        "Data 2026.11.1",
        "@font-face",
      ])
        expect(text).toContain(said);
      expect(text.match(/font\/woff2;base64,/g)?.length).toBeGreaterThanOrEqual(3);
      await page.getByRole("radio", { name: "as shapes" }).check();
      const shapes = (await made(page, {})).bytes.toString();
      expect(shapes).not.toMatch(/<text|@font-face|font-family/);
      expect(shapes).toContain('aria-label="1 February 2019"');
      expect(embeddedAddress(new TextEncoder().encode(shapes))).toMatchObject({
        address: expect.stringContaining("date=2019-02-01"),
      });
    }
    await page.evaluate(() => void window.musubi.set({ date: "2005-01-01", select: "", view: "map" }));
    await drop(page, picture.name, picture.bytes);
    await expect
      .poll(async () => (await stateOf(page)).state, LONG)
      .toMatchObject({
        date: "2019-02-01",
        select: "cptpp",
        weight: "trade",
        view: "network",
      });
    await drop(page, "holiday.png", Buffer.from("no picture"));
    await page.getByText("holiday.png is not a picture of the atlas").waitFor();
    expect((await stateOf(page)).state.date).toBe("2019-02-01");
    expectQuiet(opened);
  },
);

test.runIf(isLong)("the same view gives the same picture, bit by bit, also as a moving one", async () => {
  const { page } = await open("?view=map,export&date=2022-02-01&lang=ja");
  const first = await made(page, { format: "png" });
  expect((await made(page, {})).bytes.equals(first.bytes)).toBe(true);
  const gif = {
    format: "gif",
    seconds: "1",
    fps: "10",
    scale: "0.6666666666666666",
    from: "2018-12-01",
    to: "2019-03-01",
  };
  const moving = await made(page, gif);
  expect(moving.bytes.subarray(0, 6).toString()).toBe("GIF89a");
  expect((await made(page, {})).bytes.equals(moving.bytes)).toBe(true);
});

test("slides are shapes, connectors that hold on, charts and tables, also with a template of one’s own", async () => {
  const opened = await open("?view=map,network,export");
  const { page } = opened;
  const plain = deckParts((await made(page, { what: "coverage", step: "5", format: "pptx" })).bytes);
  const [first = ""] = plain.slides.map((s) => plain.text(s));
  const names = [...first.matchAll(/<p:cNvPr id="\d+" name="([^"]*)"/g)].map((m) => m[1]);
  for (const name of ["Viet Nam", "Singapore", "Japan", "Network"]) expect(names).toContain(name);
  expect(names).not.toContain("Map");
  // Every connector holds on to two shapes, at places that they have.
  const connectors = first.match(/<p:cxnSp>.*?<\/p:cxnSp>/g) ?? [];
  expect(connectors.length).toBeGreaterThan(15);
  for (const c of connectors)
    for (const tag of ["stCxn", "endCxn"]) {
      const [, id, at] = new RegExp(`<a:${tag} id="(\\d+)" idx="(\\d+)"/>`).exec(c) ?? [];
      const shape = new RegExp(`<p:cNvPr id="${id}" name.*?</p:sp>`).exec(first)?.[0] ?? "";
      expect((shape.match(/<a:cxn /g) ?? []).length).toBeGreaterThan(Number(at));
    }
  expect(brokenWays(plain)).toEqual([]);
  // This page stands on a machine of its own: nobody else can open its address.
  expect(Object.keys(plain.files).filter((f) => f.endsWith(".rels") && /localhost|127\./.test(plain.text(f)))).toEqual(
    [],
  );
  const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });
  const choice = page.locator("input[data-export=template]");
  await choice.setInputFiles(file("letter.pptx", strToU8("Dear Sir")));
  await page.getByRole("alert").filter({ hasText: "letter.pptx was not taken" }).waitFor();
  await choice.setInputFiles(file("ministry.potx", foreignDeck("office")));
  await page.getByText("ministry.potx: 5 layouts.").waitFor();
  await expectAccessible(page);
  const dressed = deckParts((await made(page, {})).bytes);
  expect(dressed.text("ppt/theme/theme1.xml")).toContain('name="Ministry"');
  expect(dressed.text("ppt/presentation.xml")).toContain('cx="9144000" cy="5143500"');
  expect(brokenWays(dressed)).toEqual([]);
  expectQuiet(opened);
});

/** Days that frames of a film show, read off the handle of the burned-in curve. */
async function daysRead(page: Page, bytes: Buffer, type: string, times: readonly number[]): Promise<string[]> {
  const blank = await page.context().newPage();
  const columns = await blank.evaluate(
    async ([base64, type, times]) => {
      const video = document.createElement("video");
      video.src = `data:${type};base64,${base64}`;
      video.muted = true;
      await new Promise((done, fail) => {
        video.onloadeddata = done;
        video.onerror = () => fail(new Error(video.error?.message));
      });
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
      const context = canvas.getContext("2d") as CanvasRenderingContext2D;
      const found: number[] = [];
      for (const time of times) {
        // "seeked" may come before the frame does; no frame comes where it is the one that is shown already.
        const presented = new Promise((done) => video.requestVideoFrameCallback(done));
        video.currentTime = time;
        await new Promise((done) => {
          video.onseeked = done;
        });
        await Promise.race([presented, new Promise((done) => setTimeout(done, 1000))]);
        context.drawImage(video, 0, 0);
        const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
        let best = { x: 0, n: 0 };
        for (let x = Math.floor(width * 0.5); x < width; x++) {
          let n = 0;
          for (let y = Math.floor(height * 0.6); y < height; y++) {
            const i = 4 * (y * width + x);
            const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
            if (r > 120 && g < 100 && b < 100) n++;
          }
          if (n > best.n) best = { x, n };
        }
        found.push((best.x + 0.5) / width);
      }
      return found;
    },
    [bytes.toString("base64"), type, [...times]] as const,
  );
  await blank.close();
  const { timeline } = planSheet({
    ...SHEET_SIZES.wide,
    title: ["x"],
    words: { name: "x", said: [], named: [] },
    day: ["x"],
    pictures: [],
    figures: [],
    timeline: () => [],
    legend: [],
    foot: [],
  });
  const frame = timelineFrame({ ...timeline, textSize: 10.5 });
  return columns.map((c) =>
    isoOf(dayAt(c * SHEET_SIZES.wide.width - timeline.x, dayOf(1997, 1, 1), dayOf(2026, 7, 1), frame)),
  );
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4)) + (Number(iso.slice(5, 7)) - 1) / 12;

test("a film has the frames that were asked for, and each shows its day; cancelling leaves nothing", async () => {
  const { page } = await open("?view=map,export");
  const film = {
    format: "webm",
    seconds: "2",
    fps: "10",
    scale: "0.6666666666666666",
    from: "2002-01-01",
    to: "2024-01-01",
  };
  const { bytes } = await made(page, film);
  const input = new Input({ source: new BufferSource(new Uint8Array(bytes)), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  expect((await track?.computePacketStats())?.packetCount).toBe(20);
  expect(track?.displayWidth).toBe(960);
  expect(await track?.getColorSpace()).toEqual({
    primaries: "bt709",
    transfer: "bt709",
    matrix: "bt709",
    fullRange: false,
  });
  const read = await daysRead(page, bytes, "video/webm", [0.05, 0.95, 1.95]);
  // Frame 0, 9 and 19 of 0 to 19.
  for (const [i, year] of [2002, 2002 + (22 * 9) / 19, 2024].entries())
    expect(Math.abs(yearOf(read[i] ?? "") - year)).toBeLessThan(0.35);
  await choose(page, { seconds: "600", fps: "60" });
  let saved = false;
  page.on("download", () => {
    saved = true;
  });
  await page.locator("[data-export-make]").click();
  await page.locator("[data-export-cancel]").click();
  await page.locator('[data-export-said="cancelled"]').waitFor();
  await frames(page, 20);
  expect(saved).toBe(false);
  await page.locator("[data-export-make]").waitFor();
});

test.runIf(isLong)("without an encoder the film is a GIF, and that is said", async () => {
  const { page } = await open("?view=map,export");
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: as in a browser that has none
    (window as any).VideoEncoder = undefined;
  });
  const { name } = await made(page, { format: "mp4", seconds: "1", fps: "10", scale: "0.6666666666666666" });
  expect(name).toMatch(/\.gif$/);
  await page.getByText("cannot encode films").waitFor();
});

test("a story on paper: one page a step", async () => {
  const { page } = await open("?view=map,export&lang=ja");
  await page.evaluate(() => {
    window.print = () => void document.documentElement.setAttribute("data-printed", "");
  });
  await choose(page, { what: "customs", format: "pdf", shape: "paper" });
  await page.locator("[data-export-make]").press("Enter");
  await page.locator("html[data-printed]").waitFor({ state: "attached" });
  expect(await page.locator(".print-leaf svg").count()).toBe(6);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(6);
});
