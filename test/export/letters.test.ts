// Letters as shapes: what the faces cannot draw stays text, and a sentence names it, whatever part of the picture it stands in.
import { expect, test } from "vitest";
import { outlinesOf } from "../../src/export/outlines.ts";
import { SHEET_SIZES, type Sheet } from "../../src/export/sheet.ts";
import { pictureFiles } from "../../src/export/sheet-files.ts";
import { EXPORT } from "../../src/i18n/export.ts";
import { lookOf } from "../../src/scene/style/look.ts";
import { glyphOutlines } from "../../tools/fonts/glyph-outlines.ts";
import { bundledDataset } from "../bundled.ts";

const outlines = outlinesOf(glyphOutlines());
const look = lookOf("light", bundledDataset().meta.layers);

const made = async (words: Partial<Pick<Sheet, "title" | "foot" | "day">>) => {
  const sheet: Sheet = {
    ...SHEET_SIZES.wide,
    title: ["Title"],
    words: { name: "Title", said: [], named: [] },
    day: ["2022"],
    pictures: [],
    figures: [],
    timeline: () => [],
    legend: [],
    foot: ["Data"],
    ...words,
  } as Sheet;
  const work = { report: () => {}, signal: new AbortController().signal };
  const pages = [{ name: "page", address: "https://x/", sheet }] as never;
  const { blob, hint } = await pictureFiles(
    pages,
    1,
    "page",
    { look, letters: { outlines }, lacking: EXPORT.ja.lacking },
    work,
  );
  return { svg: await blob.text(), hint };
};

test.each([
  ["a title", { title: ["経済産業省 通商政策局 髙﨑 𠮷野"] }, ["髙", "﨑", "𠮷"]],
  ["the foot", { foot: ["資料：髙島屋"] }, ["髙"]],
  ["the day", { day: ["2022年🗾"] }, ["🗾"]],
])("%s with letters that no face has", async (_, words, lacking) => {
  const { svg, hint } = await made(words);
  for (const letter of lacking) {
    expect(hint).toContain(letter);
    expect(svg.replace(/<(title|desc|metadata)[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "")).toContain(letter);
  }
});

test("nothing is said where all letters are shapes", async () => {
  const { svg, hint } = await made({ title: ["日本"] });
  expect(hint).toBeUndefined();
  expect(svg).not.toContain("<text");
});
