// Keys that work anywhere on the page, unless somebody is typing.
import type { Actions } from "../store/actions.ts";
import type { AtlasStore } from "../store/state.ts";
import { travelTo } from "../views/network/travel.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches("input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]");

export function attachKeys(store: AtlasStore, actions: Actions): void {
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || isTyping(e.target)) return;
    const onControl = e.target instanceof Element && e.target.closest("button, summary, a, [role=button]") !== null;
    // An open popover takes Escape for itself: one thing at a time is undone.
    if (e.key === "Escape" && document.querySelector(":popover-open")) return;
    if (e.key === "Escape") actions.escape();
    else if (e.key === " " && !onControl) actions.play();
    else if (e.key === "n" || e.key === "]") actions.step(1);
    else if (e.key === "p" || e.key === "[") actions.step(-1);
    else if (e.key === "m") actions.projection();
    else if (e.key === "g") travelTo(store);
    else if (e.key === "z" || e.key === "Z") actions.region(e.key === "z" ? 1 : -1);
    else if (e.key === "0") actions.putBack();
    else if (e.key === "/") document.querySelector<HTMLElement>("[data-search]")?.click();
    else return;
    e.preventDefault();
  });
}
