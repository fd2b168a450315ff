// When what has the focus goes away, the focus goes back to what had it before: on the page itself a screen reader begins again at the top.
import { type RefObject, useLayoutEffect } from "react";

/** Where it goes when what had it before is gone as well: the first door of the page. */
const FIRST_DOOR = "[data-search]";

/** A choice in a menu that has closed meanwhile stands for the button of that menu. */
function standsFor(e: Element | null): HTMLElement | SVGElement | null {
  const menu = e?.closest("[popover]:not(:popover-open)");
  const shown = menu ? document.querySelector(`[popovertarget="${CSS.escape(menu.id)}"]`) : e;
  return shown instanceof HTMLElement || shown instanceof SVGElement ? shown : null;
}

const takes = (e: HTMLElement | SVGElement | null): boolean => {
  if (!e?.isConnected || e === document.body) return false;
  e.focus({ preventScroll: true });
  return document.activeElement === e;
};

/** To what had it before, or what stands for that now. */
export function giveFocusBack(before: Element | null): void {
  if (!takes(standsFor(before))) takes(document.querySelector<HTMLElement>(FIRST_DOOR));
}

/** For a component that is there as long as what it shows. */
export function useFocusBack(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      // Still in the page. Where the focus has gone elsewhere already, it stays there.
      if (!box.current?.contains(document.activeElement)) return;
      giveFocusBack(before);
    };
  }, [box]);
}
