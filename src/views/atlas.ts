// Context of every view: the store, its actions, and memoised derived data. Provided once by the shell.
import { createContext, use, useCallback, useContext, useEffect, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { BodiesData } from "../data/body-types.ts";
import type { CoreDataset } from "../data/dataset.ts";
import type { Day } from "../data/day.ts";
import type { Details, Source } from "../data/details.ts";
import type { Story } from "../data/story.ts";
import type { PartyId, SourceId } from "../data/types.ts";
import { type Locale, localeFor } from "../i18n/locale.ts";
import type { BodyWorld } from "../model/bodies/world.ts";
import { memoize, memoizeLast } from "../model/memoize.ts";
import { type EventDay, eventDays } from "../model/time/events.ts";
import { detailsAsKnown } from "../model/world/ties.ts";
import type { Hypothesis } from "../model/world/with-hypotheses.ts";
import { indexWorld, type Snapshot, type World, worldAround } from "../model/world/world.ts";
import type { RoomsOf } from "../pictures/figure-rooms.ts";
import { bodyWorldOf, type PictureInputs } from "../pictures/picture-input.ts";
import type { MapSource } from "../scene/geo/map-source.ts";
import type { GeoPackage } from "../scene/geo/types.ts";
import type { Placement } from "../scene/network/types.ts";
import type { Actions } from "../store/actions.ts";
import type { Addressed } from "../store/schema.ts";
import type { AtlasState, AtlasStore } from "../store/state.ts";
import { type StillState, stillChanges } from "../store/still.ts";
import { centreAlone, type Placing, type Placings } from "./centre/placings.ts";
import type { OwnAtlas, Reference } from "./data/own-atlas.ts";

export type Load<T> = { status: "none" | "loading" | "failed" } | { status: "ready"; value: T };

/** Something loaded in the background, with a status that can be read at any time. */
export interface Loadable<T> {
  now(): Load<T>;
  /** Starts loading, or retries after a failure. */
  ask(): void;
  subscribe(listener: () => void): () => void;
}

/** A package that somebody opened in place of the one that the page was built from. */
export interface OpenedPackage {
  /** Name of the file or folder. */
  from: string;
  /** By path, as they were brought. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Where it lies on the origin of the page; undefined: it was brought. */
  address?: string;
}

/** How the atlas of the page becomes another. */
export interface Exchange {
  /** Ends the atlas that is shown and begins one of a package; language, theme and speed stay. */
  show(atlas: OwnAtlas, opened: OpenedPackage): void;
  /** Back to the atlas that the page was built with. */
  back(): void;
  /** What the built atlas knows of the world, for packages that bring no shapes. */
  reference(): Promise<Reference>;
}

export interface Atlas {
  store: AtlasStore;
  actions: Actions;
  dataset: CoreDataset;
  /** Additional data for panels, loaded on demand. */
  details(): Promise<Details>;
  /** The multilateral bodies, loaded on demand. */
  bodies(): Promise<BodiesData>;
  /** Index of the bodies, loaded when one of their layers is shown; one per `known` day. */
  bodyWorlds: Loadable<(world: World, known: Day | undefined) => BodyWorld>;
  /** The initial map; other projections and worldviews come from `maps`. */
  geo: GeoPackage;
  maps(): Promise<MapSource>;
  /** The network around the package's own centre. */
  placement: Placement;
  /** The networks around other parties. */
  placings: Placings;
  /** Adds hypothetical nodes to a placement; loaded with the first hypothesis. */
  placer: Loadable<(world: World, placement: Placement) => Placement>;
  worldOf(state: Pick<AtlasState, "known" | "whatif" | "focal">): World;
  /** The world without hypotheses. */
  factsOf(state: Pick<AtlasState, "known" | "focal">): World;
  /** Event days, including those of the shown bodies. */
  eventsOf(world: World, state: Pick<AtlasState, "layers" | "known">): readonly EventDay[];
  /** Whose data is shown; undefined: those that the page was built with. */
  opened: OpenedPackage | undefined;
  /** Files of the package that is shown, loaded on demand. */
  files(): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Of those files, without unpacking them. */
  paths(): Promise<readonly string[]>;
  exchange: Exchange;
  /** Stories of the package, loaded on demand. */
  stories: Loadable<readonly Story[]>;
  /** Another way of speaking than that of the address: a hall has languages of its own. */
  localeOf?: (lang: Locale["id"], era: boolean) => Locale;
  /** State of an address without a query; steps of stories are based on it. */
  defaults: Addressed;
  /** What each figure keeps room for on all days. */
  figureRooms: RoomsOf;
  /** Address of a state; default: the current state. */
  address(state?: Addressed): string;
  /** Inputs of pictures, overlays, header and timeline for this store. */
  inputs: PictureInputs;
  /** Called by each picture after its first paint. */
  painted(): void;
  /** Resolves when the first pictures are on the screen. */
  drawn: Promise<void>;
  /** Creates another atlas with the same data and its own state. Call `end` when it is no longer shown. */
  fork(patch: Partial<AtlasState>): { atlas: Atlas; end(): void };
}

export const AtlasContext = createContext<Atlas | undefined>(undefined);

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error("no atlas around this view: wrap it in AtlasContext");
  return atlas;
}

