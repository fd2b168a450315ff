// Start-up: the only place where things are wired together.
import { createRoot } from "react-dom/client";
import { App } from "../modes/App.tsx";
import { bindActions } from "../store/actions.ts";
import { addressedOf, decodeAddress } from "../store/address.ts";
import {
  type AtlasStore,
  createAtlasStore,
  defaultState,
  isPicture,
  type Lang,
  PICTURES,
  toolOf,
} from "../store/state.ts";
import { NARROW } from "../ui/useMedia.ts";
import { type Atlas, AtlasContext, localeFor, memoEvents, memoWorld } from "../views/atlas.ts";
import { addressOf, syncAddress } from "./address-bar.ts";
import { bodyWorlds, followBodies, loadBodies, loadDetails, mapLoader, placerOf, stories } from "./chunks.ts";
import { countPictures } from "./count-pictures.ts";
import { takeDrops } from "./drop.ts";
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
import "./css/base.css";
import "./css/layout.css";
import "./css/panel.css";
import "./css/tools.css";
import "./css/export.css";
import "./css/present.css";

const browserLang = (): Lang => (navigator.language.toLowerCase().startsWith("ja") ? "ja" : "en");

function start(root: HTMLElement): void {
  const { dataset, geo, placement } = readPayload(document);
  const { worldOf, factsOf } = memoWorld(dataset);
  const eventsOf = memoEvents({ bodyWorlds });
  const initial = defaultState(factsOf({ known: undefined }), browserLang());
  const defaults = addressedOf(initial);
  const { patch, notices } = decodeAddress(location.search, factsOf({ known: undefined }));
  const store = createAtlasStore({ ...initial, ...patch, notices });
  const world = () => worldOf(store.getState());
  const actions = bindActions(store, world, () => eventsOf(world(), store.getState()));
  followTheme(store);
  followTitle(store, dataset);
  const facts = () => factsOf(store.getState());
  syncAddress(store, facts, defaults);
  takeDrops(store, facts, defaults);
  startTicker(store, world);
  followBodies(store, world);
  attachKeys(store, actions);
  const { views, mode } = store.getState();
  const most = mode === "console" ? 0 : matchMedia(NARROW).matches ? (toolOf(views) ? 0 : 1) : PICTURES.length;
  const counted = countPictures(Math.min(most, views.filter(isPicture).length));
  attachEmbedding({ store, world, facts, defaults, drawn: counted.all });
  startOffline();
  const parts = {
    dataset,
    details: loadDetails,
    bodies: loadBodies,
    bodyWorlds,
    maps: mapLoader(dataset.meta),
    geo,
    placement,
    placer: placerOf(placement),
    stories,
    defaults,
    worldOf,
    factsOf,
    eventsOf,
  };
  const atlasOf = (own: AtlasStore, painted: () => void): Atlas => ({
    ...parts,
    store: own,
    actions: bindActions(
      own,
      () => worldOf(own.getState()),
      () => eventsOf(worldOf(own.getState()), own.getState()),
    ),
    address: (state = own.getState()) => addressOf(addressedOf(state), defaults),
    painted,
    fork: (patch) => {
      const second = createAtlasStore({ ...defaultState(facts(), own.getState().lang), ...patch });
      const end = startTicker(second, () => worldOf(second.getState()));
      return { atlas: atlasOf(second, () => {}), end };
    },
  });
  createRoot(root).render(
    <AtlasContext value={atlasOf(store, counted.one)}>
      <App />
    </AtlasContext>,
  );
}

const root = document.getElementById("root");
if (root) {
  try {
    start(root);
  } catch (error) {
    showProblem(root, localeFor(browserLang()).t.failure.data, error);
  }
}
