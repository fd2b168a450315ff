// Says of what scrolls whether there is more below or at the right, so that a wall, where nobody sees a scroll bar, can show that it
// goes on.
import { type RefObject, useEffect } from "react";

const SIDES = ".tool-side, .tool-main";
const SCROLLS = `.tool-body, ${SIDES}`;
/** px that rounding may leave. */
const ROUNDED = 2;

/** After every render: what is in it may be other elements. */
export function useGoesOn(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = frame.current;
    if (!root) return;
    const all = [...root.querySelectorAll(SCROLLS)];
    const look = (): void => {
      for (const each of all) {
        const ways = [
          each.scrollHeight - each.clientHeight - each.scrollTop > ROUNDED ? "down" : "",
          each.scrollWidth - each.clientWidth - each.scrollLeft > ROUNDED ? "right" : "",
        ].filter(Boolean);
        if (ways.length === 0) each.removeAttribute("data-goes-on");
        else each.setAttribute("data-goes-on", ways.join(" "));
        // The body is focusable already; a side is where it has to be scrolled by keys.
        if (each.matches(SIDES)) {
          if (ways.length > 0) each.setAttribute("tabindex", "0");
          else each.removeAttribute("tabindex");
        }
      }
    };
    const sizes = new ResizeObserver(look);
    for (const each of all) for (const sized of [each, ...each.children]) sizes.observe(sized);
    root.addEventListener("scroll", look, { capture: true, passive: true });
    return () => {
      sizes.disconnect();
      root.removeEventListener("scroll", look, { capture: true });
    };
  });
}