/** A value of the state that does not change with time. */
export function useAtlasState<T>(select: (state: StillState) => T): T {
  const { store } = useAtlas();
  const value = (): T => select(store.getState());
  return useSyncExternalStore(stillChanges(store), value, value);
}

/** A value that may change with every step in time, for what is open only when asked for; else see `useLive`. */
export const useTimed = <T>(select: (state: AtlasState) => T): T => useStore(useAtlas().store, select);

/** The world without hypotheses. */
export const useFacts = (): World => {
  const { factsOf } = useAtlas();
  return useAtlasState(factsOf);
};

export const useWorld = (): World => {
  const { worldOf } = useAtlas();
  return useAtlasState(worldOf);
};

export type Inputs = { [K in keyof PictureInputs]: ReturnType<PictureInputs[K]> };

/**
 * Calls back with a value of the state now and whenever it is another, through state or loaded data. Returns a function to
 * unsubscribe.
 */
export function follow<T>(
  { store, bodyWorlds }: Pick<Atlas, "store" | "bodyWorlds">,
  of: (state: AtlasState) => T,
  show: (value: T) => void,
): () => void {
  let shown = of(store.getState());
  show(shown);
  const look = (): void => {
    const value = of(store.getState());
    if (Object.is(value, shown)) return;
    shown = value;
    show(value);
  };
  const offs = [store.subscribe(look), bodyWorlds.subscribe(look)];
  return () => {
    for (const off of offs) off();
  };
}

/** The same for the input of a picture. */
export const followInput = <K extends keyof Inputs>(
  atlas: Pick<Atlas, "store" | "inputs" | "bodyWorlds">,
  kind: K,
  show: (input: Inputs[K]) => void,
): (() => void) => follow(atlas, atlas.inputs[kind] as (state: AtlasState) => Inputs[K], show);

/** The input of a picture, for React. */
export function useInput<K extends keyof Inputs>(kind: K): Inputs[K] {
  const { store, inputs, bodyWorlds } = useAtlas();
  const of = inputs[kind] as (state: AtlasState) => Inputs[K];
  const subscribe = useCallback(
    (changed: () => void) => {
      const offs = [store.subscribe(changed), bodyWorlds.subscribe(changed)];
      return () => {
        for (const off of offs) off();
      };
    },
    [store, bodyWorlds],
  );
  const now = (): Inputs[K] => of(store.getState());
  return useSyncExternalStore(subscribe, now, now);
}

/** Changes only on change days, so that components using it do not re-render on other days. */
export const useSnapshot = (): Snapshot => {
  const { worldOf } = useAtlas();
  return useTimed((s) => worldOf(s).at(s.day));
};

/** Kept: a table that is given other rows with every render never comes to rest. */
const detailsKnownOn = memoize(detailsAsKnown);

/** Suspends until the details are loaded. */
export const useDetails = (): Details => {
  const { details } = useAtlas();
  const known = useAtlasState((s) => s.known);
  const all = use(details());
  return known === undefined ? all : detailsKnownOn(all, known);
};

