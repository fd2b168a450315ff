// Selects the pages to export: the view, one step, or a whole story.
import type { Story, StoryStep } from "../../data/story.ts";
import { localeFor, wordsThere } from "../../i18n/locale.ts";
import { sourcesOfStep } from "../../model/facts/step-sources.ts";
import type { AtlasState } from "../../store/state.ts";
import { stateOfStep } from "../../store/story.ts";
import type { Atlas } from "../atlas.ts";
import { type PageStuff, pageOf, preparePages, type SheetShape } from "./page.ts";

/** `step` undefined: all steps. */
export type What = { kind: "view"; title?: readonly string[] } | { kind: "story"; story: Story; step?: number };

export interface Asked {
  state: AtlasState;
  title?: readonly string[];
  step?: StoryStep;
  n?: number;
}

/** The states to make pages of. Views other than the pictures are left out. */
export function askedOf({ store, defaults, factsOf }: Atlas, what: What): Asked[] {
  const state = store.getState();
  const calm = {
    hover: undefined,
    openFigure: undefined,
    disambiguation: undefined,
    playing: false,
    justBegun: false,
  } as const;
  if (what.kind === "view") return [{ state: { ...state, ...calm }, ...(what.title ? { title: what.title } : {}) }];
  const facts = factsOf(state);
  const { languages } = localeFor(state.lang);
  return what.story.steps.flatMap((step, i): Asked[] => {
    if (what.step !== undefined && what.step !== i + 1) return [];
    const shown = { ...state, ...calm, dragged: {}, ...stateOfStep(step, state, defaults, facts) };
    const title = [...new Set(languages.map((t) => wordsThere(step.caption, t).words))].filter((t) => t.trim() !== "");
    return [{ state: shown, step, n: i + 1, ...(title.length > 0 ? { title } : {}) }];
  });
}

export type Page = ReturnType<typeof pageOf> & Asked;

export async function preparedFor(
  atlas: Atlas,
  placement: PageStuff["placement"],
  asked: readonly Asked[],
): Promise<PageStuff> {
  return preparePages(
    atlas,
    placement,
    asked.map((a) => a.state),
  );
}

export async function stepSources({ atlas }: PageStuff, { state, step }: Asked) {
  if (!step) return undefined;
  return sourcesOfStep(step, atlas.factsOf(state), await atlas.details());
}

export async function makePage(stuff: PageStuff, asked: Asked, shape: SheetShape): Promise<Page> {
  const sources = await stepSources(stuff, asked);
  const text = asked.title || sources ? { title: asked.title, sources } : undefined;
  return { ...pageOf(stuff, asked.state, shape, text), ...asked };
}
