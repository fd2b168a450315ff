// Synchronises store and address bar. Choices push history entries; changes of the day replace the current one once they rest, and
// while playing every second, so that a reload or a copied address shows the day that was seen.
import type { World } from "../model/world/world.ts";
import { stop } from "../store/actions.ts";
import { addressedOf, decodeAddress, encodeAddress, queryOf } from "../store/address.ts";
import type { Addressed } from "../store/schema.ts";
import { ADDRESS_KEYS } from "../store/schema.ts";
import type { AtlasStore } from "../store/state.ts";

/** Key of the address for a package to be opened at the start; like keys of an embedding page it stays as it is. */
export const DATA_KEY = "data";

/**
 * Rest of the day before the address is written. Browsers ask for the page's icon again at each write, which costs more than
 * a step in time, and Safari allows about a hundred writes in half a minute.
 */
const REST_MS = 400;
const PLAYING_MS = 1000;

interface Shown {
  /** Where the package lies that is shown; undefined: that of the build, or one that was brought. */
  data: string | undefined;
  /** Another atlas was shown before, and the address still speaks of it. */
  isOther: boolean;
}

export function syncAddress(
  store: AtlasStore,
  today: World,
  defaults: Addressed,
  { data, isOther }: Shown = { data: undefined, isOther: false },
): () => void {
  let shown: string | undefined = isOther ? undefined : encodeAddress(addressedOf(store.getState()), defaults);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let search = location.search;

  const foreign = (): string => {
    // Keep query keys of the embedding page.
    const own = new URLSearchParams(location.search);
    for (const key of ADDRESS_KEYS) own.delete(key);
    if (isOther && data === undefined) own.delete(DATA_KEY);
    else if (isOther && data !== undefined) own.set(DATA_KEY, data);
    return own.toString();
  };
  const write = (push: boolean): void => {
    timer = undefined;
    const query = encodeAddress(addressedOf(store.getState()), defaults);
    if (query === shown) return;
    shown = query;
    const all = [query, foreign()].filter(Boolean).join("&");
    const url = `${location.pathname}${all ? `?${all}` : ""}${queryOf(location).isQuery ? "" : location.hash}`;
    // In a frame each entry would be one more step back for the page around it.
    if (push && window.parent === window) history.pushState(null, "", url);
    else history.replaceState(null, "", url);
    search = location.search;
  };
  const off = store.subscribe((now, before) => {
    if (reading) return;
    // A talk is one entry, with which it begins: back leads out of it, not to half of a step.
    const begins = now.mode !== before.mode && now.mode === "present";
    const chosen = now.selection !== before.selection || now.views !== before.views || now.focal !== before.focal;
    if (begins || (chosen && now.mode === "explore")) {
      clearTimeout(timer);
      write(true);
    } else if (now.playing) {
      timer ??= setTimeout(() => write(false), PLAYING_MS);
    } else if (timer === undefined || now.day !== before.day) {
      clearTimeout(timer);
      timer = setTimeout(() => write(false), REST_MS);
    }
  });
  /** What is still to be written is written when the page goes. */
  const leave = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    write(false);
  };
  const back = (): void => {
    // A link within the page ("Skip to the timeline") changes only what follows the #: nothing is to be read.
    if (location.search === search) return;
    search = location.search;
    const { patch, notices } = decodeAddress(queryOf(location).query, today);
    reading = true;
    store.setState({ ...defaults, ...patch, notices, ...stop, openFigure: undefined });
    reading = false;
    shown = encodeAddress(addressedOf(store.getState()), defaults);
  };
  if (isOther) write(false);
  window.addEventListener("popstate", back);
  window.addEventListener("pagehide", leave);
  return () => {
    off();
    clearTimeout(timer);
    window.removeEventListener("popstate", back);
    window.removeEventListener("pagehide", leave);
  };
}

/**
 * Address of a view, for citations. For pages opened as files only the query, since the path is private to the reader. `data`: where
 * the package lies that is shown.
 */
export const addressOf = (state: Addressed, defaults: Addressed, data?: string): string => {
  const own = data === undefined ? "" : new URLSearchParams({ [DATA_KEY]: data }).toString().replaceAll("%2F", "/");
  const query = [own, encodeAddress(state, defaults)].filter(Boolean).join("&");
  const base = location.protocol === "file:" ? "" : `${location.origin}${location.pathname}`;
  return `${base}${query ? `?${query}` : ""}`;
};
