import { useLayoutEffect } from "react";

/**
 * Closes what is open whenever `place` changes. The platform keeps a popover open, and takes Escape for it, even when
 * its parent is no longer drawn.
 */
export function useClosedPopovers(place: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change is the reason
  useLayoutEffect(() => {
    for (const popover of document.querySelectorAll<HTMLElement>(":popover-open")) popover.hidePopover();
  }, [place]);
}
