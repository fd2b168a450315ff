// Start-up: the only place where things are wired together.
import "../ui/css/layers.css";
import { localeFor } from "../i18n/locale.ts";
import type { KioskBootstrap } from "../modes/kiosk/bootstrap.ts";
import type { Lang } from "../store/state.ts";
import { loadPart, PartFailure } from "../ui/late/part.ts";
import { loadUntilThere } from "../ui/late/pauses.ts";
import "../ui/effects.ts";
import "../ui/let-go.ts";
import "../ui/translated.ts";
import "../ui/trusted.ts";
import type { Offline } from "../modes/kiosk/device.ts";
import { announceEmbedding } from "./embedding.ts";
import { nextTask } from "./next-task.ts";
import { openPage } from "./page.tsx";
import { readPayload } from "./payload.ts";
import { preparePrinting } from "./printing.ts";
import { showProblem } from "./problem.ts";
import { builtSource } from "./source.ts";
import "virtual:fonts.css";
import "virtual:marks.css";
import "../ui/css/base.css";
import "../ui/css/controls.css";

type Attach = ReturnType<typeof announceEmbedding>;

const browserLang = (): Lang => (navigator.language.toLowerCase().startsWith("ja") ? "ja" : "en");

const loadOffline = (): Promise<Offline> =>
  loadUntilThere(() => loadPart(() => import("./offline/offline.ts").then((m) => m.startOffline())));

/** `hall`: the page is started as a kiosk. */
async function start(root: HTMLElement, attachEmbedding: Attach, hall?: KioskBootstrap): Promise<void> {
  const built = builtSource(await readPayload(document));
  preparePrinting();
  if (!CSS.supports("word-break", "auto-phrase"))
    void loadUntilThere(() => loadPart(() => import("./phrases.ts").then((m) => m.endLinesBetweenPhrases())));
  const { drawn } = await openPage({ root, built, attachEmbedding, hall, lang: browserLang(), loadOffline });
  if (hall) return;
  void drawn.then(loadOffline);
  void drawn.then(() => loadUntilThere(() => loadPart(() => import("../ui/give-way.ts").then((m) => m.giveWay()))));
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
