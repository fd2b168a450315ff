// What a step shows: the view that is seen now as the keys of a step, and which of the views of the menu it is.
import type { StoryStep } from "../../data/story.ts";
import { showOf, stateOfStep } from "../../store/story.ts";
import { PICTURES, type PictureId, TOOLS, type ToolId } from "../../store/view-ids.ts";
import type { Atlas } from "../atlas.ts";

export type Shown = "both" | PictureId | ToolId;

/** What is seen now, without the editor itself. The day always stands there, because the default day changes with new data. */
export function viewNow({ store, defaults }: Pick<Atlas, "store" | "defaults">): StoryStep["show"] {
  const state = store.getState();
  const views = state.views.filter((v) => v !== "story" && v !== "export");
  const show = showOf({ ...state, views: views.length > 0 ? views : PICTURES }, { ...defaults, day: NO_DAY });
  return Object.fromEntries(Object.entries({ date: "", ...show }).filter(([, value]) => value !== ""));
}
/** Never the day of a state, so that the day is always written. */
const NO_DAY = -1 as Atlas["defaults"]["day"];

export function shownBy({ view = PICTURES.join(",") }: StoryStep["show"]): Shown {
  const views = view.split(",");
  const tool = TOOLS.find((t) => views.includes(t));
  if (tool) return tool;
  const pictures = PICTURES.filter((p) => views.includes(p));
  return pictures.length === 1 && pictures[0] ? pictures[0] : "both";
}

export function withShown({ view: _, ...show }: StoryStep["show"], shown: Shown): StoryStep["show"] {
  return shown === "both" ? show : { ...show, view: shown };
}

/** Shows a step in the atlas, whole: with its views, and without the editor. */
export function goToStep({ store, defaults, factsOf }: Atlas, step: StoryStep): void {
  const state = store.getState();
  store.setState({ ...stateOfStep(step, state, defaults, factsOf(state)), playing: false, hover: undefined });
}
