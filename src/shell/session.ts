// One atlas on the page, from its beginning to its end. Another may follow it: whatever listens outside the atlas is let go of.
import { indexWorld } from "../model/world/world.ts";
import type { KioskBootstrap } from "../modes/kiosk/bootstrap.ts";
import { addressedOf, decodeAddress } from "../store/address.ts";
import { defaultState, ownedBy } from "../store/schema.ts";
import { type AtlasState, createAtlasStore, hasPanel, isAsking, type Lang, type Notice } from "../store/state.ts";
import { drawnOf, toolOf } from "../store/view-ids.ts";
import { NARROW, TALL_TABLET } from "../ui/useMedia.ts";
import type { Atlas, Exchange } from "../views/atlas.ts";
import { syncAddress } from "./address-bar.ts";
import { atlasParts } from "./atlas-parts.ts";
import { followBodies } from "./chunks.ts";
import { countPictures } from "./count-pictures.ts";
import { createAtlas } from "./create-atlas.ts";
import { openDroppedFiles } from "./dropped-files.ts";
import type { announceEmbedding } from "./embedding.ts";
import { attachKeys } from "./keys.ts";
import { nextTask } from "./next-task.ts";
import { wearLayers } from "./own-marks.ts";
import type { AtlasSource } from "./source.ts";
import { followTheme } from "./theme.ts";
import { startTicker } from "./ticker.ts";
import { followTitle } from "./title.ts";

export interface Session {
  atlas: Atlas;
  notices: readonly Notice[];
  /** Everything that is shown first is on the screen. */
  drawn: Promise<void>;
  end(): void;
}

interface Beginning {
  source: AtlasSource;
  exchange: Exchange;
  lang: Lang;
  /** Query of the address. */
  search: string;
  /** The atlas before it, whose viewer goes on looking. */
  before?: AtlasState | undefined;
  /** Of the state that the address asks for. */
  instead: Partial<AtlasState>;
  /** The page is started as a kiosk. */
  hall?: KioskBootstrap | undefined;
  attachEmbedding: ReturnType<typeof announceEmbedding>;
}

/** Settings of the person who looks, apart from those that name something of the package. */
function kept(before: AtlasState): Partial<AtlasState> {
  const { worldview: _, known: __, ...own } = ownedBy(before, "viewer");
  const { speed, letterKeys } = before;
  return { ...own, speed, letterKeys };
}

/** In slices, so that no task is long. */
export async function beginSession(beginning: Beginning): Promise<Session> {
  const { source, exchange, lang, search, before, instead, hall, attachEmbedding } = beginning;
  const { dataset } = source.payload;
  const today = indexWorld(dataset);
  await nextTask();
  const initial = defaultState(today, lang);
  const defaults = addressedOf(initial);
  const { patch, notices } = decodeAddress(search, today);
  const own = before ? kept(before) : hall ? hall.begin(patch) : { ...patch, notices };
  const store = createAtlasStore({ ...initial, ...own, ...instead });
  const state = store.getState();
  const { views, mode } = state;
  const isOne =
    hall ||
    mode === "present" ||
    toolOf(views) ||
    isAsking(state) ||
    (hasPanel(state) && matchMedia(TALL_TABLET).matches);
  const expected = isOne ? 1 : drawnOf(views, matchMedia(NARROW).matches).length;
  const counted = countPictures(mode === "console" ? 0 : expected);
  const atlas = createAtlas(atlasParts(source, today, defaults, exchange), store, {
    painted: counted.one,
    drawn: counted.all,
  });
  const world = () => atlas.worldOf(store.getState());
  const facts = () => atlas.factsOf(store.getState());
  const ends = [
    wearLayers(source.css),
    followTheme(store),
    followTitle(store, facts),
    startTicker(store, world),
    ...(hall
      ? []
      : [
          syncAddress(store, today, defaults, { data: source.opened?.address, isOther: before !== undefined }),
          openDroppedFiles(store, today, defaults),
          attachKeys(store, atlas.actions),
        ]),
  ];
  followBodies(store, world, atlas.bodyWorlds);
  attachEmbedding({ store, world, facts, today, defaults, ready: counted.all });
  return {
    atlas,
    notices,
    drawn: counted.all,
    end: () => {
      store.setState({ playing: false });
      for (const end of ends) end();
    },
  };
}
