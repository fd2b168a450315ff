// Which mark of a canvas is at a position, by the rules of the page for an SVG: what is painted takes pointers if it stands
// for something, text never does, and hit targets do although nothing is painted.
import { pathFor } from "../../export/canvas.ts";
import { colourOf, styleOf } from "../../export/looks.ts";
import type { Ref } from "../../model/selection/selection.ts";
import type { Mark } from "../../scene/mark.ts";
import type { Look } from "../../scene/style/look.ts";
import { BEHIND } from "./hit-test.ts";

export const refOf = ({ party, agreement }: Mark): Ref | undefined =>
  party ? { kind: "party", id: party } : agreement ? { kind: "agreement", id: agreement } : undefined;

/** The page gives unpainted targets an outline of one px. */
const RIM = 0.5;

const isTarget = (style: string): boolean => style === "hit" || style === "hit-small" || style === "tie-hit";

let scratch: OffscreenCanvasRenderingContext2D | undefined;
const measuring = (): OffscreenCanvasRenderingContext2D => {
  scratch ??= new OffscreenCanvas(1, 1).getContext("2d") as OffscreenCanvasRenderingContext2D;
  return scratch;
};

/** `scale`: px per unit. Strokes do not grow with it. */
function isOn(mark: Mark, x: number, y: number, look: Look, scale: number): boolean {
  if (mark.kind === "group" || mark.kind === "text") return false;
  if (mark.kind === "circle" && Math.hypot(x - mark.x, y - mark.y) > mark.r + 4) return false;
  if (isTarget(mark.style)) return mark.kind === "circle" && Math.hypot(x - mark.x, y - mark.y) <= mark.r + RIM / scale;
  const style = styleOf(mark, look);
  const context = measuring();
  const path = pathFor(mark);
  if ((style.pattern || colourOf(look, style.fill)) && context.isPointInPath(path, x, y)) return true;
  if (!colourOf(look, style.stroke)) return false;
  context.lineWidth = (style.width ?? 1) / scale;
  context.lineCap = style.cap ?? "butt";
  context.setLineDash(style.dash?.map((d) => d / scale) ?? []);
  return context.isPointInStroke(path, x, y);
}

/** Of the topmost mark at a position, units. */
export function topRef(marks: readonly Mark[], x: number, y: number, look: Look, scale: number): Ref | undefined {
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    if (mark.hidden) continue;
    if (mark.kind === "group") {
      const k = mark.scale ?? 1;
      const found = topRef(mark.children, (x - (mark.x ?? 0)) / k, (y - (mark.y ?? 0)) / k, look, scale * k);
      if (found) return found;
    }
    const ref = refOf(mark);
    if (ref && isOn(mark, x, y, look, scale)) return ref;
  }
  return undefined;
}

export interface UnitDisc {
  ref: Ref;
  /** px. */
  distance: number;
  isOn: boolean;
}

/** The hit targets of parties, in the order of painting. Position in units; `scale`: px per unit. */
export function discsFrom(marks: readonly Mark[], x: number, y: number, scale: number): UnitDisc[] {
  return marks.flatMap((mark): UnitDisc[] => {
    if (mark.kind !== "circle" || mark.hidden || !mark.party || !isTarget(mark.style)) return [];
    const away = Math.hypot(x - mark.x, y - mark.y);
    const behind = mark.style === "hit-small" ? BEHIND : 0;
    return [
      { ref: { kind: "party", id: mark.party }, distance: away * scale + behind, isOn: away <= mark.r + RIM / scale },
    ];
  });
}
