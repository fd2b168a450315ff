// One store an atlas: day, focus, lens, locale. Everything else is derived by pulling.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "../data/day.ts";
import type { FigureKind } from "../data/figures.ts";
import type { Basis, Flow, Stack } from "../model/coverage/coverage.ts";
import type { WeightKind } from "../model/coverage/weights.ts";
import type { Counting } from "../model/overlap/sets.ts";
import type { Ref, Selection } from "../model/selection/selection.ts";
import type { Clock, SPEEDS } from "../model/time/clock.ts";
import type { Hypothesis } from "../model/world/with-hypotheses.ts";
import type { LonLat, ProjectionId } from "../scene/geo/types.ts";
import type { ViewId } from "./view-ids.ts";

export type Lang = "en" | "ja" | "both";
export type ThemeChoice = "auto" | "light" | "dark" | "contrast";

/** `console`: what whoever presents has in a second window; `kiosk`: a screen in a hall. */
export const MODES = ["explore", "present", "console", "kiosk"] as const;
type Mode = (typeof MODES)[number];

/** What whoever embeds or installs the atlas may fix. */
export const PINNABLE = ["worldview"] as const;
type Pinnable = (typeof PINNABLE)[number];

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
  dayFraction: number;
  playing: boolean;
  /** While playing: something began a moment ago. */
  justBegun: boolean;
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
  rotation: LonLat | undefined;
  /** It is turning this moment. */
  turning: boolean;
  /** Region of the dataset that the map is zoomed to; undefined: by hand, or the whole. */
  region: string | undefined;
  /** Organisations that are opened into their states. */
  expandedOrganisations: readonly string[];
  /** 0: the network's nodes stand on the map, 1: in the network. */
  morph: number;
  /** What the areas of the network's nodes tell. */
  weight: WeightKind;
  flow: Flow;
  basis: Basis;
  trade: "last" | number;
  known: Day | undefined;
  /** Headline figure whose list is open. */
  openFigure: FigureKind | undefined;
  /** Where dragged nodes stand, scene units of the network; emptied by "put back". */
  dragged: Readonly<Record<string, { x: number; y: number }>>;
  /** What a tap may have meant, and where it was, px of the window. */
  disambiguation: { refs: readonly Ref[]; x: number; y: number } | undefined;
  notices: readonly Notice[];
}

export type AtlasStore = StoreApi<AtlasState>;

export const createAtlasStore = (initial: AtlasState): AtlasStore => createStore<AtlasState>(() => initial);

export const clockOf = (s: AtlasState): Clock => ({ day: s.day, dayFraction: s.dayFraction, ended: false });
