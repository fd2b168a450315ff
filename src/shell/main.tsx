// Start-up: the only place where things are wired together.
import "../ui/css/layers.css";
import { createRoot } from "react-dom/client";
import { localeFor } from "../i18n/locale.ts";
import { indexWorld } from "../model/world/world.ts";
import { App } from "../modes/App.tsx";
import type { KioskBootstrap } from "../modes/kiosk/bootstrap.ts";
import { addressedOf, decodeAddress } from "../store/address.ts";
import { defaultState } from "../store/schema.ts";
import { createAtlasStore, type Lang } from "../store/state.ts";
import { isPicture, PICTURES, toolOf } from "../store/view-ids.ts";
import { loadPart } from "../ui/late/part.ts";
import { loadUntilThere } from "../ui/late/pauses.ts";
import { NARROW } from "../ui/useMedia.ts";
import { AtlasContext } from "../views/atlas.ts";
import { syncAddress } from "./address-bar.ts";
import { bodyWorlds, followBodies, loadBodies, loadDetails, mapLoader, placerOf, stories } from "./chunks.ts";
import { countPictures } from "./count-pictures.ts";
import { createAtlas } from "./create-atlas.ts";
import { openDroppedPictures } from "./dropped-pictures.ts";
import { attachEmbedding } from "./embedding.ts";
import { attachKeys } from "./keys.ts";
import { startOffline } from "./offline/offline.ts";
import { readPayload } from "./payload.ts";
import { showProblem } from "./problem.ts";
import { followTheme } from "./theme.ts";
import { startTicker } from "./ticker.ts";
import { followTitle } from "./title.ts";
import "virtual:fonts.css";
import "virtual:marks.css";
import "../ui/css/base.css";
import "../ui/css/controls.css";

const browserLang = (): Lang => (navigator.language.toLowerCase().startsWith("ja") ? "ja" : "en");

/** `hall`: the page is started as a kiosk. */
function start(root: HTMLElement, hall?: KioskBootstrap): void {
  const { dataset, geo, placement } = readPayload(document);
  const today = indexWorld(dataset);
  const initial = defaultState(today, browserLang());
  const defaults = addressedOf(initial);
  const { patch, notices } = decodeAddress(hall?.search ?? location.search, today);
  const store = createAtlasStore({ ...initial, ...(hall ? hall.begin(patch) : { ...patch, notices }) });
  const { views, mode } = store.getState();
  const most =
    mode === "console" ? 0 : hall ? 1 : matchMedia(NARROW).matches ? (toolOf(views) ? 0 : 1) : PICTURES.length;
  const counted = countPictures(Math.min(most, views.filter(isPicture).length));
  const shared = {
    dataset,
    today,
    details: loadDetails,
    bodies: loadBodies,
    bodyWorlds,
    mapSources: mapLoader(dataset.meta),
    geo,
    placement,
    placer: placerOf(placement),
    stories,
    defaults,
  };
  const atlas = createAtlas(shared, store, counted.one);
  const world = () => atlas.worldOf(store.getState());
  const facts = () => atlas.factsOf(store.getState());
  followTheme(store);
  followTitle(store, dataset);
  if (!hall) {
    syncAddress(store, facts, defaults);
    openDroppedPictures(store, facts, defaults);
    attachKeys(store, atlas.actions);
  }
  startTicker(store, world);
  followBodies(store, world);
  attachEmbedding({ store, world, facts, defaults, drawn: counted.all });
  const offline = startOffline();
  createRoot(root).render(
    <AtlasContext value={atlas}>
      <App kiosk={hall?.open(atlas, offline, notices)} />
    </AtlasContext>,
  );
  // Remove the message of index.html for pages that never start.
  document.getElementById("not-started")?.remove();
}

const isKiosk = new URLSearchParams(location.search).get("mode") === "kiosk";

/** Retries until the kiosk's code is loaded, because nobody is there to reload the page. */
async function loadHall(root: HTMLElement): Promise<KioskBootstrap> {
  const prepareHall = await loadUntilThere(
    () => loadPart(() => import("../modes/kiosk/bootstrap.ts").then((m) => m.bootstrapKiosk)),
    () => {
      const { lines } = localeFor("both");
      showProblem(root, [...lines((t) => t.failure.late), ...lines((t) => t.failure.byItself)]);
    },
  );
  return prepareHall();
}

async function launch(root: HTMLElement): Promise<void> {
  try {
    start(root, isKiosk ? await loadHall(root) : undefined);
  } catch (error) {
    showProblem(root, [
      localeFor(browserLang()).t.failure.data,
      error instanceof Error ? error.message : String(error),
    ]);
  }
}

const root = document.getElementById("root");
if (root) void launch(root);
