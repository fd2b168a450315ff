// Figures in one's own words: what agrees can be checked by a button, what does not is told what the data have.
import { describe, expect, test } from "vitest";
import type { StoryStep } from "../../src/data/story.ts";
import { factRows } from "../../src/model/facts/rows.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { adviceOn } from "../../src/store/story-advice.ts";
import { checkClaims, checkStory } from "../../src/store/story-check.ts";
import { loadStories } from "../../tools/atlas/stories.ts";
import { bundledDataset } from "../bundled.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const step = (en: string, ja = "", more: Partial<StoryStep> = {}): StoryStep => ({
  show: { date: "2022-02-01", select: "rcep" },
  caption: { en, ja },
  ...more,
});
const said = (s: StoryStep) =>
  adviceOn(s, world).figures.map(
    (f) => `${f.language} ${f.printed}: ${f.agrees ? `${f.agrees.name}=` : "not "}${(f.agrees ?? f.known[0])?.value}`,
  );

describe("a figure in a caption", () => {
  test.each([
    ["78.6 % of trade", "", ["en 78.6 %: coverage=78.6"]],
    ["nearly 79 percent", "", ["en 79 percent: coverage=78.6"]],
    ["Tariffs fall by 12.5 % on average", "", ["en 12.5 %: not 78.6"]],
    ["77.7 %, and imports rose 3.5 %", "", ["en 77.7 %: not 78.6", "en 3.5 %: not 78.6"]],
    ["", "７８．６％に達した", ["ja 78.6%: coverage=78.6"]],
    ["The 11 parties of the RCEP", "", ["en 11 parties: rcep=11"]],
    ["", "発効済みは99協定", ["ja 99協定: not 19"]],
    ["On 1 February 2022 it begins, in 2022", "2022年2月1日に発効", []],
  ])("%j %j", (en, ja, expected) => {
    const found = said(step(en, ja)).map((s) => s.replace(/not (?!78\.6)[\d.]+$/, "not 19"));
    expect(found).toEqual(expected);
  });
  test("that a check covers is left alone, in every language and in the headline", () => {
    const words = { headline: { en: "78.6 % at once", ja: "一気に78.6%" }, says: { coverage: 78.6 } };
    expect(said(step("78.6 %", "78.6%", words))).toEqual([]);
    expect(said(step("78.6 %", "78.6%", { headline: words.headline }))).toHaveLength(4);
  });
  test("whose check is of other data is not covered, and the check says what the data have", () => {
    const { figures, checks } = adviceOn(step("70.1 %", "", { says: { coverage: 70.1, nothing: 2 } }), world);
    expect(figures).toHaveLength(1);
    expect(checks).toEqual([
      { name: "coverage", value: 70.1, now: 78.6 },
      { name: "nothing", value: 2, now: undefined },
    ]);
  });
  test("that a check of something else covers by its number is not covered", () => {
    expect(said(step("78.6 % and 20 partners", "", { says: { coverage: 78.6, agreements: 20 } }))).toEqual([
      "en 20 partners: not 11",
    ]);
  });
  test("of another kind is named, and no more is said of it", () => {
    const { figures, others } = adviceOn(step("5.2 trillion yen and 14 chapters"), world);
    expect(figures).toEqual([]);
    expect(others).toEqual(["5.2", "14"]);
  });
  test("is covered by what the button writes: nothing is left to confirm", () => {
    const rows = factRows(dataset, { ...dataset, notes: {} }, { ...dataset.bodies, sources: [] });
    const facts = new Set(rows.map((r) => r.fact));
    const plain = step("78.6 %, 11 parties of the RCEP", "78.6%");
    const says = Object.fromEntries(
      adviceOn(plain, world).figures.flatMap(({ agrees }) => (agrees ? [[agrees.name, agrees.value]] : [])),
    );
    const checked = { ...plain, says };
    expect(adviceOn(checked, world).figures).toEqual([]);
    const story = { id: "own-1", title: { en: "", ja: "" }, minutes: 5, steps: [checked] };
    expect(checkClaims(story, world, facts, () => 1, "x")).toEqual([]);
  });
  test("is no statement that the data do not confirm while it agrees, checked or not; a story of the data must check it", () => {
    const said = (en: string) => ({ id: "own-1", title: { en: "", ja: "" }, minutes: 5, steps: [step(en, "78.6%")] });
    const none = new Set<never>();
    const right = said("78.6 %");
    expect(checkClaims(right, world, none, () => 1, "x")).toEqual([]);
    expect(checkStory(right, world, none, () => 1, "x").map((i) => i.cause)).toEqual([
      "not checked yet?",
      "not checked yet?",
    ]);
    const wrong = checkClaims(said("99.9 %"), world, none, () => 1, "x");
    expect(wrong.map((i) => i.found)).toEqual(["99.9\u00a0%"]);
    expect(wrong[0]?.expected).toContain("78.6");
  });
});

test("the stories of the data have shares in their words only that are checked", () => {
  const open = loadStories("data", dataset).stories.flatMap((story) =>
    story.steps.flatMap((s, i) =>
      adviceOn(s, world)
        .figures.filter((f) => /%/.test(f.printed))
        .map((f) => `${story.id} ${i + 1} ${f.language}: ${f.printed}`),
    ),
  );
  expect(open).toEqual([]);
});
