// Start-up: the only place where things are wired together.
import { createRoot } from "react-dom/client";
import { Explore } from "../modes/explore/Explore.tsx";
import { bindActions } from "../store/actions.ts";
import { addressedOf, decodeAddress } from "../store/address.ts";
import { createAtlasStore, defaultState, isPicture, type Lang, PICTURES, toolOf } from "../store/state.ts";
import { NARROW } from "../ui/useMedia.ts";
import { AtlasContext, localeFor, memoEvents, memoWorld } from "../views/atlas.ts";
import { addressOf, syncAddress } from "./address-bar.ts";
import { bodyWorlds, followBodies, loadBodies, loadDetails, mapLoader, placerOf } from "./chunks.ts";
import { countPictures } from "./count-pictures.ts";
import { attachEmbedding } from "./embedding.ts";
import { attachKeys } from "./keys.ts";
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
  startTicker(store, world);
  followBodies(store, world);
  attachKeys(store, actions);
  const { views } = store.getState();
  const most = matchMedia(NARROW).matches ? (toolOf(views) ? 0 : 1) : PICTURES.length;
  const counted = countPictures(Math.min(most, views.filter(isPicture).length));
  attachEmbedding({ store, world, facts, defaults, drawn: counted.all });
  createRoot(root).render(
    <AtlasContext
      value={{
        store,
        actions,
        dataset,
        details: loadDetails,
        bodies: loadBodies,
        bodyWorlds,
        maps: mapLoader(dataset.meta),
        address: () => addressOf(addressedOf(store.getState()), defaults),
        painted: counted.one,
        geo,
        placement,
        worldOf,
        factsOf,
        placer: placerOf(placement),
        eventsOf,
      }}
    >
      <Explore />
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
