// Leads to what was found: its panel may have to be loaded and drawn first.
import type { FactId } from "../../data/types.ts";

const PATIENCE_MS = 5000;

/** Focuses what is found as soon as it is there, unless somebody has gone on meanwhile. */
function focusOnce(find: () => HTMLElement | null | undefined, block?: ScrollLogicalPosition): void {
  const until = performance.now() + PATIENCE_MS;
  const isWaiting = (): boolean => document.activeElement?.matches("body, [data-search]") ?? true;
  const look = (): void => {
    const goal = isWaiting() ? find() : undefined;
    if (goal) {
      goal.focus({ preventScroll: true });
      if (block) void goal.scrollIntoView({ block });
    } else if (isWaiting() && performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The panel itself: what is chosen is read from its beginning. */
export const focusPanel = (): void => focusOnce(() => document.querySelector<HTMLElement>(".panel[tabindex]"));

/** The way to the sources of a fact's last date (entry into force, where there is one). */
export const focusFact = (fact: FactId): void =>
  focusOnce(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>(`.panel [data-fact^="${CSS.escape(fact)}/"] .grade-button`),
    ];
    return found.find((e) => e.closest(`[data-fact$="/in_force"]`)) ?? found.at(-1);
  }, "center");
