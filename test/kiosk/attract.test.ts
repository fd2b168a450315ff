// Laws of what plays while nobody is there, and what the story for halls must be.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Story } from "../../src/data/story.ts";
import { attractScenes, SHIFT_EVERY_MS, sceneLength, shiftAt } from "../../src/modes/kiosk/attract.ts";
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

/** The layout for which the view of a step asks. */
const askedBy = (story: Story, step: number): string => {
  const views = (story.steps[step - 1]?.show.view ?? "map").split(",");
  return views.includes("coverage") ? "figure" : views.includes("map") ? "map" : "network";
};

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
  test("a step looks as its view asks, unless a neighbour does", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const scenes = attractScenes(story);
        if (story.steps.length === 1) return;
        for (const [i, { step, layout }] of scenes.entries()) {
          const asked = askedBy(story, step);
          const neighbours = [scenes[i - 1]?.layout, i === scenes.length - 1 ? scenes[0]?.layout : undefined];
          if (layout !== asked) expect(neighbours).toContain(asked);
        }
      }),
    );
  });
  test("go forward from the first step to the last", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const steps = attractScenes(story).map((s) => s.step);
        expect([steps[0], steps.at(-1)]).toEqual([1, story.steps.length]);
        if (story.steps.length > 1) expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
        for (const step of steps) expect(Number.isInteger(step)).toBe(true);
      }),
    );
  });
  test("a round takes 45 to 60 s, but for a story of two steps, which would stand still for too long", () => {
    for (let n = 1; n <= 60; n++) {
      const scenes = attractScenes(storyOf(Array.from({ length: n }, () => undefined)));
      const round = scenes.length * sceneLength(scenes);
      if (n === 2) expect(round).toBe(40_000);
      else expect([n, round >= 45_000 && round <= 60_000]).toEqual([n, true]);
      expect(sceneLength(scenes)).toBeGreaterThanOrEqual(5000);
      expect(sceneLength(scenes)).toBeLessThanOrEqual(20_000);
    }
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
  test("is shown whole, with all three layouts in the round", () => {
    const scenes = attractScenes(story);
    expect(scenes.map((s) => s.step)).toEqual(steps.map((_, i) => i + 1));
    expect(new Set(scenes.map((s) => s.layout)).size).toBe(3);
  });
});
