// Story step ↔ state. A step sets the view and resets what it does not mention; the viewer's own settings stay.
import type { Day } from "../data/day.ts";
import type { StoryStep } from "../data/story.ts";
import { type World, worldAround } from "../model/world/world.ts";
import { addressedOf, decodeAddress, encodeAddress } from "./address.ts";
import { type Addressed, ownedBy } from "./schema.ts";
import type { AtlasState } from "./state.ts";

/** `facts`: the world without hypotheses. */
export function stateOfStep(step: StoryStep, state: Addressed, defaults: Addressed, facts: World): Addressed {
  const kept = ownedBy(state, "viewer", "window");
  const { patch } = decodeAddress(`?${new URLSearchParams(step.show)}`, facts);
  return { ...defaults, ...patch, ...kept };
}

/** What a step shows: the party in the centre says which world, and the address which day of it. `facts`: around any party. */
export function seenIn({ show }: StoryStep, facts: World): { world: World; day: Day; patch: Partial<Addressed> } {
  const { patch } = decodeAddress(`?${new URLSearchParams(show)}`, facts);
  const world = worldAround(facts, patch.focal ?? facts.whole.meta.home);
  return { world, day: patch.day ?? world.dataset.meta.asOf, patch };
}

/** The inverse: the current view as the `show` keys of a step. */
export function showOf(state: AtlasState, defaults: Addressed): StoryStep["show"] {
  const kept = ownedBy(defaults, "viewer", "window");
  const query = new URLSearchParams(encodeAddress({ ...addressedOf(state), ...kept }, defaults));
  return Object.fromEntries(query);
}
