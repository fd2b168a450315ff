// The page with the atlas that it shows. The way to another one is `Exchange`: the present one ends, and the next begins.
import { type ReactNode, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../modes/App.tsx";
import type { KioskBootstrap } from "../modes/kiosk/bootstrap.ts";
import type { Offline } from "../modes/kiosk/device.ts";
import { queryOf } from "../store/address.ts";
import type { AtlasState, Lang } from "../store/state.ts";
import { AtlasContext, type Exchange } from "../views/atlas.ts";
import { OwnBanner } from "../views/notices/late-banner.ts";
import type { announceEmbedding } from "./embedding.ts";
import { nextTask } from "./next-task.ts";
import { openAtStart } from "./open-at-start.ts";
import { beginSession, type Session } from "./session.ts";
import { type AtlasSource, ownSource, referenceOf } from "./source.ts";

interface Opening {
  root: HTMLElement;
  built: AtlasSource;
  attachEmbedding: ReturnType<typeof announceEmbedding>;
  hall: KioskBootstrap | undefined;
  lang: Lang;
  loadOffline(): Promise<Offline>;
}

/** When its children stand in the page, what index.html brought goes: the first frame, and the words for a failed start. */
function Standing({ children }: { children: ReactNode }): ReactNode {
  useLayoutEffect(() => {
    for (const id of ["first", "not-started", "sandboxed"]) document.getElementById(id)?.remove();
    // What stood there twice under one id, WebKit finds only where it comes in anew: land without its hatching is not painted.
    for (const each of document.querySelectorAll("defs > *")) each.parentNode?.append(each);
  }, []);
  return children;
}

/** Resolves when the first atlas is being shown. */
export async function openPage({ root, built, attachEmbedding, hall, lang, loadOffline }: Opening): Promise<Session> {
  const rendered = createRoot(root);
  let session: Session | undefined;
  /** Of the session that is wanted last: two in quick succession. */
  let turn = 0;

  async function begin(source: AtlasSource, instead: Partial<AtlasState> = {}): Promise<Session | undefined> {
    const own = ++turn;
    const before: AtlasState | undefined = session?.atlas.store.getState();
    session?.end();
    session = undefined;
    const next = await beginSession({
      source,
      exchange,
      lang,
      search: hall?.search ?? queryOf(location).query,
      before,
      instead,
      hall,
      attachEmbedding,
    });
    if (own !== turn) {
      next.end();
      return undefined;
    }
    session = next;
    const offline = hall && (await loadOffline());
    // Fails in its place on the page, where it can be asked for again.
    if (source.opened) await OwnBanner.prepare().catch(() => {});
    await nextTask();
    rendered.render(
      <AtlasContext key={own} value={next.atlas}>
        <Standing>
          <App kiosk={offline && hall?.open(next.atlas, offline, next.notices)} />
        </Standing>
      </AtlasContext>,
    );
    return next;
  }

  const exchange: Exchange = {
    show: (atlas, opened) => void begin(ownSource(atlas, opened)),
    back: () => void begin(built),
    reference: () => referenceOf(built),
  };
  const { source, isRefused } = hall
    ? { source: built, isRefused: false }
    : await openAtStart(root, built, exchange.reference);
  const shown = await begin(source, isRefused ? { views: ["data"] } : {});
  if (!shown) throw new Error("another atlas was asked for before the first one stood");
  return shown;
}
