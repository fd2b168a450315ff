// What begins while time plays is seen to begin: its line grows from the focal party, nearest first; where it arrives the node
// rises and the name fades in. Only appearances: nothing is moved, and what is there is there at once for whoever wants no motion.
import type { Mark } from "../../scene/mark.ts";
import { isStill } from "../../ui/animate.ts";

/** A mark that was hidden and is shown now. */
export interface Appeared {
  mark: Mark;
  element: SVGElement;
}

/** ms: of a line, between two lines, and of all that begins on one day. */
const GROW = 700;
const APART = 90;
const GROUP = 1600;
const RISE = 600;
const FADE = 200;
const EASE_OUT = "cubic-bezier(0.215, 0.61, 0.355, 1)";

const isLine = ({ mark, element }: Appeared): boolean =>
  (mark.kind === "path" || mark.kind === "line") &&
  mark.id.startsWith("tie/") &&
  element instanceof SVGGeometryElement &&
  getComputedStyle(element).strokeDasharray === "none";

/** px on the screen, in which strokes that do not scale are dashed. */
function lengthOf(element: SVGElement): number {
  if (!(element instanceof SVGGeometryElement)) return 0;
  const matrix = element.getScreenCTM();
  return element.getTotalLength() * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
}

export function showArrivals(appeared: readonly Appeared[]): void {
  if (isStill()) return;
  const lengths = new Map<string, number>();
  for (const each of appeared)
    if (each.mark.party && isLine(each)) lengths.set(each.mark.party, lengthOf(each.element));
  const order = [...lengths].sort((a, b) => a[1] - b[1]).map(([party]) => party);
  const apart = Math.min(APART, (GROUP - GROW) / Math.max(1, order.length - 1));
  for (const each of appeared) {
    const { mark, element } = each;
    const place = mark.party === undefined ? -1 : order.indexOf(mark.party);
    const delay = Math.max(0, place) * apart;
    const arrival = place < 0 ? 0 : delay + GROW;
    if (isLine(each)) {
      const length = lengthOf(element);
      element.animate(
        [
          { strokeDasharray: `${length}px`, strokeDashoffset: `${length}px` },
          { strokeDasharray: `${length}px`, strokeDashoffset: "0px" },
        ],
        { duration: GROW, delay, easing: EASE_OUT, fill: "backwards" },
      );
    } else if (mark.kind === "circle" && mark.id.startsWith("node/")) {
      // Where it stands; by default marks grow out of the corner of their picture.
      const transformOrigin = `${mark.x}px ${mark.y}px`;
      element.animate(
        [
          { transform: "scale(2.2)", transformOrigin, opacity: 0 },
          { transform: "scale(1)", transformOrigin, opacity: 1 },
        ],
        { duration: RISE, delay: Math.max(0, arrival - RISE / 2), easing: EASE_OUT, fill: "backwards" },
      );
    } else {
      element.animate([{ opacity: 0 }, {}], { duration: FADE, delay: arrival, fill: "backwards" });
    }
  }
}
