// What every view gets: the store, what can be done, and the memoised derivations. Provided once by the shell.
import { createContext, use, useContext } from "react";
import { useStore } from "zustand";
import type { BodiesData } from "../data/body-types.ts";
import type { CoreDataset, Details, Source, SourceId } from "../data/types.ts";
import { type Locale, localeOf } from "../i18n/locale.ts";
import { type EventDay, eventDays } from "../model/events.ts";
import { detailsAsKnown } from "../model/ties.ts";
import { indexWorld, type Snapshot, type World } from "../model/world.ts";
import type { MapSource } from "../scene/geo/map-source.ts";
import type { GeoPackage } from "../scene/geo-types.ts";
import type { Placement } from "../scene/network-types.ts";
import type { Actions } from "../store/actions.ts";
import type { AtlasState, AtlasStore } from "../store/state.ts";

export interface Atlas {
  store: AtlasStore;
  actions: Actions;
  dataset: CoreDataset;
  /** What panels need beyond the pictures; loaded once, when first asked for. */
  details(): Promise<Details>;
  /** The multilateral bodies; loaded once, when first asked for. */
  bodies(): Promise<BodiesData>;
  /** The map at start; other lenses and worldviews come from `maps`. */
  geo: GeoPackage;
  maps(): Promise<MapSource>;
  placement: Placement;
  worldOf(state: Pick<AtlasState, "known">): World;
  eventsOf(world: World): readonly EventDay[];
  /** Told by each picture when it has been drawn. */
  painted(): void;
}

export const AtlasContext = createContext<Atlas | undefined>(undefined);

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error("no atlas around this view: wrap it in AtlasContext");
  return atlas;
}

export const useAtlasState = <T>(select: (state: AtlasState) => T): T => useStore(useAtlas().store, select);

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
export function useSources(): ReadonlyMap<SourceId, Source> {
  const { sources } = useDetails();
  const found = sourceMaps.get(sources);
  if (found) return found;
  const made = new Map(sources.map((s) => [s.id, s]));
  sourceMaps.set(sources, made);
  return made;
}

const LOCALES = { en: localeOf("en"), ja: localeOf("ja"), both: localeOf("both") };
export const localeFor = (lang: AtlasState["lang"]): Locale => LOCALES[lang];
export const useLocale = (): Locale => localeFor(useAtlasState((s) => s.lang));

/** One world a `known` day; the last is kept. */
export function memoWorld(dataset: CoreDataset): Atlas["worldOf"] {
  let last: { known: number | undefined; world: World } | undefined;
  return ({ known }) => {
    if (!last || last.known !== known) last = { known, world: indexWorld(dataset, known) };
    return last.world;
  };
}

export function memoEvents(): Atlas["eventsOf"] {
  const cache = new WeakMap<World, readonly EventDay[]>();
  return (world) => {
    const found = cache.get(world);
    if (found) return found;
    const events = eventDays(world);
    cache.set(world, events);
    return events;
  };
}
