// Stories as files: what is written is read, faults name line and reason, and the data's own stories state what is computed.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatIssue } from "../../src/data/package/issue.ts";
import { MAX_STORY, readStory, type Story, writeStory } from "../../src/data/story.ts";
import { storyPhrase } from "../../src/i18n/story-faults.ts";
import { factRows } from "../../src/model/facts/rows.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { addressedOf } from "../../src/store/address.ts";
import { defaultState } from "../../src/store/schema.ts";
import { showOf, stateOfStep } from "../../src/store/story.ts";
import { checkStory, statedFigure } from "../../src/store/story-check.ts";
import { loadStories } from "../../tools/atlas/stories.ts";
import { bundledDataset } from "../bundled.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const rows = factRows(dataset, { ...dataset, notes: {} }, { ...dataset.bodies, sources: [] });
const facts = new Set(rows.flatMap((r) => [r.fact, ...(r.claim ? [r.claim.fact] : [])]));

const GOOD = `id: mine
title: { en: Mine, ja: 自分 }
minutes: 3
steps:
  - show: { date: 2022-01-01, select: rcep }
    caption:
      en: "73.1 % with RCEP"
      ja: "RCEPで73.1%"
    says: { coverage: 73.1, rcep: 10 }
    facts: [memberships/rcep/CHN/in_force]
`;
const faults = (text: string): string[] => {
  const read = readStory(text, "mine.yaml");
  return (read.ok ? checkStory(read.story, world, facts, read.lineOf, "mine.yaml") : read.issues).map(formatIssue);
};

interface Proportion {
  percent: number;
  way: "more" | "nearly" | "exactly";
}
const WORDS = ["", "one", "two", "three", "four"];
const PARTS = ["half", "third", "quarter", "fifth"];
const EN = new RegExp(`(?:\\b(\\S+(?: than)?) )?(?:(one|two|three|four) )?(${PARTS.join("|")})s?\\b`, "gi");
const JA = /(約|ほぼ)?(?:(\d)分の(\d)|(\d)割|半分)(を超え|近く)?/g;

/** Proportions that stand in words. */
function proportions(text: string): Proportion[] {
  const way = (...words: (string | undefined)[]): Proportion["way"] => {
    const all = words.join(" ").toLowerCase();
    if (/more than|passes|over|を超え/.test(all)) return "more";
    return /nearly|almost|about|約|ほぼ|近く/.test(all) ? "nearly" : "exactly";
  };
  const en = [...text.matchAll(EN)].map(([, before, n = "one", part = ""]) => ({
    percent: Math.round((WORDS.indexOf(n.toLowerCase()) * 100) / (PARTS.indexOf(part.toLowerCase()) + 2)),
    way: way(before),
  }));
  const ja = [...text.matchAll(JA)].map(([, before, of, n, tenths, after]) => ({
    percent: Math.round(tenths ? Number(tenths) * 10 : of ? (Number(n) * 100) / Number(of) : 50),
    way: way(before, after),
  }));
  return [...en, ...ja];
}
const isTrueOf = ({ percent, way }: Proportion, share: number | undefined): boolean =>
  share !== undefined &&
  (way === "more" ? share > percent : Math.abs(share - percent) <= (way === "nearly" ? 2.5 : 0.5));

describe("the stories of the data", () => {
  const { stories, issues } = loadStories("data", dataset);
  test("have no faults, are four, and the first has about twelve steps", () => {
    expect(issues.map(formatIssue)).toEqual([]);
    expect(stories.map((s) => s.id)).toEqual(["coverage", "mega-regionals", "customs", "kiosk"]);
    expect(stories[0]?.steps.length).toBeGreaterThanOrEqual(12);
  });
  test("say something in both languages, with notes and at least one fact a step, and run forward in time", () => {
    for (const story of stories) {
      const days = story.steps.map((s) => s.show.date ?? "");
      expect(days).toEqual(days.toSorted());
      for (const s of story.steps) {
        expect(s.caption.en.length).toBeGreaterThan(20);
        expect(s.caption.ja.length).toBeGreaterThan(10);
        expect(s.notes?.en.length).toBeGreaterThan(20);
        expect(s.facts?.length).toBeGreaterThan(0);
      }
    }
  });
  test("the first goes from 2.7 by 2.5 to 78.5, with 73.1 and 78.6 on their days", () => {
    const said = stories[0]?.steps.map((s) => [s.show.date, s.says?.coverage]) ?? [];
    for (const [date, share] of [
      ["2002-11-30", 2.7],
      ["2003-12-31", 2.5],
      ["2022-01-01", 73.1],
      ["2022-02-01", 78.6],
      ["2025-05-31", 78.5],
    ])
      expect(said).toContainEqual([date, share]);
  });
  test("say in words only proportions that are true of the day, and the same in both languages", () => {
    const open: string[] = [];
    for (const { id, steps } of stories)
      for (const [i, { headline, caption, says }] of steps.entries())
        for (const words of [headline, caption]) {
          const said = { en: proportions(words?.en ?? ""), ja: proportions(words?.ja ?? "") };
          const at = `${id} ${i + 1}: ${words?.en} / ${words?.ja}`;
          if (JSON.stringify(said.en) !== JSON.stringify(said.ja)) open.push(`differ: ${at}`);
          if (said.en.some((p) => !isTrueOf(p, says?.coverage))) open.push(`untrue: ${at}`);
        }
    expect(open).toEqual([]);
  });
  test.each([
    ["From one partner to four fifths of trade", 78.5, false],
    ["nearly four fifths of trade", 78.5, true],
    ["貿易の5分の4近くへ", 78.5, true],
    ["貿易の5分の4を超える", 78.5, false],
    ["約8割", 78.5, true],
    ["More than half of trade", 49.9, false],
    ["ほぼ半分", 49.1, true],
    ["nearly half", 45, false],
  ])("a proportion in words: %s of %d is %s", (words, share, expected) => {
    expect(proportions(words)).toHaveLength(1);
    expect(proportions(words).every((p) => isTrueOf(p, share))).toBe(expected);
  });
  test("every file that is there is read", () => {
    expect(readdirSync("data/stories").filter((f) => f.endsWith(".yaml"))).toHaveLength(stories.length);
    for (const f of readdirSync("data/stories")) expect(readFileSync(`data/stories/${f}`, "utf8")).not.toContain("\t");
  });
});

