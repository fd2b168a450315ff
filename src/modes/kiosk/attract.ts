// The attract loop, played while nobody is there: the steps of a story that moved most, and then the day of the data. No two
// consecutive scenes look alike, and each is told in one language, the next in the next.
import type { Story, StoryStep } from "../../data/story.ts";

/** How the globe stands: near, whole, or high above the doors. */
export type SceneLayout = "near" | "whole" | "high";

export interface AttractScene {
  /** Step of the story, from 1; undefined: the last day of the data. */
  step: number | undefined;
  layout: SceneLayout;
}

const LAYOUTS: readonly SceneLayout[] = ["near", "whole", "high"];
/** One language is shown for so long, with motion and without. */
export const SCENE_MS = 8_000;
/** Seven scenes are 56 s. */
const MAX_STEPS = 6;

const wanted = (view: string | undefined): SceneLayout => {
  const views = view?.split(",") ?? [];
  if (views.includes("coverage")) return "high";
  return views.includes("network") && !views.includes("map") ? "whole" : "near";
};

const another = (...not: (SceneLayout | undefined)[]): SceneLayout => LAYOUTS.find((l) => !not.includes(l)) ?? "near";

/** Indexes of the first step and of those by which the stated share of trade grew most; where none is stated, evenly spaced. */
function chosenSteps(steps: readonly StoryStep[]): number[] {
  const stated = steps.flatMap(({ says }, i) => (says?.coverage === undefined ? [] : [{ i, share: says.coverage }]));
  if (stated.length < 2) {
    const n = Math.min(MAX_STEPS, steps.length);
    return Array.from({ length: n }, (_, i) => (n === 1 ? 0 : Math.round((i * (steps.length - 1)) / (n - 1))));
  }
  const grown = stated.map(({ i, share }, k) => ({
    i,
    by: k === 0 ? Number.POSITIVE_INFINITY : share - (stated[k - 1]?.share ?? 0),
  }));
  return grown
    .toSorted((a, b) => b.by - a.by)
    .slice(0, MAX_STEPS)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
}

/** Law: consecutive scenes have different layouts, including the last and the first. */
export function attractScenes(story: Story): AttractScene[] {
  const chosen = chosenSteps(story.steps);
  const scenes: AttractScene[] = [];
  for (const index of chosen) {
    const before = scenes.at(-1)?.layout;
    const own = wanted(story.steps[index]?.show.view);
    scenes.push({ step: index + 1, layout: own === before ? another(before) : own });
  }
  // It differs from the scene before it and from the first, which follows it.
  scenes.push({ step: undefined, layout: another(scenes.at(-1)?.layout, scenes[0]?.layout) });
  return scenes;
}

/** Offsets of the whole screen, px, against burn-in of edges. */
const SHIFTS = [
  [0, 0],
  [3, 0],
  [3, 3],
  [0, 3],
  [-3, 3],
  [-3, 0],
  [-3, -3],
  [0, -3],
  [3, -3],
] as const;
export const SHIFT_EVERY_MS = 120_000;
export const shiftAt = (elapsed: number): readonly [number, number] =>
  SHIFTS[Math.floor(elapsed / SHIFT_EVERY_MS) % SHIFTS.length] ?? [0, 0];
