// What is seen is what is exported: a table that was filtered or sorted leaves the page as it stands there.
import { describe, expect, test } from "vitest";
import { DECK } from "../../src/i18n/deck.ts";
import { localeFor } from "../../src/i18n/locale.ts";
import { partyName, partyShort } from "../../src/i18n/names.ts";
import { WORK } from "../../src/i18n/work.ts";
import { matrixOn } from "../../src/model/overlap/matrix.ts";
import { ORDERS, overlapsOn } from "../../src/model/overlap/overlaps.ts";
import { setsAtFirst } from "../../src/model/overlap/sets.ts";
import { indexQuery } from "../../src/model/query/evaluate.ts";
import { lives } from "../../src/model/time/life-lines.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { arrangedIn, isOutlived, rearranged } from "../../src/store/arranged.ts";
import { defaultState } from "../../src/store/schema.ts";
import type { AtlasState } from "../../src/store/state.ts";
import type { ToolId } from "../../src/store/view-ids.ts";
import { askedOf } from "../../src/views/export/pages.ts";
import { arrangedLives } from "../../src/views/lifelines/lives-order.ts";
import { livesTable } from "../../src/views/lifelines/lives-table.ts";
import { arrangedRows, MATRIX_AT_FIRST, type MatrixArranged } from "../../src/views/matrix/matrix-rows.ts";
import { matrixTable } from "../../src/views/matrix/matrix-table.ts";
import { arrangedOverlaps, isFilled, OVERLAPS_AT_FIRST } from "../../src/views/overlaps/overlaps-order.ts";
import { loadStories } from "../../tools/atlas/stories.ts";
import { bundledAtlas, bundledDataset } from "../bundled.ts";
import { deckFor } from "./deck-for.ts";
import { all, type DeckParts, deckParts } from "./deck-parts.ts";
import { nodeAtlas } from "./node-atlas.ts";

const world = indexWorld(bundledDataset());
const { asOf } = world.dataset.meta;
const locale = localeFor("en");
const nameOf = (id: string): string => partyName(world.parties.get(id), "en", id);
const at = (tool: ToolId, more: Partial<AtlasState> = {}): AtlasState => ({
  ...defaultState(world, "en"),
  views: ["map", tool],
  ...more,
});

async function deck(tool: ToolId, by: object): Promise<DeckParts> {
  const arranged = rearranged(at(tool), by);
  return deckParts(await deckFor(bundledAtlas(), `?view=map,${tool}`, "en", { patch: arranged }));
}

/** Texts of a slide, box by box. */
const textsOn = (parts: DeckParts, path: string): string[] =>
  all(parts.xml(path), "p:sp").map((shape) =>
    all(shape, "a:t")
      .flatMap((t) => t.children)
      .join(" "),
  );

/** Cells of the rows of each table but that of the sources, head left out, in their order. */
const tablesOf = (parts: DeckParts): string[][][] =>
  parts.slides
    .filter((path) => textsOn(parts, path)[0]?.startsWith(DECK.en.sources) !== true)
    .flatMap((path) => all(parts.xml(path), "a:tbl"))
    .map((table) =>
      all(table, "a:tr")
        .slice(1)
        .map((row) =>
          all(row, "a:tc").map((cell) =>
            all(cell, "a:t")
              .flatMap((t) => t.children)
              .join(" "),
          ),
        ),
    );
const rowsOf = (parts: DeckParts): string[][] => tablesOf(parts).flat();
const inOrder = (list: readonly string[]): string[] => [...new Set(list)];

const MATRICES: readonly (readonly [string, Partial<MatrixArranged>])[] = [
  ["a filter", { filter: "an" }],
  ["a region", { region: "South-eastern Asia" }],
  ["the last name first", { sort: { by: "party", down: true } }],
  [
    "by a framework, whose columns ask for it",
    { sort: { by: "cptpp", down: false }, asked: new Map([["cptpp", true]]) },
  ],
  ["all of that, with those that have nothing", { filter: "a", onlyTied: false, sort: { by: "rcep", down: true } }],
];

