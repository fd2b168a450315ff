// All user actions: each a pure function from state to patch, bound to the store at the end of the file.
import { type Day, isoOf } from "../data/day.ts";
import type { FigureKind } from "../data/figures.ts";
import type { PartyId } from "../data/types.ts";
import { NOTHING, type Ref, selectOnly, toggleRef } from "../model/selection/selection.ts";
import { advanceClock, DAYS_PER_SECOND } from "../model/time/clock.ts";
import { type EventDay, nextEventDay } from "../model/time/events.ts";
import { openable } from "../model/world/organisations.ts";
import { clampDay, firstDay, rangesOf, type World } from "../model/world/world.ts";
import { PROJECTIONS } from "../scene/geo/types.ts";
import { recentre } from "./centre.ts";
import { type AtlasState, type AtlasStore, clockOf } from "./state.ts";
import { isPicture, PICTURES, toolOf, VIEWS, type ViewId } from "./view-ids.ts";

type Patch = Partial<AtlasState>;

/** Stops playback. Marks of what just began go away with it. */
export const stop: Patch = { playing: false, dayFraction: 0, justBegun: false };

/** Goes to a day. A day before the slider's range switches to the long range. */
export function goToDay({ range }: AtlasState, world: World, day: number): Patch {
  const wide = day < firstDay(world, range) ? Math.min(...rangesOf(world)) : range;
  return { day: clampDay(world, day, wide), dayFraction: 0, range: wide };
}

/** Changes the range. A day outside it becomes the first day of the range, with a notice. */
export function changeRange({ day, notices }: AtlasState, world: World, range: number): Patch {
  const within = clampDay(world, day, range);
  if (within === day) return { range };
  return {
    range,
    day: within,
    ...stop,
    notices: [...notices, { key: "date", value: isoOf(day), why: "moved" }],
  };
}

/** Playing on the last day starts again from the first. */
export function togglePlaying(state: AtlasState, world: World): Patch {
  if (state.playing) return stop;
  const atEnd = state.day >= world.dataset.meta.asOf;
  return { playing: true, dayFraction: 0, ...(atEnd ? { day: firstDay(world, state.range) } : {}) };
}

/** How long new ties are marked while playing, real time. */
const JUST_BEGUN_SECONDS = 0.7;

export function tick(state: AtlasState, world: World, milliseconds: number): Patch {
  const next = advanceClock(clockOf(state), milliseconds, state.speed, world.dataset.meta.asOf);
  const justBegun = next.day - world.at(next.day).from < JUST_BEGUN_SECONDS * DAYS_PER_SECOND * state.speed;
  return {
    day: next.day,
    dayFraction: next.dayFraction,
    justBegun: justBegun && !next.ended,
    ...(next.ended ? stop : {}),
  };
}

export function stepEvent(state: AtlasState, world: World, events: readonly EventDay[], direction: 1 | -1): Patch {
  const { range } = state;
  const found = nextEventDay(events, state.day, direction)?.day;
  const end = direction === 1 ? world.dataset.meta.asOf : firstDay(world, range);
  return { day: clampDay(world, found ?? end, range), ...stop };
}

/** With `add`, toggles the ref in the selection. Without, selects only it, or clears the selection if it was selected. */
function choose(state: AtlasState, ref: Ref, add: boolean): Patch {
  if (add) return { selection: toggleRef(state.selection, ref), openFigure: undefined, disambiguation: undefined };
  const only = state.selection.length === 1 && state.selection[0]?.id === ref.id;
  return { selection: only ? NOTHING : selectOnly(ref), openFigure: undefined, disambiguation: undefined };
}

/** Escape closes one thing at a time: the disambiguation menu, the open list, the selection, the query, then the tool. */
function stepOut(state: AtlasState): Patch {
  if (state.disambiguation) return { disambiguation: undefined };
  if (state.openFigure) return { openFigure: undefined };
  if (state.selection.length > 0) return { selection: NOTHING, hover: undefined };
  const tool = toolOf(state.views);
  if (state.q === undefined && tool) return { ...toggleView(state, tool), hover: undefined };
  return { q: undefined, hover: undefined };
}

