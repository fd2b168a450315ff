// Start-up: the only place where things are wired together.
import "../ui/css/layers.css";
import { type ReactNode, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { localeFor } from "../i18n/locale.ts";
import { indexWorld } from "../model/world/world.ts";
import { App } from "../modes/App.tsx";
import type { KioskBootstrap } from "../modes/kiosk/bootstrap.ts";
import { addressedOf, decodeAddress, queryOf } from "../store/address.ts";
import { defaultState } from "../store/schema.ts";
import { createAtlasStore, isAsking, type Lang } from "../store/state.ts";
import { drawnOf, toolOf } from "../store/view-ids.ts";
import { loadPart, PartFailure } from "../ui/late/part.ts";
import { loadUntilThere } from "../ui/late/pauses.ts";
import { NARROW } from "../ui/useMedia.ts";
import "../ui/effects.ts";
import "../ui/translated.ts";
import { AtlasContext } from "../views/atlas.ts";
import { syncAddress } from "./address-bar.ts";
import { atlasParts } from "./atlas-parts.ts";
import { followBodies } from "./chunks.ts";
import { countPictures } from "./count-pictures.ts";
import { createAtlas } from "./create-atlas.ts";
import { openDroppedPictures } from "./dropped-pictures.ts";
import { announceEmbedding } from "./embedding.ts";
import { attachKeys } from "./keys.ts";
import { nextTask } from "./next-task.ts";
import type { Offline } from "./offline/offline.ts";
import { readPayload } from "./payload.ts";
import { preparePrinting } from "./printing.ts";
import { showProblem } from "./problem.ts";
import { followTheme } from "./theme.ts";
import { startTicker } from "./ticker.ts";
import { followTitle } from "./title.ts";
import "virtual:fonts.css";
import "virtual:marks.css";
import "../ui/css/base.css";
import "../ui/css/controls.css";

type Attach = ReturnType<typeof announceEmbedding>;

const browserLang = (): Lang => (navigator.language.toLowerCase().startsWith("ja") ? "ja" : "en");

const loadOffline = (): Promise<Offline> =>
  loadUntilThere(() => loadPart(() => import("./offline/offline.ts").then((m) => m.startOffline())));

/** In slices, so that no task is long. `hall`: the page is started as a kiosk. */
async function start(root: HTMLElement, attachEmbedding: Attach, hall?: KioskBootstrap): Promise<void> {
  const payload = await readPayload(document);
  const { dataset } = payload;
  const today = indexWorld(dataset);
  await nextTask();
  const initial = defaultState(today, browserLang());
  const defaults = addressedOf(initial);
  const { patch, notices } = decodeAddress(hall?.search ?? queryOf(location).query, today);
  const store = createAtlasStore({ ...initial, ...(hall ? hall.begin(patch) : { ...patch, notices }) });
  const state = store.getState();
  const { views, mode } = state;
  const isOne = hall || mode === "present" || toolOf(views) || isAsking(state);
  const expected = isOne ? 1 : drawnOf(views, matchMedia(NARROW).matches).length;
  const counted = countPictures(mode === "console" ? 0 : expected);
  const atlas = createAtlas(atlasParts(payload, today, defaults), store, { painted: counted.one, drawn: counted.all });
  const world = () => atlas.worldOf(store.getState());
  const facts = () => atlas.factsOf(store.getState());
  followTheme(store);
  preparePrinting();
  followTitle(store, facts);
  if (!hall) {
    syncAddress(store, facts, defaults);
    openDroppedPictures(store, facts, defaults);
    attachKeys(store, atlas.actions);
  }
  startTicker(store, world);
  followBodies(store, world);
  attachEmbedding({ store, world, facts, defaults, ready: counted.all });
  const offline = hall && (await loadOffline());
  if (!hall) void counted.all.then(loadOffline);
  await nextTask();
  createRoot(root).render(
    <AtlasContext value={atlas}>
      <Standing>
        <App kiosk={offline && hall?.open(atlas, offline, notices)} />
      </Standing>
    </AtlasContext>,
  );
}

/** When its children stand in the page, what index.html brought goes: the first frame, and the words for a failed start. */
function Standing({ children }: { children: ReactNode }): ReactNode {
  useLayoutEffect(() => {
    for (const id of ["first", "not-started", "sandboxed"]) document.getElementById(id)?.remove();
  }, []);
  return children;
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
  const attachEmbedding = announceEmbedding();
  try {
    // The scripts themselves were a task.
    await nextTask();
    await start(root, attachEmbedding, isKiosk ? await loadHall(root) : undefined);
  } catch (error) {
    // A script that did not come: public/first-paint.js listens, and index.html has the words.
    if (error instanceof PartFailure) return reportError(error);
    showProblem(root, [
      localeFor(browserLang()).t.failure.data,
      error instanceof Error ? error.message : String(error),
    ]);
  }
}

const root = document.getElementById("root");
if (root) void launch(root);