const sourcesById = memoize(
  (sources: readonly Source[]): ReadonlyMap<SourceId, Source> => new Map(sources.map((s) => [s.id, s])),
);
/** Runs `work` in a task of its own once the first pictures are on the screen. Returns a function to cancel it. */
export function afterPictures({ drawn }: Pick<Atlas, "drawn">, work: () => void): () => void {
  const off = new AbortController();
  void drawn.then(() => {
    const task = setTimeout(() => off.signal.aborted || work(), 0);
    off.signal.addEventListener("abort", () => clearTimeout(task));
  });
  return () => off.abort();
}

/** Looks up a source of the dataset, or of the bodies once they are loaded. */
export function useSource(id: SourceId): Source | undefined {
  const { sources } = useDetails();
  const { bodies } = useBodyWorld();
  return sourcesById(sources).get(id) ?? (bodies && sourcesById(bodies.data.sources).get(id));
}

export function useLocale(): Locale {
  const { localeOf = localeFor } = useAtlas();
  const lang = useAtlasState((s) => s.lang);
  return localeOf(
    lang,
    useAtlasState((s) => s.era),
  );
}

/**
 * Memoised worlds by centre, `known` day and hypotheses. Keeps the last world without and the last with hypotheses. Create one per
 * store; `today`, the world with everything known, is shared.
 */
export function memoWorld(dataset: CoreDataset, today: World): Pick<Atlas, "worldOf" | "factsOf"> {
  const asKnown = memoizeLast((known: Day, focal: PartyId) => indexWorld(dataset, known, [], focal));
  const imagined = memoizeLast((known: Day | undefined, whatif: readonly Hypothesis[], focal: PartyId) =>
    indexWorld(dataset, known, whatif, focal),
  );
  const factsOf: Atlas["factsOf"] = ({ known, focal }) =>
    known === undefined ? worldAround(today, focal) : asKnown(known, focal);
  return {
    factsOf,
    worldOf: ({ known, whatif, focal }) =>
      whatif.length === 0 ? factsOf({ known, focal }) : imagined(known, whatif, focal),
  };
}

/** Loading status of the bodies. */
export function useBodyWorld(): { status: Load<unknown>["status"]; bodies: BodyWorld | undefined } {
  const atlas = useAtlas();
  const { bodyWorlds } = atlas;
  const world = useWorld();
  const known = useAtlasState((s) => s.known);
  const { status } = useSyncExternalStore(bodyWorlds.subscribe, bodyWorlds.now, bodyWorlds.now);
  return { status, bodies: bodyWorldOf(atlas, world, { known }) };
}

/** Event days as the timeline shows them. */
export const useEvents = (): readonly EventDay[] => useInput("timeline").events;

export function memoEvents(bodies: Pick<Atlas, "bodyWorlds">): Atlas["eventsOf"] {
  const eventsIn = memoize(eventDays);
  return (world, state) => {
    const events = eventsIn(world);
    return bodyWorldOf(bodies, world, state)?.eventsWith(events, state.layers) ?? events;
  };
}

/** Positions of the nodes: of the placement around the centre, and of hypothetical nodes. Only the centre while it is made. */
export function usePlacement(): Placement {
  const { placings, placer } = useAtlas();
  const world = useWorld();
  const { focal } = world.dataset.meta;
  const now = (): Placing => placings.now(focal);
  const placing = useSyncExternalStore(placings.subscribe, now, now);
  const isAsked = placing.status !== "none";
  useEffect(() => {
    if (!isAsked) placings.ask(focal);
  }, [isAsked, placings, focal]);
  const placement = placing.status === "ready" ? placing.placement : centreAlone(focal);
  const load = useSyncExternalStore(placer.subscribe, placer.now, placer.now);
  const isImagined = world.imagined.length > 0;
  useEffect(() => {
    if (isImagined) placer.ask();
  }, [isImagined, placer]);
  return isImagined && load.status === "ready" ? load.value(world, placement) : placement;
}