describe("the matrix with", () => {
  const matrix = matrixOn(world, asOf);
  test.each(MATRICES)("%s has the same parties in the same order in its table and on its slides", async (_, by) => {
    const shown = arrangedRows(world, matrix, { ...MATRIX_AT_FIRST, ...by }, locale);
    const usual = arrangedRows(world, matrix, MATRIX_AT_FIRST, locale);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.map((r) => r.party)).not.toEqual(usual.map((r) => r.party));
    const table = matrixTable(world, shown, matrix.rule, "en");
    const seen = shown.map((r) => r.party);
    const taken = inOrder(table.rows.map(([id]) => String(id)));
    expect(taken).toEqual(seen.filter((id) => taken.includes(id)));
    const parts = await deck("matrix", by);
    const names = seen.map(nameOf);
    const slides = tablesOf(parts).map((rows) => rows.map(([name = ""]) => name));
    for (const onSlide of slides) expect(onSlide).toEqual(names.filter((name) => onSlide.includes(name)));
    expect(new Set(slides.flat())).toEqual(new Set(taken.map(nameOf)));
  });
  test("a filter that leaves nothing is said, not left out", async () => {
    const parts = await deck("matrix", { filter: "no such party" });
    expect(rowsOf(parts)).toEqual([]);
    expect(parts.slides.flatMap((path) => textsOn(parts, path))).toContain(WORK.en.nothing);
  });
});

test.each(ORDERS.flatMap((order) => [1, 5].map((least) => [order, least] as const)))(
  "overlaps %s, of at least %i: the same rows in the same order on slides",
  async (order, least) => {
    const index = indexQuery(world, undefined);
    const found = overlapsOn(index, setsAtFirst(world), asOf, "exclusive");
    const shown = arrangedOverlaps(found, { ...OVERLAPS_AT_FIRST, order, least }).filter(isFilled);
    const sizes = rowsOf(await deck("overlaps", { order, least }))
      .slice(0, shown.length)
      .map(([n]) => Number(n));
    expect(sizes).toEqual(shown.map((o) => o.parties.length));
  },
);

test("life lines by name stand so in the table and on slides", async () => {
  const all = lives(world);
  const shown = arrangedLives(world, all, { order: "byName" }, locale);
  expect(shown.map((l) => l.party)).not.toEqual(all.map((l) => l.party));
  const names = shown.map((l) => nameOf(l.party));
  expect(names).toEqual([...names].sort(new Intl.Collator("en").compare));
  const table = livesTable(world, shown, (id) => id, "en");
  expect(inOrder(table.rows.map(([id]) => String(id)))).toEqual(
    shown.filter((l) => l.lines.length > 0).map((l) => l.party),
  );
  const parts = await deck("lifelines", { order: "byName" });
  const known = new Set(shown.map((l) => partyShort(world.parties.get(l.party), "en", l.party)));
  const drawn = parts.slides.flatMap((path) => textsOn(parts, path).filter((text) => known.has(text)));
  expect(drawn).toEqual(shown.map((l) => partyShort(world.parties.get(l.party), "en", l.party)));
});

describe("how a table is arranged", () => {
  const sorted = rearranged(at("matrix"), { filter: "an" });
  test("stays under its export, and belongs to no other table, story or step", () => {
    const state = at("matrix", sorted);
    expect(arrangedIn(state, MATRIX_AT_FIRST).filter).toBe("an");
    expect(arrangedIn({ ...state, views: ["map", "matrix", "export"] }, MATRIX_AT_FIRST).filter).toBe("an");
    const others: Partial<AtlasState>[] = [
      { views: ["map", "overlaps"] },
      { views: ["map"] },
      { tour: "coverage", step: 2 },
    ];
    for (const other of others) {
      expect(arrangedIn({ ...state, ...other }, MATRIX_AT_FIRST)).toBe(MATRIX_AT_FIRST);
      expect(isOutlived({ ...state, ...other })).toBe(true);
    }
    expect(isOutlived(state)).toBe(false);
    // What is changed next is added to what was.
    const next = rearranged(state, { region: "South-eastern Asia" });
    expect(arrangedIn({ ...state, ...next }, MATRIX_AT_FIRST)).toMatchObject({
      filter: "an",
      region: "South-eastern Asia",
    });
    const onlyOverlaps = rearranged({ ...state, views: ["map", "overlaps"] }, { least: 5 });
    expect(onlyOverlaps.arranged?.by).toEqual({ least: 5 });
  });
  test("is no part of a story, nor of an address", () => {
    const atlas = nodeAtlas(bundledAtlas(), "en", at("matrix", sorted));
    const [view] = askedOf(atlas, { kind: "view" });
    expect(view?.state.arranged).toEqual(sorted.arranged);
    const [story] = loadStories("data", bundledDataset()).stories;
    const steps = story ? askedOf(atlas, { kind: "story", story }) : [];
    expect(steps.length).toBeGreaterThan(3);
    for (const { state } of steps) expect(state.arranged).toBeUndefined();
    expect(atlas.address()).toBe(nodeAtlas(bundledAtlas(), "en", at("matrix")).address());
  });
});
