// Story step ↔ state. A step sets the view and resets what it does not mention; the viewer's own settings stay.
import type { StoryStep } from "../data/story.ts";
import type { World } from "../model/world/world.ts";
import { addressedOf, decodeAddress, encodeAddress } from "./address.ts";
import { type Addressed, ownedBy } from "./schema.ts";
import type { AtlasState } from "./state.ts";

/** `facts`: the world without hypotheses. */
export function stateOfStep(step: StoryStep, state: Addressed, defaults: Addressed, facts: World): Addressed {
  const kept = ownedBy(state, "viewer", "window");
  const { patch } = decodeAddress(`?${new URLSearchParams(step.show)}`, facts);
  return { ...defaults, ...patch, ...kept };
}

/** The inverse: the current view as the `show` keys of a step. */
export function showOf(state: AtlasState, defaults: Addressed): StoryStep["show"] {
  const kept = ownedBy(defaults, "viewer", "window");
  const query = new URLSearchParams(encodeAddress({ ...addressedOf(state), ...kept }, defaults));
  return Object.fromEntries(query);
}
