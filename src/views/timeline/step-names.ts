// Names of the steps of the curve. Those still to come are away: the handle would strike through them.
import type { Mark } from "../../scene/mark.ts";
import { rectsMeet } from "../../scene/rect.ts";
import { isPart } from "../../scene/style/layer-styles.ts";

/**
 * `chart`: the painted marks. Returns a function that shows the names of steps up to a day. `isClose`: the names are so large that they
 * may lie on each other; then the newest is shown.
 */
export function stepNames(chart: Element, marks: readonly Mark[], isClose = false): (day: number) => void {
  const elements = chart.querySelectorAll<SVGTextElement>("[class*='m-step/']");
  const names = marks
    .filter((m) => isPart(m.style, "step"))
    .flatMap((mark, i) => {
      const element = elements[i];
      if (!element) return [];
      const box = isClose ? element.getBBox() : undefined;
      return [{ element, box, day: Number(mark.id.split(" ").at(-1)), isAway: false }];
    });
  const isCovered = (name: (typeof names)[number], day: number): boolean =>
    names.some(
      (newer) => newer.day > name.day && newer.day <= day && name.box && newer.box && rectsMeet(name.box, newer.box),
    );
  return (day) => {
    for (const name of names) {
      const isAway = name.day > day || isCovered(name, day);
      if (isAway === name.isAway) continue;
      name.isAway = isAway;
      name.element.classList.toggle("away", isAway);
    }
  };
}
