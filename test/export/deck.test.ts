// Laws of slides: what a ministry can edit, recolour and read out. Over the stories of the package, questions and views, in both
// languages and all sizes.
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import type { Story } from "../../src/data/story.ts";
import { SLIDE_SIZES as SIZES } from "../../src/export/pptx/formats.ts";
import { DECK } from "../../src/i18n/deck.ts";
import { WORK } from "../../src/i18n/work.ts";
import type { Lang } from "../../src/store/state.ts";
import { loadStories } from "../../tools/atlas/stories.ts";
import { bundledAtlas, bundledDataset } from "../bundled.ts";
import { inLong, isLong } from "../long.ts";
import { type DeckOptions, deckFor } from "./deck-for.ts";
import { all, brokenWays, type DeckParts, deckParts, framesOn, wordsOf } from "./deck-parts.ts";

let stories: readonly Story[];
const storyNamed = (id: string): Story => stories.find((s) => s.id === id) as Story;
const made = async (what: string | Story, lang: Lang, options: DeckOptions = {}): Promise<DeckParts> =>
  deckParts(await deckFor(bundledAtlas(), what, lang, options));

beforeAll(() => {
  stories = loadStories("data", bundledDataset()).stories;
});

const OWN_PARTS = /^ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/;

/** What is said of every deck. */
function expectLawful(deck: DeckParts, size: { cx: number; cy: number }): void {
  expect(brokenWays(deck)).toEqual([]);
  const descriptions: string[] = [];
  for (const path of Object.keys(deck.files).filter((f) => OWN_PARTS.test(f))) {
    const text = deck.text(path);
    // Colours and fonts are those of the theme.
    expect(text, path).not.toContain("srgbClr");
    expect(new Set([...text.matchAll(/typeface="([^"]*)"/g)].map((m) => m[1]?.slice(0, 3))), path).not.toContain("Ari");
    for (const [, face] of text.matchAll(/typeface="([^"]*)"/g)) expect(face, path).toMatch(/^\+m[nj]-(lt|ea|cs)$/);
    for (const [, sz] of text.matchAll(/\ssz="(\d+)"/g)) expect(Number(sz), path).toBeGreaterThanOrEqual(1200);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text, path).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  }
  for (const path of deck.slides) {
    const slide = deck.xml(path);
    const ids = all(slide, "p:cNvPr").map((e) => e.attributes.id);
    expect(new Set(ids).size, path).toBe(ids.length);
    expect(
      all(slide, "p:ph").filter((p) => /^(ctrT|t)itle$/.test(p.attributes.type ?? "")),
      path,
    ).toHaveLength(1);
    const frames = framesOn(slide);
    for (const f of frames) {
      expect(f.x, `${path} ${f.name}`).toBeGreaterThanOrEqual(-2);
      expect(f.x + f.cx, `${path} ${f.name}`).toBeLessThanOrEqual(size.cx + 2);
      expect(f.y + f.cy, `${path} ${f.name}`).toBeLessThanOrEqual(size.cy + 2);
    }
    for (const kind of ["p:graphicFrame", "p:pic"])
      for (const e of all(slide, kind)) descriptions.push(all(e, "p:cNvPr")[0]?.attributes.descr ?? "");
    for (const e of slide.children.flatMap((c) => (typeof c === "string" ? [] : all(c, "p:grpSp")))) {
      const said = all(e, "p:cNvPr")[0]?.attributes.descr ?? "";
      expect(said, path).not.toBe("");
      if (!said.startsWith(DECK.en.key) && !said.startsWith(DECK.ja.key)) descriptions.push(said);
    }
    // Rows of a table stand over the foot.
    const foot = frames.find((f) => f.name === "Note");
    for (const e of all(slide, "a:tbl")) {
      const rows = all(e, "a:tr").reduce((n, r) => n + Number(r.attributes.h), 0);
      const frame = frames.find((f) => f.cy === rows || Math.abs(f.cy - rows) < 400);
      expect(frame, path).toBeDefined();
      if (foot && frame) expect(frame.y + frame.cy, path).toBeLessThanOrEqual(foot.y);
    }
  }
  expect(descriptions.every((d) => d.length > 20)).toBe(true);
  expect(new Set(descriptions).size).toBe(descriptions.length);
}

const CASES = [
  ["coverage", "ja", "wide"],
  ["customs", "both", "standard"],
] as const;
const ALL_CASES = ["coverage", "mega-regionals", "customs"].flatMap((id) =>
  (["en", "ja", "both"] as const).flatMap((lang) =>
    (["wide", "standard", "a4"] as const).map((format) => [id, lang, format] as const),
  ),
);

test.each(inLong(CASES, ALL_CASES))("the story %s in %s, %s: every law holds", async (id, lang, format) => {
  const { steps } = storyNamed(id);
  const story = { ...storyNamed(id), steps: isLong ? steps : steps.filter((_, i) => i % 4 === 0) };
  const deck = await made(story, lang, { format });
  expectLawful(deck, SIZES[format]);
  expect(deck.text("ppt/presentation.xml")).toContain(`cx="${SIZES[format].cx}" cy="${SIZES[format].cy}"`);
  // A cover, a slide or more a step, the annex.
  expect(deck.slides.length).toBeGreaterThanOrEqual(story.steps.length + 5);
});

describe("views beside the pictures", () => {
  const DAY = "date=2025-05-31";
  test.each(
    inLong(
      ["matrix", "lifelines", "changes"],
      ["matrix", "lifelines", "overlaps", "changes", "whatif", "table", "sources"],
    ),
  )("%s is what is seen: no slide has another picture", async (view) => {
    const deck = await made(`?view=map,${view}&${DAY}&to=2015-01-01&whatif=cptpp:CRI:2025-05-01`, "en");
    expectLawful(deck, SIZES.wide);
    expect(deck.slides.length).toBeGreaterThanOrEqual(1);
    const said = deck.slides.map((s) => deck.text(s)).join("");
    expect(said).not.toContain('name="Map"');
    // Columns of ids are for the file.
    expect(said).not.toContain("(ID)");
    expect(said).toContain(
      view === "lifelines" ? "Ties over time as bars" : view === "table" ? "thousands of rows" : "<a:tbl>",
    );
  });
  test.each([
    ["changes", ""],
    ["whatif", ""],
  ])(
    "%s without anything to show has the pictures under their own title, not under its question",
    async (view, more) => {
      const deck = await made(`?view=map,${view}&${DAY}${more}`, "en");
      const said = wordsOf(deck.xml(deck.slides[0] ?? ""));
      expect(said).not.toContain(WORK.en.asks[view as "changes"]);
      expect(said).toContain("customs cooperation");
    },
  );
  test("two days between which nothing changed are told so", async () => {
    const deck = await made(`?view=map,changes&date=2025-05-30&to=2025-05-31`, "en");
    const said = wordsOf(deck.xml(deck.slides[0] ?? ""));
    expect(said).toContain(WORK.en.asks.changes);
    expect(said).toContain(WORK.en.changes.none("30 May 2025", "31 May 2025"));
  });
  test("coverage is a chart of bands whose workbook holds what it draws", async () => {
    const deck = await made(`?view=map,coverage&${DAY}&stack=partner`, "en");
    expectLawful(deck, SIZES.wide);
    const chart = deck.text("ppt/charts/chart1.xml");
    expect(chart).toContain('<c:grouping val="stacked"/>');
    const book = unzipSync(deck.files["ppt/embeddings/workbook1.xlsx"] as Uint8Array);
    const sheet = strFromU8(book["xl/worksheets/sheet1.xml"] as Uint8Array);
    const drawn = [...(/<c:val>.*?<\/c:val>/.exec(chart)?.[0] ?? "").matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map(
      (m) => m[1],
    );
    const cells = [...sheet.matchAll(/<c r="B\d+"><v>([\d.]+)<\/v>/g)].map((m) => m[1]);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn).toEqual(cells);
    // The axis begins with a year that a tick names, and its ticks are whole years.
    const [, from] = /<c:min val="(\d+)"\/>/.exec(chart) ?? [];
    const begins = new Date(Date.UTC(1899, 11, 30) + Number(from) * 86_400_000).toISOString();
    expect(begins).toMatch(/^\d\d\d[05]-01-01/);
    expect(chart).toContain('<c:majorUnit val="5"/><c:majorTimeUnit val="years"/>');
  });
});

test("a question is answered by a map and a table of its dates, not by all agreements", async () => {
  const deck = await made("?q=CPTPP and RCEP&date=2025-05-31&view=map,network,export", "en");
  expectLawful(deck, SIZES.wide);
  const said = deck.slides.map((s) => wordsOf(deck.xml(s)));
  expect(said[0]).toContain("6");
  for (const name of ["Australia", "Brunei", "Malaysia", "New Zealand", "Singapore", "Viet Nam"]) {
    expect(said[0]).toContain(name);
    // The table goes on to the next slide.
    expect(said.slice(1).join(" ")).toContain(name);
  }
  expect(said[1]).toContain("30 Dec 2018");
  expect(said.join(" ")).not.toContain(DECK.en.parties);
  // What it leads to is the view, not the export that lies over it.
  expect(deck.text("ppt/slides/_rels/slide1.xml.rels")).toMatch(/atlas\.example\.go\.jp\/\?[^"]*q=/);
  expect(deck.text("ppt/slides/_rels/slide1.xml.rels")).not.toContain("export");
});

test("no line of Japanese ends with the number of a date, or with what opens", async () => {
  const deck = await made("?date=2025-05-31", "ja");
  const [, first = "", last = ""] =
    /<p:kinsoku lang="ja-JP" invalStChars="([^"]*)" invalEndChars="([^"]*)"\/>/.exec(
      deck.text("ppt/presentation.xml"),
    ) ?? [];
  for (const sign of "、。」）％ーっ") expect(first).toContain(sign);
  for (const sign of "「（0123456789０９約") expect(last).toContain(sign);
});

test("a slide leads to its live view, but no file names a machine or a network of its maker", async () => {
  const story = { ...storyNamed("coverage"), steps: storyNamed("coverage").steps.slice(0, 2) };
  const open = await made(story, "en");
  expect(open.text("ppt/slides/_rels/slide2.xml.rels")).toContain("https://atlas.example.go.jp/?");
  for (const origin of ["http://localhost:4173/", ""]) {
    const deck = await made(story, "en", { origin });
    const all = Object.keys(deck.files)
      .filter((f) => /\.(xml|rels)$/.test(f))
      .map((f) => deck.text(f))
      .join("");
    expect(all).not.toMatch(/localhost|date=/);
    expectLawful(deck, SIZES.wide);
  }
});

test("another theme recolours everything: no other part states a colour or a font", async () => {
  const bytes = await deckFor(
    bundledAtlas(),
    { ...storyNamed("customs"), steps: storyNamed("customs").steps.slice(4) },
    "en",
    {},
  );
  for (const [path, content] of Object.entries(unzipSync(bytes)))
    if (/\.xml$/.test(path) && !path.includes("/theme/"))
      expect(strFromU8(content), path).not.toMatch(/srgbClr|sysClr|prstClr|hslClr|typeface="[^+]/);
});

test("line ends of titles, captions and notes are breaks and paragraphs, whatever program they come from", async () => {
  const [step] = storyNamed("coverage").steps;
  const story: Story = {
    ...storyNamed("coverage"),
    steps: [
      {
        ...(step as Story["steps"][number]),
        headline: { en: "Customs\u000bcooperation", ja: "関税\u000b協力" },
        caption: { en: "First line.\r\nSecond line.", ja: "一行目。\n二行目。" },
        notes: { en: "One.\n\nTwo.\u2028Three.", ja: "一。\n二。\n三。" },
      },
    ],
  };
  const deck = await made(story, "both");
  const slide = deck.text(deck.slides[0] as string);
  expect(slide).toMatch(/<a:t>Customs<\/a:t><\/a:r><a:br>.*?<\/a:br><a:r>.*?<a:t>cooperation<\/a:t>/);
  expect(slide).toMatch(/<a:t>関税<\/a:t>/);
  for (const [, run] of slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)) expect(run).toMatch(/^[^\n\v\u2028]*$/);
  expect(slide).toMatch(/<a:t>First line\.<\/a:t><\/a:r><\/a:p><a:p>/);
  const notes = deck.text("ppt/notesSlides/notesSlide1.xml");
  for (const said of ["One.", "Two.", "Three."])
    expect(notes).toMatch(new RegExp(`<a:p><a:pPr/>.{0,90}<a:t>${said}</a:t></a:r></a:p>`));
});

test("a story in one language is told in it, whichever is asked for", async () => {
  const [step] = storyNamed("coverage").steps;
  const none = { en: "", ja: "" };
  const story: Story = {
    ...storyNamed("coverage"),
    title: { en: "", ja: "題名" },
    steps: [
      {
        ...(step as Story["steps"][number]),
        headline: { ...none, ja: "見出し" },
        caption: { ...none, ja: "本文です。" },
      },
    ],
  };
  for (const lang of ["en", "both"] as const) {
    const deck = await made(story, lang);
    expectLawful(deck, SIZES.wide);
    const said = wordsOf(deck.xml(deck.slides[0] as string));
    for (const words of ["見出し", "本文です。"]) expect(said.split(words)).toHaveLength(2);
  }
});

test("a caption of four thousand letters is told whole, on as many slides as it needs", async () => {
  const [step] = storyNamed("coverage").steps;
  const words = Array.from({ length: 620 }, (_, i) => `word${i}`);
  const story: Story = {
    ...storyNamed("coverage"),
    steps: [{ ...(step as Story["steps"][number]), caption: { en: words.join(" "), ja: "長い説明。".repeat(700) } }],
  };
  for (const lang of ["en", "ja"] as const) {
    const deck = await made(story, lang);
    expectLawful(deck, SIZES.wide);
    const said = deck.slides.map((s) => wordsOf(deck.xml(s))).join(" ");
    if (lang === "en") for (const word of words) expect(said).toContain(word);
    else expect(said.match(/長/g)).toHaveLength(700);
  }
});

test("a column of dates is headed by their kind", async () => {
  const deck = await made("?view=sources", "ja");
  const said = deck.slides.map((s) => wordsOf(deck.xml(s))).join(" ");
  expect(said).toContain("公表日");
  expect(said).not.toContain("公表値");
});
