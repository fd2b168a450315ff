// The store of an atlas; there may be several per page. Everything else is derived from it on demand.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "../data/day.ts";
import type { FigureKind } from "../data/figures.ts";
import type { PartyId } from "../data/types.ts";
import type { Basis, Flow, Stack } from "../model/coverage/coverage.ts";
import type { WeightKind } from "../model/coverage/weights.ts";
import type { Counting } from "../model/overlap/sets.ts";
import type { Ref, Selection } from "../model/selection/selection.ts";
import type { Clock, SPEEDS } from "../model/time/clock.ts";
import type { CountRule } from "../model/world/counting.ts";
import type { Hypothesis } from "../model/world/with-hypotheses.ts";
import type { LonLat, MapPart, ProjectionId } from "../scene/geo/types.ts";
import type { NetworkPart } from "../scene/network/part.ts";
import { toolOf, type ViewId } from "./view-ids.ts";

export type Lang = "en" | "ja" | "both";
export type ThemeChoice = "auto" | "light" | "dark" | "contrast";

/** `console`: the presenter's second window; `kiosk`: unattended public touch screen. */
export const MODES = ["explore", "present", "console", "kiosk"] as const;
type Mode = (typeof MODES)[number];

/** Settings that an embedding page or an installation may fix. */
export const PINNABLE = ["worldview"] as const;
type Pinnable = (typeof PINNABLE)[number];

/** A value of the address that could not be used, or a change made as a consequence of another. */
export interface Notice {
  key: string;
  value: string;
  /**
   * `range`: the day needs the long range; `moved`: the day was before the range and is now its first day; `pinned`: the
   * setting is fixed; `unknown`: a script set an unknown key; `start`: it is set by the address of the page alone, when it is opened; `own-dates`, `no-agreement`: the party cannot stand in the centre (`whyNotCentre`); `bare`, `unreadable`: a dropped picture has no address, or is not one of ours; `unloaded`: the code
   * that reads dropped pictures could not be loaded; `twice`: the key has another value before.
   */
  why?:
    | "range"
    | "moved"
    | "pinned"
    | "unknown"
    | "start"
    | "own-dates"
    | "no-agreement"
    | "bare"
    | "unreadable"
    | "unloaded"
    | "twice";
}

export interface AtlasState {
  /** Id of the party in the centre. */
  focal: PartyId;
  day: Day;
  /** First year of the slider. */
  range: number;
  /** Fraction of the day that has passed while playing, 0 to 1. */
  dayFraction: number;
  playing: boolean;
  /** Set briefly while playing when a tie has begun. */
  justBegun: boolean;
  speed: (typeof SPEEDS)[number];
  selection: Selection;
  /** Query expression. */
  q: string | undefined;
  /** Day that `day` is compared with in the view of changes. */
  to: Day | undefined;
  /** Ids of the sets whose overlaps are shown; the same words as in query expressions. */
  sets: readonly string[];
  counting: Counting;
  /** By which parties are counted everywhere. */
  rule: CountRule;
  stack: Stack;
  mode: Mode;
  /** Id of the running story, and number of its step, from 1. */
  tour: string | undefined;
  step: number;
  /** Hypothetical entries into force (what-if mode). */
  whatif: readonly Hypothesis[];
  hover: Ref | undefined;
  layers: readonly string[];
  views: readonly ViewId[];
  lang: Lang;
  /** Japanese years with their era: 2018（平成30）年. */
  era: boolean;
  theme: ThemeChoice;
  projection: ProjectionId;
  /** Id of a worldview that the dataset declares. */
  worldview: string;
  /** Settings that neither the user nor a script of the embedding page can change. */
  pin: readonly Pinnable[];
  /** Middle of the globe's visible side; undefined: the focal party's place. */
  rotation: LonLat | undefined;
  /** The globe is being turned at the moment. */
  turning: boolean;
  /** Region of the dataset that the map is zoomed to; undefined: free zoom, or the whole map. */
  region: string | undefined;
  /** Part of the map that somebody has gone to by hand; undefined: the map goes where region and choice lead it. */
  camera: MapPart | undefined;
  /** Part of the network that is seen; undefined: the whole. */
  networkCamera: NetworkPart | undefined;
  /** Organisations expanded into their member states. */
  expandedOrganisations: readonly string[];
  /** Position of the network's nodes: 0 on the map, 1 in the network. */
  morph: number;
  /** What the areas of the network's nodes stand for. */
  weight: WeightKind;
  flow: Flow;
  basis: Basis;
  trade: "last" | number;
  known: Day | undefined;
  /** Single letters and signs are shortcuts; speech programs and unsteady hands may want them off (WCAG 2.1.4). */
  letterKeys: boolean;
  /** Headline figure whose list is open. */
  openFigure: FigureKind | undefined;
  /** Positions of dragged nodes, scene units of the network; emptied by "put back". */
  dragged: Readonly<Record<string, { x: number; y: number }>>;
  /** Filter and order of the table that is shown (`arranged.ts`). */
  arranged: { of: string; by: object } | undefined;
  /** Candidates for an ambiguous tap, and its position in px of the window. */
  disambiguation: { refs: readonly Ref[]; x: number; y: number } | undefined;
  /** What lies over the page because somebody asked for it: the list of keys, or all that is shown as a table. */
  sheet: "keys" | "shown" | undefined;
  notices: readonly Notice[];
}

export type AtlasStore = StoreApi<AtlasState>;

export const createAtlasStore = (initial: AtlasState): AtlasStore => createStore<AtlasState>(() => initial);

export const clockOf = (s: AtlasState): Clock => ({ day: s.day, dayFraction: s.dayFraction, ended: false });

/** Whether something stands beside the pictures: in a room of listeners nobody reads it, and whoever writes a story needs the room. */
export const hasPanel = ({
  mode,
  views,
  openFigure,
  selection,
  q,
}: Pick<AtlasState, "mode" | "views" | "openFigure" | "selection" | "q">): boolean =>
  mode !== "present" &&
  toolOf(views) !== "story" &&
  (openFigure !== undefined || selection.length > 0 || q !== undefined);

/** Something is asked about and nothing chosen: a panel stands beside the one picture that leads. */
export const isAsking = ({
  mode,
  selection,
  openFigure,
  q,
}: Pick<AtlasState, "mode" | "selection" | "openFigure" | "q">): boolean =>
  mode !== "present" && selection.length === 0 && (openFigure !== undefined || q !== undefined);
