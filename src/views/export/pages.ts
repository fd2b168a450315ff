// Selects the pages to export: the view, one step, or a whole story.
import type { Story, StoryStep } from "../../data/story.ts";
import { planSheet, type Sheet } from "../../export/sheet.ts";
import { EXPORT } from "../../i18n/export.ts";
import { formatDay, localeFor, wordsThere } from "../../i18n/locale.ts";
import { sourcesOfStep } from "../../model/facts/step-sources.ts";
import { pictureInput } from "../../pictures/picture-input.ts";
import type { Look } from "../../scene/style/look.ts";
import type { AtlasState } from "../../store/state.ts";
import { stateOfStep } from "../../store/story.ts";
import type { ToolId } from "../../store/view-ids.ts";
import type { Atlas } from "../atlas.ts";
import { fileName } from "./names.ts";
import { type PageStuff, pageOf, preparePages, type SheetShape } from "./page.ts";
import { shownTool } from "./tool-stage.tsx";

/** `step` undefined: all steps. */
export type What = { kind: "view"; title?: readonly string[] } | { kind: "story"; story: Story; step?: number };

export interface Asked {
  state: AtlasState;
  title?: readonly string[];
  step?: StoryStep;
  n?: number;
  /** Of its own file, without extension. */
  name: string;
}

/** The states to make pages of. */
export function askedOf({ store, defaults, factsOf }: Atlas, what: What): Asked[] {
  const state = store.getState();
  const calm = {
    hover: undefined,
    openFigure: undefined,
    disambiguation: undefined,
    playing: false,
    justBegun: false,
  } as const;
  if (what.kind === "view")
    return [{ state: { ...state, ...calm }, name: fileName(state), ...(what.title ? { title: what.title } : {}) }];
  const facts = factsOf(state);
  const { languages } = localeFor(state.lang);
  return what.story.steps.flatMap((step, i): Asked[] => {
    if (what.step !== undefined && what.step !== i + 1) return [];
    const shown = { ...state, ...calm, dragged: {}, arranged: undefined, ...stateOfStep(step, state, defaults, facts) };
    const title = [...new Set(languages.map((t) => wordsThere(step.caption, t).words))].filter((t) => t.trim() !== "");
    const name = fileName(shown, what.story.id, i + 1);
    return [{ state: shown, step, n: i + 1, name, ...(title.length > 0 ? { title } : {}) }];
  });
}

export type Page = ReturnType<typeof pageOf> & Asked;

export async function preparedFor(
  atlas: Atlas,
  placement: PageStuff["placement"],
  asked: readonly Asked[],
  /** For views beside the pictures. */
  look?: Look,
): Promise<PageStuff> {
  return preparePages(
    atlas,
    placement,
    asked.map((a) => a.state),
    look,
  );
}

export async function stepSources({ atlas }: PageStuff, { state, step }: Asked) {
  if (!step) return undefined;
  return sourcesOfStep(step, atlas.factsOf(state), await atlas.details());
}

export async function makePage(stuff: PageStuff, asked: Asked, shape: SheetShape): Promise<Page> {
  const sources = await stepSources(stuff, asked);
  const tool = stuff.tools && shownTool(asked.state.views);
  const page = pageOf(stuff, asked.state, shape, { title: asked.title, sources, tool });
  return { ...page, sheet: await withTool(stuff, page.sheet, asked.state, tool), ...asked };
}

async function withTool(stuff: PageStuff, sheet: Sheet, state: AtlasState, tool: ToolId | undefined): Promise<Sheet> {
  const { tools } = stuff;
  if (!tools || !tool) return sheet;
  const { locale, world } = pictureInput(stuff.atlas, state);
  const day = tool === "changes" && state.to !== undefined ? locale.lines((t) => daysOf(state, t)) : sheet.day;
  const nothing = { width: 1, height: 1, label: "", marks: [] };
  // Room for the sentence on rows that were left out.
  const rowsSaid = (seen: number, all: number): string[] => locale.lines((_, l) => EXPORT[l].sheet.rows(seen, all));
  const made = {
    ...sheet,
    day,
    foot: [...rowsSaid(world.parties.size, world.parties.size), ...sheet.foot],
    shown: nothing,
  };
  const [room] = planSheet(made).pictures;
  if (!room) return sheet;
  const shown = await tools.take(state, tool, room);
  const said = shown.rows ? rowsSaid(shown.rows.seen, shown.rows.all) : [];
  return { ...made, foot: [...said, ...sheet.foot], shown };
}

const daysOf = ({ day, to }: AtlasState, t: Parameters<typeof formatDay>[1]): string =>
  `${formatDay(day, t, "day", true)} – ${to === undefined ? "" : formatDay(to, t, "day", true)}`;
