// What every view gets: the store, what can be done, and the memoised derivations. Provided once by the shell.
import { createContext, use, useContext, useEffect, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { BodiesData } from "../data/body-types.ts";
import type { Day } from "../data/day.ts";
import type { Story } from "../data/story.ts";
import type { CoreDataset, Details, Source, SourceId } from "../data/types.ts";
import { type Locale, localeOf } from "../i18n/locale.ts";
import type { BodyWorld } from "../model/body-world.ts";
import { type EventDay, eventDays } from "../model/events.ts";
import type { Hypothesis } from "../model/hypotheses.ts";
import type { MembersOf } from "../model/selection.ts";
import { detailsAsKnown } from "../model/ties.ts";
import { indexWorld, type Snapshot, type World } from "../model/world.ts";
import type { MapSource } from "../scene/geo/map-source.ts";
import type { GeoPackage } from "../scene/geo-types.ts";
import type { Placement } from "../scene/network-types.ts";
import type { Actions } from "../store/actions.ts";
import type { Addressed, AtlasState, AtlasStore } from "../store/state.ts";

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

const sourceMaps = new WeakMap<readonly Source[], ReadonlyMap<SourceId, Source>>();
const sourcesById = (sources: readonly Source[]): ReadonlyMap<SourceId, Source> => {
  const found = sourceMaps.get(sources);
  if (found) return found;
  const made = new Map(sources.map((s) => [s.id, s]));
  sourceMaps.set(sources, made);
  return made;
};
/** Of the pictures' facts, and of the bodies once they have come. */
export function useSource(id: SourceId): Source | undefined {
  const { sources } = useDetails();
  const { bodies } = useBodyWorld();
  return sourcesById(sources).get(id) ?? (bodies && sourcesById(bodies.data.sources).get(id));
}

const LOCALES = { en: localeOf("en"), ja: localeOf("ja"), both: localeOf("both") };
export const localeFor = (lang: AtlasState["lang"]): Locale => LOCALES[lang];
export const useLocale = (): Locale => localeFor(useAtlasState((s) => s.lang));

/** One world a `known` day and what is imagined; the last of facts and the last with hypotheses are kept. */
export function memoWorld(dataset: CoreDataset): Pick<Atlas, "worldOf" | "factsOf"> {
  type Asked = Pick<AtlasState, "known" | "whatif">;
  const memo = (): ((asked: Asked) => World) => {
    let last: (Asked & { world: World }) | undefined;
    return ({ known, whatif }) => {
      if (!last || last.known !== known || last.whatif !== whatif)
        last = { known, whatif, world: indexWorld(dataset, known, whatif) };
      return last.world;
    };
  };
  const none: readonly Hypothesis[] = [];
  const [facts, imagined] = [memo(), memo()];
  const factsOf: Atlas["factsOf"] = ({ known }) => facts({ known, whatif: none });
  return { factsOf, worldOf: (asked) => (asked.whatif.length === 0 ? factsOf(asked) : imagined(asked)) };
}

/** Layers of the bodies that are shown, in the dataset's order. */
export const shownBodies = (world: World, layers: readonly string[]): string[] =>
  world.dataset.meta.layers.flatMap((l) => (l.role === "body" && layers.includes(l.id) ? [l.id] : []));

export const bodyWorldOf = (
  { bodyWorlds }: Pick<Atlas, "bodyWorlds">,
  world: World,
  { known }: Pick<AtlasState, "known">,
): BodyWorld | undefined => {
  const load = bodyWorlds.now();
  return load.status === "ready" ? load.value(world, known) : undefined;
};

/** Who takes part in the body of a layer on the day of the state. */
export const membersNow =
  (atlas: Pick<Atlas, "bodyWorlds">, world: World, state: Pick<AtlasState, "known" | "day">): MembersOf =>
  (layer) => {
    const bodies = bodyWorldOf(atlas, world, state);
    const body = bodies?.bodies.get(layer);
    return body && bodies?.index.stateOf(body.id, state.day)?.spans.map((s) => s.party);
  };

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
export function useEvents(): readonly EventDay[] {
  const { eventsOf, bodyWorlds } = useAtlas();
  const world = useWorld();
  useSyncExternalStore(bodyWorlds.subscribe, bodyWorlds.now);
  return useAtlasState((s) => eventsOf(world, s));
}

export function memoEvents(bodies: Pick<Atlas, "bodyWorlds">): Atlas["eventsOf"] {
  const cache = new WeakMap<World, readonly EventDay[]>();
  return (world, state) => {
    const events = cache.get(world) ?? eventDays(world);
    cache.set(world, events);
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
