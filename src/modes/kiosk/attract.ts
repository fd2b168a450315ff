// The attract loop, played while idle: steps of a story, arranged so that no two consecutive ones look alike.
import type { Story } from "../../data/story.ts";

/** Main content: map, network, or share of trade with its curve. */
type SceneLayout = "map" | "network" | "figure";

export interface AttractScene {
  /** Step of the story, from 1. */
  step: number;
  layout: SceneLayout;
}

const LAYOUTS: readonly SceneLayout[] = ["map", "network", "figure"];
/** A round takes 45 to 60 s. Scenes are short, because passers-by do not stay long. */
const ROUND_MS = 54_000;
const MAX_SCENES = 9;
const MAX_SCENE_MS = 20_000;

const wanted = (view: string | undefined): SceneLayout => {
  const views = view?.split(",") ?? [];
  if (views.includes("coverage")) return "figure";
  return views.includes("network") && !views.includes("map") ? "network" : "map";
};

const another = (...not: (SceneLayout | undefined)[]): SceneLayout => LAYOUTS.find((l) => !not.includes(l)) ?? "map";

/** Law: consecutive scenes have different layouts, including the last and the first. */
export function attractScenes(story: Story): AttractScene[] {
  const n = Math.min(MAX_SCENES, story.steps.length);
  // Evenly spaced steps, including the first and the last.
  const steps = Array.from({ length: n }, (_, i) =>
    n === 1 ? 1 : 1 + Math.round((i * (story.steps.length - 1)) / (n - 1)),
  );
  const scenes: AttractScene[] = [];
  for (const [i, step] of steps.entries()) {
    const before = scenes[i - 1]?.layout;
    const first = i === n - 1 && n > 2 ? scenes[0]?.layout : undefined;
    const own = wanted(story.steps[step - 1]?.show.view);
    scenes.push({ step, layout: own === before || own === first ? another(before, first) : own });
  }
  const [only] = scenes;
  // A single step would not change: show it in each layout in turn.
  return scenes.length === 1 && only ? LAYOUTS.map((layout) => ({ ...only, layout })) : scenes;
}

export const sceneLength = (scenes: readonly AttractScene[]): number =>
  Math.min(MAX_SCENE_MS, ROUND_MS / Math.max(1, scenes.length));

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
