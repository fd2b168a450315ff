// What is said of a view that is shown: the engine in src/pictures/words, asked with what a state shows and in its languages.

import { localeFor } from "../i18n/locale.ts";
import type { PictureSources } from "../pictures/picture-input.ts";
import { type SaidState, viewParts } from "../pictures/words/parts.ts";
import { nameAll, sayChoice, sayView, type ToolName } from "../pictures/words/say.ts";
import { shortOf } from "../pictures/words/short.ts";
import { isPicture, PICTURES, type PictureId, toolUnder, type ViewId } from "../store/view-ids.ts";
import { viewOf } from "./registry.ts";

export interface ViewSaid {
  /** In a sentence or few, a line per language: the live region, alternative texts, a hall. */
  said: string[];
  /** Who is meant by each number, after that. */
  named: string[];
}

/** `pictures`: those that are meant; `tool`: a view that stands in their place. */
export function viewSaid(
  sources: PictureSources,
  state: SaidState,
  pictures: readonly PictureId[],
  tool?: ToolName,
): ViewSaid {
  const world = sources.worldOf(state);
  const parts = viewParts(world, sources.eventsOf(world, state), state, pictures);
  const { lines } = (sources.localeOf ?? localeFor)(state.lang, state.era ?? false);
  return {
    said: lines((t, language) => sayView(parts, world, t, language, tool)),
    named: lines((t, language) => nameAll(parts, world, t, language).join("\n")).flatMap((text) => text.split("\n")),
  };
}

export interface ViewWords extends ViewSaid {
  /** In a line: the title. */
  name: string;
}

/** Of all that a state shows. `title`: one of somebody's own. */
export function viewWords(
  sources: PictureSources,
  state: SaidState & { views: readonly ViewId[] },
  title?: readonly string[],
): ViewWords {
  const pictures = state.views.filter(isPicture);
  const id = toolUnder(state.views);
  const tool = id && viewOf(id).title;
  const { localeOf = localeFor } = sources;
  const locale = localeOf(state.lang, state.era ?? false);
  const { layers } = sources.worldOf(state).dataset.meta;
  // A view beside the pictures has no layers.
  const told = tool ? { ...state, layers: layers.filter((l) => l.on).map((l) => l.id) } : state;
  return {
    name: title?.join(" / ") ?? shortOf(state, sources.worldOf(state), locale, tool),
    ...viewSaid(sources, told, pictures.length > 0 ? pictures : PICTURES, tool),
  };
}

/** What is chosen, and nothing else of the view, a line per language. */
export function choiceSaid(sources: PictureSources, state: SaidState): string[] {
  const { lines } = (sources.localeOf ?? localeFor)(state.lang, state.era ?? false);
  const world = sources.worldOf(state);
  const parts = viewParts(world, sources.eventsOf(world, state), state, PICTURES);
  return lines((t, language) => sayChoice(parts, world, t, language));
}
