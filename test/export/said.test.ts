// What is said of a view is the same wherever it is said: to whoever listens, in files, on slides, and to whom it is sent.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { wordsOfPng } from "../../src/export/png.ts";
import { readXml } from "../../src/export/pptx/read-xml.ts";
import { type Made, pictureFiles } from "../../src/export/sheet-files.ts";
import { lookOf } from "../../src/scene/style/look.ts";
import { decodeAddress } from "../../src/store/address.ts";
import type { Lang } from "../../src/store/state.ts";
import type { Atlas } from "../../src/views/atlas.ts";
import { pageOf } from "../../src/views/export/page.ts";
import { askedOf, preparedFor } from "../../src/views/export/pages.ts";
import { announce } from "../../src/views/timeline/announce.ts";
import { viewSaid, viewWords } from "../../src/views/view-words.ts";
import { bundledAtlas } from "../bundled.ts";
import { deckFor } from "./deck-for.ts";
import { all, deckParts, wordsOf } from "./deck-parts.ts";
import { nodeAtlas } from "./node-atlas.ts";

const compiled = bundledAtlas();
const look = lookOf("light", compiled.dataset.meta.layers);
const WORK = { report: () => {}, signal: new AbortController().signal };

/** One grey dot, whatever is painted. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAByFtwFgAAAABJRU5ErkJggg==",
  "base64",
);
class Canvas {
  width = 1;
  height = 1;
  getContext(): unknown {
    const kept: Record<string | symbol, unknown> = {};
    const context: unknown = new Proxy(kept, {
      get: (of, key) => (key in of ? of[key] : () => ({ width: 1, addColorStop: () => {} })),
    });
    return context;
  }
  convertToBlob = (): Promise<Blob> => Promise.resolve(new Blob([DOT]));
}

/** The live region once time has come to rest on the day of the state. */
function heard(atlas: Atlas): string[] {
  const said: string[][] = [];
  const { day } = atlas.store.getState();
  atlas.store.setState({ day: (day - 1) as typeof day });
  const end = announce(atlas, (lines) => said.push([...lines]));
  atlas.store.setState({ day });
  vi.runAllTimers();
  end();
  expect(said).toHaveLength(1);
  return said[0] ?? [];
}

const at = (query: string, lang: Lang): Atlas => {
  const atlas = nodeAtlas(compiled, lang);
  const { patch, notices } = decodeAddress(query, atlas.factsOf(atlas.store.getState()));
  expect(notices).toEqual([]);
  atlas.store.setState({ ...patch, lang });
  return atlas;
};

async function filesOf(atlas: Atlas): Promise<{ svg: string; png: Record<string, string> }> {
  const asked = askedOf(atlas, { kind: "view" });
  const [one] = asked;
  if (!one) throw new Error("nothing asked");
  const stuff = await preparedFor(atlas, compiled.placement, asked);
  const pages = [{ ...pageOf(stuff, one.state, "wide"), name: "page" }];
  const bytes = async ({ blob }: Made): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
  const svg = await bytes(await pictureFiles(pages, 1, "page", { look, letters: {}, lacking: () => "" }, WORK));
  // Nothing here paints: of the page only its words.
  const bare = pages.map((p) => ({ ...p, sheet: { ...p.sheet, pictures: [], legend: [], timeline: () => [] } }));
  const png = await bytes(await pictureFiles(bare, 1, "page", { look, scale: 1 }, WORK));
  return { svg: new TextDecoder().decode(svg), png: wordsOfPng(png) };
}

beforeEach(() => {
  vi.stubGlobal("document", { activeElement: null });
  vi.stubGlobal("Element", class {});
  vi.stubGlobal("OffscreenCanvas", Canvas);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe.each(["en", "ja"] as const)("in %s", (lang) => {
  test.each([
    "?view=network&date=2019-02-01&select=cptpp",
    "?view=map&date=2016-03-20&select=VNM&rule=states&known=2026-05-31",
  ])("%s: the live region, SVG, PNG, slide, hall and what is sent", async (query) => {
    const atlas = at(query, lang);
    const state = atlas.store.getState();
    const { name, said, named } = viewWords(atlas, state);
    expect(said).toHaveLength(1);
    const { svg, png } = await filesOf(atlas);
    vi.useFakeTimers();
    expect(heard(atlas)).toEqual(said);
    vi.useRealTimers();
    const [title, description] = ["title", "desc"].map((tag) => all(readXml(svg), tag)[0]?.children.join(""));
    expect([title, description]).toEqual([name, ...said]);
    expect(png).toMatchObject({ Title: name, Description: said[0] });
    for (const line of named) expect(png.Comment).toContain(line);
    // A hall shows one picture.
    expect(viewSaid(atlas, state, [query.includes("network") ? "network" : "map"]).said).toEqual(said);
    const deck = deckParts(await deckFor(compiled, query, lang, {}));
    const slide = deck.slides.findIndex((path) =>
      all(deck.xml(path), "p:cNvPr").some((e) => e.attributes.descr === said[0]),
    );
    expect(slide).toBeGreaterThanOrEqual(0);
    const notes = Object.keys(deck.files).filter((f) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(f));
    expect(notes.some((path) => named.every((line) => wordsOf(deck.xml(path)).includes(line)))).toBe(true);
  });
});

test("in both languages there is a line for each", () => {
  const { said } = viewWords(at("?date=2019-02-01", "both"), at("?date=2019-02-01", "both").store.getState());
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^1 February 2019: /);
  expect(said[1]).toMatch(/^2019年2月1日：/);
});

test("a view of what is imagined says so first, in its title and in its sentence", () => {
  const atlas = at("?date=2026-07-01&whatif=cptpp:CRI:2026-06-01", "en");
  const { name, said } = viewWords(atlas, atlas.store.getState());
  expect(name).toMatch(/^\[hypothetical\] /);
  expect(said[0]).toMatch(/^Hypothetical \(Costa Rica in the CPTPP from 1 June 2026\)\. /);
});
