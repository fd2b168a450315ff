// Leads to a fact in the panel: its panel may have to be loaded and drawn first.
import type { FactId } from "../../data/types.ts";

const PATIENCE_MS = 5000;

/** Focuses the way to the sources of its last date (entry into force, where there is one). */
export function focusFact(fact: FactId): void {
  const until = performance.now() + PATIENCE_MS;
  const look = (): void => {
    const found = [
      ...document.querySelectorAll<HTMLElement>(`.panel [data-fact^="${CSS.escape(fact)}/"] .grade-button`),
    ];
    const goal = found.find((e) => e.closest(`[data-fact$="/in_force"]`)) ?? found.at(-1);
    if (goal) {
      goal.focus({ preventScroll: true });
      void goal.scrollIntoView({ block: "center" });
    } else if (performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
