// The scene of the attract view: which, in which language, and what the globe shows of it.
import { useEffect, useLayoutEffect, useMemo } from "react";
import { dayOf, yearOf } from "../../../data/day.ts";
import type { Story, StoryStep } from "../../../data/story.ts";
import type { PartyId } from "../../../data/types.ts";
import { latestRef } from "../../../model/selection/selection.ts";
import type { World } from "../../../model/world/world.ts";
import { stateOfStep } from "../../../store/story.ts";
import { useAtlas, useFacts } from "../../../views/atlas.ts";
import { attractScenes, SCENE_MS } from "../attract.ts";
import { useInAttract, useKiosk, useKioskState } from "../context.tsx";
import { leaveGhost } from "../ghost.ts";
import type { GlobeScene } from "../globe/Globe.tsx";

export interface Round {
  /** Undefined: the last day of the data. */
  step: StoryStep | undefined;
  globe: GlobeScene;
}

/** Whom a step is about: the party chosen in it, or all for which its agreement is in force on that day. */
function aboutOf(ref: ReturnType<typeof latestRef>, world: World, day: GlobeScene["day"]): PartyId[] {
  if (ref?.kind === "party") return [ref.id];
  if (ref?.kind !== "agreement") return [];
  const ties = world.at(day).ties.filter((t) => t.agreement === ref.id && t.stage === "in-force" && !t.via);
  return ties.map((t) => t.party);
}

/** Undefined while somebody is there. */
export function useRound(story: Story | undefined, isStill: boolean): Round | undefined {
  const kiosk = useKiosk();
  const { defaults } = useAtlas();
  const facts = useFacts();
  const runs = useInAttract();
  const turn = useKioskState((s) => s.turn);
  const scenes = useMemo(() => (story ? attractScenes(story) : []), [story]);
  useEffect(() => {
    if (!runs || scenes.length === 0) return;
    let takeGhost = (): void => {};
    const timer = setInterval(() => {
      takeGhost();
      if (!isStill) takeGhost = leaveGhost();
      kiosk.set({ turn: kiosk.store.getState().turn + 1 });
    }, SCENE_MS);
    return () => {
      clearInterval(timer);
      // A touch ends it at once.
      takeGhost();
    };
  }, [runs, scenes, kiosk, isStill]);
  // Before painting: a scene is never seen in the language of the one before.
  useLayoutEffect(() => {
    const tongue = kiosk.languages[turn % kiosk.languages.length];
    if (runs && tongue !== undefined) kiosk.speak(tongue);
  }, [runs, turn, kiosk]);
  return useMemo((): Round | undefined => {
    const n = scenes.length;
    const scene = scenes[turn % Math.max(1, n)];
    if (!runs || !story || !scene) return undefined;
    const stateOf = (step: number | undefined) =>
      step === undefined ? undefined : stateOfStep(story.steps[step - 1] as StoryStep, defaults, defaults, facts);
    const { asOf } = facts.dataset.meta;
    const state = stateOf(scene.step);
    const day = state?.day ?? asOf;
    const before = stateOf(scenes[(turn + n - 1) % n]?.step)?.day ?? asOf;
    // The round begins anew with the year of its first step.
    const from = before > day ? dayOf(yearOf(day), 1, 1) : before;
    const about = aboutOf(latestRef(state?.selection ?? []), facts, day);
    return {
      step: scene.step === undefined ? undefined : story.steps[scene.step - 1],
      globe: { key: String(turn), layout: scene.layout, from, day, about },
    };
  }, [runs, story, scenes, turn, facts, defaults]);
}
