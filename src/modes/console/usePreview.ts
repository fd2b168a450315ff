import { useEffect } from "react";
import type { StoryStep } from "../../data/story.ts";
import { stop } from "../../store/actions.ts";
import type { AtlasState } from "../../store/state.ts";
import { stateOfStep } from "../../store/story.ts";
import type { Atlas } from "../../views/atlas.ts";

/** The state that a step leads to, without playing. */
export function stateShowing(
  { store, defaults, factsOf }: Pick<Atlas, "store" | "defaults" | "factsOf">,
  step: StoryStep,
): Partial<AtlasState> {
  const state = store.getState();
  return { ...stateOfStep(step, state, defaults, factsOf(state)), ...stop, mode: "explore" };
}

/** Shows a step, if any, in a separate atlas. */
export function usePreview(atlas: Atlas, step: StoryStep | undefined): void {
  useEffect(() => {
    if (step) atlas.store.setState(stateShowing(atlas, step));
  }, [atlas, step]);
}
