// What every view gets: the store, what can be done, and the memoised derivations. Provided once by the shell.
import { createContext, use, useCallback, useContext, useEffect, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { BodiesData } from "../data/body-types.ts";
import type { CoreDataset } from "../data/dataset.ts";
import type { Day } from "../data/day.ts";
import type { Details, Source } from "../data/details.ts";
import type { Story } from "../data/story.ts";
import type { SourceId } from "../data/types.ts";
import { type Locale, localeFor } from "../i18n/locale.ts";
import type { BodyWorld } from "../model/bodies/world.ts";
import { memoize, memoizeLast } from "../model/memoize.ts";
import { type EventDay, eventDays } from "../model/time/events.ts";
import { detailsAsKnown } from "../model/world/ties.ts";
import type { Hypothesis } from "../model/world/with-hypotheses.ts";
import { indexWorld, type Snapshot, type World } from "../model/world/world.ts";
import { bodyWorldOf, type PictureInputs } from "../pictures/picture-input.ts";
import type { MapSource } from "../scene/geo/map-source.ts";
import type { GeoPackage } from "../scene/geo/types.ts";
import type { Placement } from "../scene/network/types.ts";
import type { Actions } from "../store/actions.ts";
import type { Addressed } from "../store/schema.ts";
import type { AtlasState, AtlasStore } from "../store/state.ts";

export type Load<T> = { status: "none" | "loading" | "failed" } | { status: "ready"; value: T };

/** Something that comes later, without anybody waiting for it. */
export interface Loadable<T> {
  now(): Load<T>;
  /** Begins to load, or tries again what failed. */
  ask(): void;
  subscribe(listener: () => void): () => void;
}

export interface Atlas {
  store: AtlasStore;
  actions: Actions;
  dataset: CoreDataset;
  /** What panels need beyond the pictures; loaded once, when first asked for. */
  details(): Promise<Details>;
  /** The multilateral bodies; loaded once, when first asked for. */
  bodies(): Promise<BodiesData>;
  /** The bodies ready to be asked, while a layer of theirs is shown; one world a `known` day. */
  bodyWorlds: Loadable<(world: World, known: Day | undefined) => BodyWorld>;
  /** The map at start; other lenses and worldviews come from `maps`. */
  geo: GeoPackage;
  maps(): Promise<MapSource>;
  placement: Placement;
  /** Places for what is imagined; loaded when somebody imagines. */
  placer: Loadable<(world: World) => Placement>;
  worldOf(state: Pick<AtlasState, "known" | "whatif">): World;
  /** The facts alone, whatever is imagined. */
  factsOf(state: Pick<AtlasState, "known">): World;
  /** With those of the bodies that are shown. */
  eventsOf(world: World, state: Pick<AtlasState, "layers" | "known">): readonly EventDay[];
  /** Stories of the package, loaded when somebody asks for one. */
  stories: Loadable<readonly Story[]>;
  /** What an address without a query shows; a step of a story starts from it. */
  defaults: Addressed;
  /** Address of a state; without one, of what is shown now. */
  address(state?: Addressed): string;
  /** What pictures, overlays, header and timeline of this store are made from. */
  inputs: PictureInputs;
  /** Told by each picture when it has been drawn. */
  painted(): void;
  /** A second atlas of the same data with a state of its own; `end` when it is no longer shown. */
  fork(patch: Partial<AtlasState>): { atlas: Atlas; end(): void };
}

export const AtlasContext = createContext<Atlas | undefined>(undefined);

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error("no atlas around this view: wrap it in AtlasContext");
  return atlas;
}

export const useAtlasState = <T>(select: (state: AtlasState) => T): T => useStore(useAtlas().store, select);

/** Without what is imagined. */
export const useFacts = (): World => {
  const { factsOf } = useAtlas();
  return useAtlasState(factsOf);
};

export const useWorld = (): World => {
  const { worldOf } = useAtlas();
  return useAtlasState(worldOf);
};

export type Inputs = { [K in keyof PictureInputs]: ReturnType<PictureInputs[K]> };

/** Shows an input now, and whenever it becomes another: by the state, or by data that have come. Gives back how to stop. */
export function followInput<K extends keyof Inputs>(
  { store, inputs, bodyWorlds }: Pick<Atlas, "store" | "inputs" | "bodyWorlds">,
  kind: K,
  show: (input: Inputs[K]) => void,
): () => void {
  const of = inputs[kind] as (state: AtlasState) => Inputs[K];
  let shown: Inputs[K] | undefined;
  const look = (): void => {
    const input = of(store.getState());
    if (input === shown) return;
    shown = input;
    show(input);
  };
  look();
  const offs = [store.subscribe(look), bodyWorlds.subscribe(look)];
  return () => {
    for (const off of offs) off();
  };
}

/** The same for a component. */
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
  return useSyncExternalStore(subscribe, () => of(store.getState()));
}

/** Changes only when the world does: components that use it do not render on quiet days. */
export const useSnapshot = (): Snapshot => {
  const { worldOf } = useAtlas();
  return useAtlasState((s) => worldOf(s).at(s.day));
};

/** Suspends until the details are there. */
export const useDetails = (): Details => {
  const { details } = useAtlas();
  const known = useAtlasState((s) => s.known);
  const all = use(details());
  return known === undefined ? all : detailsAsKnown(all, known);
};

const sourcesById = memoize(
  (sources: readonly Source[]): ReadonlyMap<SourceId, Source> => new Map(sources.map((s) => [s.id, s])),
);
/** Of the pictures' facts, and of the bodies once they have come. */
export function useSource(id: SourceId): Source | undefined {
  const { sources } = useDetails();
  const { bodies } = useBodyWorld();
  return sourcesById(sources).get(id) ?? (bodies && sourcesById(bodies.data.sources).get(id));
}

export const useLocale = (): Locale => localeFor(useAtlasState((s) => s.lang));

/**
 * One world a `known` day and what is imagined: the last of facts and the last with hypotheses are kept. For one store;
 * `today`, all that is known, serves all of them.
 */
export function memoWorld(dataset: CoreDataset, today: World): Pick<Atlas, "worldOf" | "factsOf"> {
  const asKnown = memoizeLast((known: Day) => indexWorld(dataset, known));
  const imagined = memoizeLast((known: Day | undefined, whatif: readonly Hypothesis[]) =>
    indexWorld(dataset, known, whatif),
  );
  const factsOf: Atlas["factsOf"] = ({ known }) => (known === undefined ? today : asKnown(known));
  return {
    factsOf,
    worldOf: ({ known, whatif }) => (whatif.length === 0 ? factsOf({ known }) : imagined(known, whatif)),
  };
}

/** How far the bodies are. */
export function useBodyWorld(): { status: Load<unknown>["status"]; bodies: BodyWorld | undefined } {
  const atlas = useAtlas();
  const { bodyWorlds } = atlas;
  const world = useWorld();
  const known = useAtlasState((s) => s.known);
  const { status } = useSyncExternalStore(bodyWorlds.subscribe, bodyWorlds.now);
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

/** Where the nodes stand: as stored, with places for what is imagined. */
export function usePlacement(): Placement {
  const { placement, placer } = useAtlas();
  const world = useWorld();
  const load = useSyncExternalStore(placer.subscribe, placer.now);
  const isImagined = world.imagined.length > 0;
  useEffect(() => {
    if (isImagined) placer.ask();
  }, [isImagined, placer]);
  return isImagined && load.status === "ready" ? load.value(world) : placement;
}
