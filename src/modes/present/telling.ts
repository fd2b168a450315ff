// Moves to a step of a story, animating the day.
import { asDay } from "../../data/day.ts";
import type { Story } from "../../data/story.ts";
import { latestRef } from "../../model/selection/selection.ts";
import { stop } from "../../store/actions.ts";
import type { AtlasState } from "../../store/state.ts";
import { stateOfStep } from "../../store/story.ts";
import { drawnOf, PICTURES, type PictureId } from "../../store/view-ids.ts";
import { animate } from "../../ui/animate.ts";
import { NARROW } from "../../ui/useMedia.ts";
import type { Atlas } from "../../views/atlas.ts";
import { stepping } from "../../views/paint/stepping.ts";

/** On a wall one picture leads and there is no other: places are told by the map, agreements by the network (useLeading.ts). */
export function toldPictures(state: Pick<AtlasState, "views" | "selection">, isNarrow: boolean): readonly PictureId[] {
  const on = drawnOf(state.views, isNarrow);
  return on.length === 2 ? [latestRef(state.selection)?.kind === "agreement" ? "network" : "map"] : on;
}

/**
 * Shows a step at once; only the day is animated, so that changes can be followed. Backwards the day jumps, because the
 * step's text would be wrong for the later years in between. `ended`: it is all there, or somebody has moved the slider.
 */
export function showStep(
  { store, defaults, factsOf }: Pick<Atlas, "store" | "defaults" | "factsOf">,
  story: Story,
  n: number,
  ended = (): void => {},
): () => void {
  const step = story.steps[n - 1];
  if (!step) {
    ended();
    return () => {};
  }
  const before = store.getState();
  const next = stateOfStep(step, before, defaults, factsOf(before));
  const from = Math.max(before.day, 0);
  // A hall keeps its pictures.
  if (before.mode === "present") {
    const stay = toldPictures({ ...before, ...next }, matchMedia(NARROW).matches);
    stepping.leaving = PICTURES.filter((id) => !stay.includes(id));
  }
  store.setState({
    ...next,
    ...stop,
    tour: story.id,
    step: n,
    openFigure: undefined,
    disambiguation: undefined,
    hover: undefined,
    day: asDay(Math.min(next.day, before.day)),
  });
  stepping.leaving = [];
  if (next.day <= before.day) {
    ended();
    return () => {};
  }
  let last = before.day;
  let halt = (): void => {};
  halt = animate((share) => {
    // Somebody has moved the slider meanwhile: stop.
    if (store.getState().day !== last) {
      halt();
      return ended();
    }
    last = (share === 1 ? next.day : Math.round(from + (next.day - from) * share)) as typeof next.day;
    store.setState({ day: last });
    if (share === 1) ended();
  });
  return halt;
}
