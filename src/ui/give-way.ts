// What opens over the page covers a control wholly, or leaves enough of it, or the control goes for that time: the edge of a button
// that looks out from under a menu can hardly be hit, and does not say what it is.

/** px of CSS that must be left of a target (WCAG 2.2, 2.5.8). */
const LEAST = 24;
const CONTROLS = "button, a[href], input, select, summary, [role=slider]";

/** Whether something is left of a box under another, and too little. */
function isScrap({ left, right, top, bottom, width, height }: DOMRect, over: DOMRect): boolean {
  if (right <= over.left || left >= over.right || bottom <= over.top || top >= over.bottom) return false;
  const beside = Math.max(over.left - left, right - over.right);
  const above = Math.max(over.top - top, bottom - over.bottom);
  if (beside <= 0 && above <= 0) return false;
  return beside < Math.min(LEAST, width) && above < Math.min(LEAST, height);
}

/** Puts away what `layer` leaves too little of, as large as it is at any time; returns what brings it back. */
export function coverWholly(layer: Element): () => void {
  let away: HTMLElement[] = [];
  const bringBack = (): void => {
    for (const each of away) each.style.visibility = "";
    away = [];
  };
  const look = (): void => {
    bringBack();
    const over = layer.getBoundingClientRect();
    for (const control of document.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (layer.contains(control) || control.closest(":popover-open")) continue;
      // The one that has opened it has the focus.
      if (layer.id !== "" && control.getAttribute("popovertarget") === layer.id) continue;
      if (isScrap(control.getBoundingClientRect(), over)) away.push(control.closest<HTMLElement>("label") ?? control);
    }
    for (const each of away) each.style.visibility = "hidden";
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(layer);
  return () => {
    sizes.disconnect();
    bringBack();
  };
}

/** For all that opens by itself as a popover. Before it closes, since the focus then goes back to where it was. */
export function giveWay(): void {
  // Of one that is taken out of the page while it is open nothing is told.
  const open = new WeakMap<Element, () => void>();
  const onToggle = ({ target, newState }: ToggleEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    open.get(target)?.();
    open.delete(target);
    if (newState === "open") open.set(target, coverWholly(target));
  };
  document.addEventListener("beforetoggle", onToggle, { capture: true });
}