function toggleLayer(state: AtlasState, world: World, layer: string): Patch {
  const on = new Set(state.layers);
  if (!on.delete(layer)) on.add(layer);
  // In the dataset's order, so that the address does not depend on the order of clicks.
  return { layers: world.dataset.meta.layers.map((l) => l.id).filter((id) => on.has(id)) };
}

const nextProjection = (state: AtlasState): Patch => ({
  projection: PROJECTIONS[(PROJECTIONS.indexOf(state.projection) + 1) % PROJECTIONS.length] ?? state.projection,
});

/** Cycles through the dataset's regions and the whole map. */
function nextRegion(state: AtlasState, world: World, direction: 1 | -1): Patch {
  const ids = [undefined, ...world.dataset.meta.regions.map((r) => r.id)];
  return { region: ids[(ids.indexOf(state.region) + direction + ids.length) % ids.length] };
}

/** Expands an organisation into its states, or collapses it. */
function toggleOrganisation(state: AtlasState, world: World, organisation: string): Patch {
  const on = new Set(state.expandedOrganisations);
  if (!on.delete(organisation)) on.add(organisation);
  return { expandedOrganisations: openable(world).filter((id) => on.has(id)) };
}

/** Shows or hides a view. Only one of the tools is shown at a time, but the export keeps the one that it exports. The last view cannot be
 * hidden. */
function toggleView({ views }: AtlasState, view: ViewId): Patch {
  const rest = views.filter((v) => v !== view && (isPicture(view) || isPicture(v) || view === "export"));
  const next = views.includes(view) ? rest : [...rest, view];
  return next.length === 0 ? { views: PICTURES } : { views: VIEWS.filter((v) => next.includes(v)) };
}

export interface Actions {
  goTo(day: Day | number): void;
  range(year: number): void;
  play(): void;
  step(direction: 1 | -1): void;
  choose(ref: Ref, add?: boolean): void;
  hover(ref: Ref | undefined): void;
  offer(disambiguation: AtlasState["disambiguation"]): void;
  openFigure(figure: FigureKind | undefined): void;
  escape(): void;
  layer(id: string): void;
  views(views: readonly ViewId[]): void;
  toggleView(view: ViewId): void;
  toggleOrganisation(organisation: string): void;
  projection(): void;
  region(direction: 1 | -1): void;
  drag(id: string, at: { x: number; y: number }): void;
  putBack(): void;
  putInCentre(party: PartyId): void;
  set(patch: Patch): void;
}

/** `facts`: the world without hypotheses. */
export function bindActions(
  store: AtlasStore,
  world: () => World,
  facts: () => World,
  events: () => readonly EventDay[],
): Actions {
  const { getState: get, setState: set } = store;
  return {
    goTo: (day) => set({ ...goToDay(get(), world(), day), ...stop }),
    range: (year) => set(changeRange(get(), world(), year)),
    play: () => set(togglePlaying(get(), world())),
    step: (direction) => set(stepEvent(get(), world(), events(), direction)),
    choose: (ref, add = false) => set(choose(get(), ref, add)),
    hover: (ref) => {
      const old = get().hover;
      if (old?.id !== ref?.id || old?.kind !== ref?.kind) set({ hover: ref });
    },
    offer: (disambiguation) => set({ disambiguation }),
    openFigure: (figure) => set({ openFigure: get().openFigure === figure ? undefined : figure }),
    escape: () => set(stepOut(get())),
    layer: (id) => set(toggleLayer(get(), world(), id)),
    views: (views) => set({ views }),
    toggleView: (view) => set(toggleView(get(), view)),
    toggleOrganisation: (organisation) => set(toggleOrganisation(get(), world(), organisation)),
    projection: () => set(nextProjection(get())),
    region: (direction) => set(nextRegion(get(), world(), direction)),
    drag: (id, at) => set({ dragged: { ...get().dragged, [id]: at } }),
    putBack: () => set({ dragged: {} }),
    putInCentre: (party) => set(recentre(get(), facts(), party)),
    set: (patch) => set(patch),
  };
}
