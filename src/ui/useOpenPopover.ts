import { type RefObject, useLayoutEffect } from "react";
import { giveFocusBack } from "./useFocusBack.ts";

/**
 * Opens a popover while its component is in the page, gives the focus to its first control, and back to where it was. `onClose`: it
 * was closed by Escape or a press elsewhere. `opened`: called once it is open; returns what ends it.
 */
export function useOpenPopover(
  of: RefObject<HTMLElement | null>,
  onClose: () => void,
  opened?: (popover: HTMLElement) => () => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; the others act on what they were given then
  useLayoutEffect(() => {
    const popover = of.current;
    if (!popover) return;
    const off = new AbortController();
    const before = document.activeElement;
    popover.showPopover();
    const end = opened?.(popover);
    popover.querySelector<HTMLElement>("button, input")?.focus({ preventScroll: true });
    // At once and not by `toggle`, which is told in a task of its own: by then the press that closed this one may have
    // opened another.
    popover.addEventListener("beforetoggle", (e) => e.newState === "closed" && onClose(), { signal: off.signal });
    return () => {
      off.abort();
      end?.();
      // The platform gives the focus back only after `beforetoggle`, when the popover is no longer in the page. A press
      // elsewhere has taken the focus with it already.
      const isWithin = popover.contains(document.activeElement);
      // First: what it had half covered can have the focus again (give-way.ts).
      popover.hidePopover();
      // Where nothing had it, as after a tap, nothing gets it.
      if (isWithin && before !== document.body) giveFocusBack(before);
    };
  }, [of]);
}
