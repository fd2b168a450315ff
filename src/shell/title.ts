import { localeFor } from "../i18n/locale.ts";
import type { World } from "../model/world/world.ts";
import { shortOf } from "../pictures/words/short.ts";
import type { AtlasStore } from "../store/state.ts";
import { subscribeTo } from "../store/subscribe-to.ts";
import { toolOf } from "../store/view-ids.ts";
import { viewOf } from "../views/registry.ts";

/** ms after which the view rests, as for the address (address-bar.ts): a title at each step in time would be read out, and cost more than it. */
const REST_MS = 400;

/**
 * The document's title and language follow what is shown, so that entries of the history, tabs and bookmarks tell views apart. While
 * time plays, the title rests. Returns a function that ends it.
 */
export function followTitle(store: AtlasStore, world: () => World): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const speak = (): void => {
    document.documentElement.lang = localeFor(store.getState().lang).lead;
  };
  const write = (): void => {
    const state = store.getState();
    const tool = toolOf(state.views);
    document.title = shortOf(state, world(), localeFor(state.lang), tool && viewOf(tool).title, false);
  };
  const apply = (): void => {
    clearTimeout(timer);
    if (!store.getState().playing) timer = setTimeout(write, REST_MS);
  };
  speak();
  write();
  const offs = [
    subscribeTo(store, (s) => s.lang, speak),
    // What is imagined must never stand under the title of facts.
    subscribeTo(store, (s) => s.whatif.length > 0, write),
    subscribeTo(
      store,
      (s) =>
        s.playing
          ? ""
          : [
              s.focal,
              s.lang,
              s.whatif.length,
              s.known,
              s.day,
              s.q,
              s.views.join(),
              s.selection.map((r) => r.id).join(),
            ].join(" "),
      apply,
    ),
  ];
  return () => {
    clearTimeout(timer);
    for (const off of offs) off();
  };
}
