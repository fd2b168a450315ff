// Names of the steps of the curve. Those still to come are away: the handle would strike through them.
import type { Mark } from "../../scene/mark.ts";
import { isPart } from "../../scene/style/layer-styles.ts";

/** `chart`: the painted marks. Returns a function that shows the names of steps up to a day. */
export function stepNames(chart: Element, marks: readonly Mark[]): (day: number) => void {
  const elements = chart.querySelectorAll<SVGTextElement>("[class*='m-step/']");
  const names = marks
    .filter((m) => isPart(m.style, "step"))
    .flatMap((mark, i) => {
      const element = elements[i];
      return element ? [{ element, day: Number(mark.id.split(" ").at(-1)), isAway: false }] : [];
    });
  return (day) => {
    for (const name of names) {
      const isAway = name.day > day;
      if (isAway === name.isAway) continue;
      name.isAway = isAway;
      name.element.classList.toggle("away", isAway);
    }
  };
}
