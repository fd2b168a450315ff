// Names of the steps of the curve. Those still to come are away: the handle would strike through them. So is one on which the
// share of the day stands.
import type { Mark } from "../../scene/mark.ts";
import { type Rect, rectsMeet } from "../../scene/rect.ts";
import { isPart } from "../../scene/style/layer-styles.ts";

/** Shows the names of steps up to a day. `over`: what lies on the chart, in its units. */
export type ShowStepNames = (day: number, over?: Rect) => void;

/**
 * `chart`: the painted marks. `isClose`: the names are so large that they may lie on each other; then the newest is shown.
 */
export function stepNames(chart: Element, marks: readonly Mark[], isClose = false): ShowStepNames {
  const elements = chart.querySelectorAll<SVGTextElement>("[class*='m-step/']");
  const names = marks
    .filter((m) => isPart(m.style, "step"))
    .flatMap((mark, i) => {
      const element = elements[i];
      if (!element) return [];
      return [{ element, box: element.getBBox(), day: Number(mark.id.split(" ").at(-1)), isAway: false }];
    });
  const isCovered = (name: (typeof names)[number], day: number): boolean =>
    isClose && names.some((newer) => newer.day > name.day && newer.day <= day && rectsMeet(name.box, newer.box));
  return (day, over) => {
    for (const name of names) {
      const isAway = name.day > day || isCovered(name, day) || (over !== undefined && rectsMeet(name.box, over));
      if (isAway === name.isAway) continue;
      name.isAway = isAway;
      name.element.classList.toggle("away", isAway);
    }
  };
}
