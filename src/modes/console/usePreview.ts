import { useEffect } from "react";
import type { StoryStep } from "../../data/story.ts";
import { stop } from "../../store/actions.ts";
import type { AtlasState } from "../../store/state.ts";
import { stateOfStep } from "../../store/story.ts";
import type { Atlas } from "../../views/atlas.ts";

/** What a step shows, at once and without playing. */
export function stateShowing(
  { store, defaults, factsOf }: Pick<Atlas, "store" | "defaults" | "factsOf">,
  step: StoryStep,
): Partial<AtlasState> {
  const state = store.getState();
  return { ...stateOfStep(step, state, defaults, factsOf(state)), ...stop, mode: "explore" };
}

/** Shows a step, where there is one, in an atlas of its own. */
export function usePreview(atlas: Atlas, step: StoryStep | undefined): void {
  useEffect(() => {
    if (step) atlas.store.setState(stateShowing(atlas, step));
  }, [atlas, step]);
}