describe("a story file", () => {
  test("without faults has none", () => expect(faults(GOOD)).toEqual([]));
  test.each([
    ["a broken line", GOOD.replace("minutes: 3", "minutes: [3"), /^mine\.yaml:\d+ /],
    ["a key that is not known", GOOD.replace("minutes", "minuts"), /mine\.yaml:\d+ minut/],
    [
      "a missing language",
      GOOD.replace("title: { en: Mine, ja: 自分 }", "title: { en: Mine }"),
      /^mine\.yaml:2 title\.ja is missing/,
    ],
    [
      "no steps",
      GOOD.slice(0, GOOD.indexOf("  - show")).replace("steps:", "steps: []"),
      /^mine\.yaml:4 steps .*at least one step/,
    ],
    [
      "a wrong figure",
      GOOD.replace("coverage: 73.1", "coverage: 73.2"),
      /^mine\.yaml:9 steps\.0\.says\.coverage 73\.2, expected 73\.1/,
    ],
    ["a share that nobody checked", GOOD.replace('"73.1 % with', '"74.0 % with'), /^mine\.yaml:7 .*74\u00a0%/],
    [
      "a fact that is none",
      GOOD.replace("CHN/in_force", "CHM/in_force"),
      /^mine\.yaml:10 .*did you mean memberships\/rcep\/CHN\/in_force\?/,
    ],
    ["a key of no address", GOOD.replace("select: rcep", "selekt: rcep"), /^mine\.yaml:5 .*did you mean select\?/],
    ["a value that the key cannot have", GOOD.replace("select: rcep", "select: nowhere"), /^mine\.yaml:5 .*nowhere/],
    ["a date outside", GOOD.replace("2022-01-01", "2099-01-01"), /^mine\.yaml:5 .*2099-01-01/],
    [
      "what belongs to the reader",
      GOOD.replace("select: rcep", "lang: ja"),
      /^mine\.yaml:5 .*whoever looks decides it/,
    ],
    ["aliases that would grow", "a: &a [1,1]\nb: &b [*a,*a]\nc: [*b,*b]\n", /^mine\.yaml:\d+ /],
    ["far too long", "x".repeat(MAX_STORY + 1), /^mine\.yaml has 400001 characters/],
    ["not a story at all", "- 1\n- 2\n", /^mine\.yaml:1 /],
  ])("with %s is refused with line and reason", (_, text, expected) => {
    const found = faults(text);
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.some((f) => expected.test(f)),
      found.join("\n"),
    ).toBe(true);
  });
  test("never throws, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => void readStory(text, "x")),
      { numRuns: 200 },
    );
  });
  test("is the same after writing and reading", () => {
    const words = fc.record({ en: fc.string({ maxLength: 60 }), ja: fc.string({ unit: "grapheme", maxLength: 40 }) });
    const story: fc.Arbitrary<Story> = fc.record({
      id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/),
      title: words,
      minutes: fc.integer({ min: 0, max: 600 }),
      steps: fc.array(
        fc.record({ show: fc.constant({ date: "2022-01-01", select: "VNM,cptpp" }), caption: words, notes: words }),
        { minLength: 1, maxLength: 5 },
      ),
    });
    fc.assert(
      fc.property(story, (s) => {
        const read = readStory(writeStory(s), "x");
        expect(read.ok && read.story).toEqual(s);
      }),
    );
  });
});

test("a view as a step, and the step as a view, are the same", () => {
  const base = defaultState(world, "en");
  const defaults = addressedOf(base);
  const state = { ...base, selection: [{ kind: "party" as const, id: "VNM" }], morph: 0.5, lang: "ja" as const };
  const show = showOf(state, defaults);
  expect(show).toEqual({ select: "VNM", morph: "0.5" });
  const back = stateOfStep({ show, caption: { en: "", ja: "" } }, state, defaults, world);
  expect(back).toEqual(addressedOf(state));
  expect(statedFigure(world, { day: base.day }, "nothing")).toBeUndefined();
});

test.each([
  ["caption: { en: [a], ja: b }", "caption.en", "a list", "一覧になっています"],
  ["caption: { en: { a: 1 }, ja: b }", "caption.en", "keys with values", "項目と値になっています"],
  ["caption: { en: !!binary SGVsbG8=, ja: b }", "caption.en", "bytes", "文ではなくデータ"],
])("what stands in place of a text is named in words, not as programs call it: %s", (caption, column, found, ja) => {
  const read = readStory(
    `id: a\ntitle: { en: a, ja: b }\nminutes: 1\nsteps: [{ show: { date: 2018-12-30 }, ${caption} }]\n`,
    "a.yaml",
  );
  if (read.ok) throw new Error("it was taken");
  expect(read.issues.map((i) => [i.column, i.found])).toEqual([[`steps.0.${column}`, found]]);
  expect(storyPhrase(found)).toContain(ja);
});
