// One store an atlas: day, focus, lens, locale. Everything else is derived by pulling.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "../data/day.ts";
import type { FigureKind } from "../data/types.ts";
import type { Clock, SPEEDS } from "../model/clock.ts";
import type { Basis, Flow, Stack } from "../model/coverage.ts";
import type { Hypothesis } from "../model/hypotheses.ts";
import { NOTHING, type Ref, type Selection } from "../model/selection.ts";
import { type Counting, setsAtFirst } from "../model/sets.ts";
import type { WeightKind } from "../model/weights.ts";
import { rangesOf, type World } from "../model/world.ts";
import type { LonLat, ProjectionId } from "../scene/geo-types.ts";

export type Lang = "en" | "ja" | "both";
export type ThemeChoice = "auto" | "light" | "dark" | "contrast";
export const PICTURES = ["map", "network"] as const;
export type PictureId = (typeof PICTURES)[number];
/** What lies beside the pictures for whoever looks closer; one at a time is shown. */
export const TOOLS = [
  "overlaps",
  "timeline",
  "matrix",
  "changes",
  "coverage",
  "whatif",
  "story",
  "export",
  "table",
  "sources",
] as const;
export type ToolId = (typeof TOOLS)[number];
export const VIEWS = [...PICTURES, ...TOOLS] as const;
export type ViewId = (typeof VIEWS)[number];

export const isPicture = (view: ViewId): view is PictureId => PICTURES.some((p) => p === view);
export const toolOf = (views: readonly ViewId[]): ToolId | undefined => TOOLS.find((t) => views.includes(t));

/** `console`: what whoever presents has in a second window; `kiosk`: a screen in a hall. */
export const MODES = ["explore", "present", "console", "kiosk"] as const;
export type Mode = (typeof MODES)[number];

/** What whoever embeds or installs the atlas may fix. */
export const PINNABLE = ["worldview"] as const;
export type Pinnable = (typeof PINNABLE)[number];

/** A value of the address that could not be used, while the rest was; or what had to change with a choice. */
export interface Notice {
  key: string;
  value: string;
  /** `range`: the day needs the long range; `moved`: the day was before the range and is now its first; `pinned`: fixed;
   * `bare`, `unreadable`: a picture that was dropped carries no address, or is none of ours;
   * `unloaded`: what reads such a picture could not be loaded. */
  why?: "range" | "moved" | "pinned" | "bare" | "unreadable" | "unloaded";
}

export interface AtlasState {
  day: Day;
  /** Year with which the slider begins. */
  range: number;
  /** Part of a day while playing, 0 to 1. */
  rest: number;
  playing: boolean;
  /** While playing: something began a moment ago. */
  fresh: boolean;
  speed: (typeof SPEEDS)[number];
  selection: Selection;
  /** Expression that is asked. */
  q: string | undefined;
  /** Day that `day` is compared with. */
  to: Day | undefined;
  /** Sets whose overlaps are shown: words that expressions know too. */
  sets: readonly string[];
  counting: Counting;
  stack: Stack;
  mode: Mode;
  /** Story that is told, and which of its steps, from 1. */
  tour: string | undefined;
  step: number;
  /** What is imagined beside the facts. */
  whatif: readonly Hypothesis[];
  hover: Ref | undefined;
  layers: readonly string[];
  views: readonly ViewId[];
  lang: Lang;
  theme: ThemeChoice;
  projection: ProjectionId;
  /** Id of a worldview that the dataset declares. */
  worldview: string;
  /** What is not offered for change, here and to scripts around the page. */
  pin: readonly Pinnable[];
  /** Middle of the globe's visible side; undefined: the focal party's place. */
  turn: LonLat | undefined;
  /** It is turning this moment. */
  turning: boolean;
  /** Region of the dataset that the map is zoomed to; undefined: by hand, or the whole. */
  region: string | undefined;
  /** Organisations that are opened into their states. */
  open: readonly string[];
  /** 0: the network's nodes stand on the map, 1: in the network. */
  morph: number;
  /** What the areas of the network's nodes tell. */
  weight: WeightKind;
  flow: Flow;
  basis: Basis;
  trade: "last" | number;
  known: Day | undefined;
  /** Headline figure whose list is open. */
  opened: FigureKind | undefined;
  /** Where dragged nodes stand, scene units of the network; emptied by "put back". */
  dragged: Readonly<Record<string, { x: number; y: number }>>;
  /** What a tap may have meant, and where it was, px of the window. */
  offered: { refs: readonly Ref[]; x: number; y: number } | undefined;
  notices: readonly Notice[];
}

export type AtlasStore = StoreApi<AtlasState>;

/** What the address holds; everything in it has a default that is left out of the address. */
export type Addressed = Pick<
  AtlasState,
  | "day"
  | "selection"
  | "q"
  | "to"
  | "sets"
  | "counting"
  | "stack"
  | "whatif"
  | "mode"
  | "tour"
  | "step"
  | "layers"
  | "views"
  | "lang"
  | "theme"
  | "projection"
  | "worldview"
  | "pin"
  | "turn"
  | "region"
  | "open"
  | "morph"
  | "weight"
  | "flow"
  | "basis"
  | "trade"
  | "known"
  | "range"
>;

export function defaultState(world: World, lang: Lang): AtlasState {
  return {
    day: world.dataset.meta.asOf,
    range: rangesOf(world)[0],
    rest: 0,
    playing: false,
    fresh: false,
    speed: 1,
    selection: NOTHING,
    q: undefined,
    to: undefined,
    sets: setsAtFirst(world),
    counting: "exclusive",
    stack: "agreement",
    whatif: [],
    mode: "explore",
    tour: undefined,
    step: 1,
    hover: undefined,
    layers: world.dataset.meta.layers.filter((l) => l.on).map((l) => l.id),
    views: PICTURES,
    lang,
    theme: "auto",
    projection: "equal-earth",
    worldview: world.dataset.meta.worldviews[0].id,
    pin: [],
    turn: undefined,
    turning: false,
    region: undefined,
    open: [],
    morph: 1,
    weight: "equal",
    flow: "total",
    basis: "in-force",
    trade: "last",
    known: undefined,
    opened: undefined,
    dragged: {},
    offered: undefined,
    notices: [],
  };
}

export const createAtlasStore = (initial: AtlasState): AtlasStore => createStore<AtlasState>(() => initial);

export const clockOf = (s: AtlasState): Clock => ({ day: s.day, rest: s.rest, ended: false });
