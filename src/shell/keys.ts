// Page-wide keyboard shortcuts; inactive while typing.
import type { Actions } from "../store/actions.ts";
import type { AtlasStore } from "../store/state.ts";
import { isChord, isPressable, isTyping, keyOf } from "../ui/key-target.ts";
import { travelTo } from "../views/network/travel.ts";

/** Returns a function that detaches them. */
export function attachKeys(store: AtlasStore, actions: Actions): () => void {
  const press = (e: KeyboardEvent): void => {
    if (isChord(e) || isTyping(e.target)) return;
    const key = keyOf(e);
    if (key.length === 1 && key !== " " && !store.getState().letterKeys) return;
    // An open popover handles Escape itself, so that one key press closes one thing.
    if (e.key === "Escape" && document.querySelector(":popover-open")) return;
    if (key === "Escape") actions.escape();
    else if (key === " " && !isPressable(e.target)) actions.play();
    else if (key === "n" || key === "]") actions.step(1);
    else if (key === "p" || key === "[") actions.step(-1);
    else if (key === "m") actions.projection();
    else if (key === "g") travelTo(store);
    // The only letter for which Shift makes a difference.
    else if (key === "z") actions.region(e.key === "z" ? 1 : -1);
    else if (key === "0") actions.putBack();
    else if (key === "s") document.querySelector<HTMLElement>("[data-door=share]")?.click();
    else if (key === "/") document.querySelector<HTMLElement>("[data-search]")?.click();
    else return;
    e.preventDefault();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}
