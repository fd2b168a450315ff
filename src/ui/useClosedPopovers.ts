import { useLayoutEffect } from "react";

export function closePopovers(): void {
  for (const popover of document.querySelectorAll<HTMLElement>(":popover-open")) popover.hidePopover();
}

/**
 * Closes open popovers when `place` changes. The browser keeps a popover open, and lets it handle Escape, even if its
 * parent is no longer rendered.
 */
export function useClosedPopovers(place: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change is the reason
  useLayoutEffect(closePopovers, [place]);
}
