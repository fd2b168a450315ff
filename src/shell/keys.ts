// Page-wide keyboard shortcuts; inactive while typing.
import { memoizeLast } from "../model/memoize.ts";
import type { Actions } from "../store/actions.ts";
import type { AtlasStore } from "../store/state.ts";
import { isChord, isPressable, isTyping } from "../ui/key-target.ts";
import { idOf, isSingle } from "../ui/keys/key-table.ts";
import { PAGE_KEYS, type PageKey } from "../ui/keys/page-keys.ts";
import { loadPart } from "../ui/late/part.ts";
import { loadUntilThere } from "../ui/late/pauses.ts";

const press = (selector: string) => (): void => document.querySelector<HTMLElement>(selector)?.click();

const travelling = memoizeLast(() => loadUntilThere(() => loadPart(() => import("../views/network/travel.ts"))));

/** Returns a function that detaches them. */
export function attachKeys(store: AtlasStore, actions: Actions): () => void {
  const does: Record<PageKey, () => void> = {
    keys: () => actions.set({ sheet: "keys" }),
    play: actions.play,
    next: () => actions.step(1),
    previous: () => actions.step(-1),
    find: press("[data-search]"),
    shown: () => actions.set({ sheet: "shown" }),
    share: press("[data-door=share]"),
    projection: actions.projection,
    travel: () => void travelling().then((m) => m.travelTo(store)),
    region: () => actions.region(1),
    regionBack: () => actions.region(-1),
    putBack: actions.putBack,
    close: actions.escape,
  };
  const listen = (e: KeyboardEvent): void => {
    if (isChord(e) || isTyping(e.target)) return;
    const id = idOf(PAGE_KEYS, e);
    if (!id || (isSingle(e.key) && !store.getState().letterKeys)) return;
    // An open popover handles Escape itself, so that one key press closes one thing.
    if (id === "close" && document.querySelector(":popover-open")) return;
    if (id === "play" && isPressable(e.target)) return;
    does[id]();
    e.preventDefault();
  };
  document.addEventListener("keydown", listen);
  return () => document.removeEventListener("keydown", listen);
}
