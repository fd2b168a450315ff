// Laws of what plays while nobody is there, and what the story for halls must be.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Story } from "../../src/data/story.ts";
import { attractScenes, SCENE_MS, SHIFT_EVERY_MS, shiftAt } from "../../src/modes/kiosk/attract.ts";
import { loadStories } from "../../tools/atlas/stories.ts";
import { bundledDataset } from "../bundled.ts";

const storyOf = (views: readonly (string | undefined)[]): Story => ({
  id: "any",
  title: { en: "", ja: "" },
  minutes: 1,
  steps: views.map((view) => ({ show: view === undefined ? {} : { view }, caption: { en: "", ja: "" } })),
});
const view = fc.constantFrom(undefined, "map", "network", "map,network", "coverage", "map,coverage", "network,table");
const anyStory = fc.array(view, { minLength: 1, maxLength: 60, size: "max" }).map(storyOf);

describe("scenes of any story", () => {
  test("no two in a row look alike, the last and the first among them", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const layouts = attractScenes(story).map((s) => s.layout);
        expect(layouts.length).toBeGreaterThanOrEqual(2);
        for (const [i, layout] of layouts.entries()) expect(layouts[(i + 1) % layouts.length]).not.toBe(layout);
      }),
    );
  });
  test("go forward from the first step, and end with the day of the data", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const steps = attractScenes(story).map((s) => s.step);
        expect(steps[0]).toBe(1);
        expect(steps.at(-1)).toBeUndefined();
        const told = steps.slice(0, -1).map(Number);
        expect(told).toEqual([...new Set(told)].sort((x, y) => x - y));
        for (const step of told) expect(story.steps[step - 1]).toBeDefined();
      }),
    );
  });
  test("a round takes at most 60 s, and 45 at least where the story is long enough", () => {
    for (let n = 1; n <= 60; n++) {
      const scenes = attractScenes(storyOf(Array.from({ length: n }, () => undefined)));
      const round = scenes.length * SCENE_MS;
      expect([n, round <= 60_000]).toEqual([n, true]);
      if (n >= 6) expect([n, round >= 45_000]).toEqual([n, true]);
    }
  });
  test("tells the first step and those that moved most", () => {
    const shares = [2.7, 3, 20, 20.5, 40, 41, 60, 61, 75];
    const story = storyOf(shares.map(() => "map"));
    const steps = story.steps.map((step, i) => ({ ...step, says: { coverage: shares[i] as number } }));
    expect(attractScenes({ ...story, steps }).map((s) => s.step)).toEqual([1, 3, 5, 6, 7, 9, undefined]);
  });
});

test("every two minutes all moves by 2 to 4 px, and stays within as many of its place", () => {
  expect(SHIFT_EVERY_MS).toBe(120_000);
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 0, max: 119_999 }), (n, rest) => {
      const here = shiftAt(n * 120_000);
      expect(shiftAt(n * 120_000 + rest)).toBe(here);
      const next = shiftAt((n + 1) * 120_000);
      const moved = Math.max(Math.abs(next[0] - here[0]), Math.abs(next[1] - here[1]));
      expect(moved).toBeGreaterThanOrEqual(2);
      expect(moved).toBeLessThanOrEqual(4);
      for (const d of here) expect(Math.abs(d)).toBeLessThanOrEqual(4);
    }),
  );
});

describe("the story for halls", () => {
  const { stories, issues } = loadStories("data", bundledDataset());
  const steps = stories.find((s) => s.id === "kiosk")?.steps ?? [];
  const story = { ...storyOf([]), steps };
  const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  test("has no faults", () => {
    expect(issues.filter((i) => i.file.includes("kiosk"))).toEqual([]);
    expect(steps.length).toBeGreaterThanOrEqual(3);
  });
  test("has a headline in both languages at every step, short enough for letters that are read from five metres", () => {
    for (const { headline } of steps) {
      expect(headline?.en).toMatch(/^.{3,26}$/u);
      expect(headline?.en).not.toMatch(JAPANESE);
      expect(headline?.ja).toMatch(/^.{3,14}$/u);
      expect(headline?.ja).toMatch(JAPANESE);
    }
  });
  test("is told in a round of all three layouts, each scene in another language each time", () => {
    const scenes = attractScenes(story);
    expect(new Set(scenes.map((s) => s.layout)).size).toBe(3);
    // With two languages an odd number of scenes tells each of them in both, round by round.
    expect(scenes.length % 2).toBe(1);
    expect(scenes.length * SCENE_MS).toBeGreaterThanOrEqual(45_000);
  });
});
