// What can be pressed, and lies so far under something that has opened that too little of it is left to be hit.
import type { Page } from "playwright-core";

/** px of CSS on each side that must be left of what is covered in part (WCAG 2.2, 2.5.8). */
const LEAST = 24;

/** Sentences, one a control; empty where each is covered wholly, or left large enough. Marks of pictures have a table beside them. */
export const coveredTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const layers = [
      ...document.querySelectorAll(":popover-open, dialog[open], .search-box, .search-drop:not([hidden])"),
    ];
    const controls = [...document.querySelectorAll("button, a[href], input, select, summary, [role=slider]")];
    return layers.flatMap((layer) => {
      const over = layer.getBoundingClientRect();
      return controls.flatMap((control): string[] => {
        if (layer.contains(control) || control.closest(":popover-open, dialog[open]")) return [];
        if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
        const { left, right, top, bottom } = control.getBoundingClientRect();
        if (right <= over.left || left >= over.right || bottom <= over.top || top >= over.bottom) return [];
        const [width, height] = [right - left, bottom - top];
        const beside = Math.max(over.left - left, right - over.right);
        const above = Math.max(over.top - top, bottom - over.bottom);
        // What is covered to the last pixel but one is covered; what was smaller from the start is another matter.
        const isLeft = beside > 1 || above > 1;
        if (!isLeft || beside >= Math.min(least, width) || above >= Math.min(least, height)) return [];
        const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
        const px = `${Math.max(0, beside).toFixed(0)} px beside and ${Math.max(0, above).toFixed(0)} px above or below`;
        return [`of “${name.slice(0, 40)}” ${px} of .${[...layer.classList].join(".")} are left`];
      });
    });
  }, LEAST);
