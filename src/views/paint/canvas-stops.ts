// The keyboard's way over marks on a canvas: elements for the mark that has the focus and for those that the arrow keys
// lead to, moved along with it. All others are reached from there, as in an SVG, where each mark is an element.

import type { PartyId } from "../../data/types.ts";
import { fontOf } from "../../export/canvas.ts";
import { LINE, styleOf } from "../../export/looks.ts";
import type { Ref } from "../../model/selection/selection.ts";
import type { Mark } from "../../scene/mark.ts";
import type { Look } from "../../scene/style/look.ts";
import { refOf } from "./canvas-hits.ts";
import { DIRECTIONS, stopTowards } from "./towards.ts";

let scratch: OffscreenCanvasRenderingContext2D | undefined;

/** Of the element that an SVG would have. */
function middleOf(mark: Mark, look: Look): readonly [x: number, y: number] {
  if (mark.kind === "circle") return [mark.x, mark.y];
  if (mark.kind !== "text") return [0, 0];
  scratch ??= new OffscreenCanvas(1, 1).getContext("2d") as OffscreenCanvasRenderingContext2D;
  scratch.font = fontOf(mark, styleOf(mark, look));
  const sizes = mark.lines.map((line) => scratch?.measureText(line) as TextMetrics);
  const half = Math.max(0, ...sizes.map((s) => s.width)) / 2;
  const { fontBoundingBoxAscent: up = 0, fontBoundingBoxDescent: down = 0 } = sizes[0] ?? {};
  const x = mark.anchor === "start" ? mark.x + half : mark.anchor === "end" ? mark.x - half : mark.x;
  return [x, mark.y + ((mark.lines.length - 1) * mark.size * LINE + down - up) / 2];
}

/** Most days change what a mark is called, but not where it is: its neighbours stay. */
const isSamePlace = (a: Mark, b: Mark | undefined): boolean =>
  a === b || (a.kind === "circle" && b?.kind === "circle" && a.id === b.id && a.x === b.x && a.y === b.y);

export interface Stops {
  /** All marks of the picture, and whose mark comes first. */
  take(marks: readonly Mark[], preferred: PartyId): void;
  /** What has the focus now. */
  visit(ref: Ref): void;
}

/** `show`: makes elements of these marks and of no others; it must not move those that are there already. */
export function createStops(show: (marks: readonly Mark[]) => void, look: () => Look): Stops {
  let stops: readonly Mark[] = [];
  let current: string | undefined;
  let first = "";
  /** Ids of the mark that has the focus and of its neighbours. */
  let near = new Set<string>();
  const showNear = (): void => show(stops.filter((s) => near.has(s.id)));
  const settle = (): void => {
    const from = stops.find((s) => s.id === current) ?? stops.find((s) => s.party === first) ?? stops[0];
    current = from?.id;
    const middle = (mark: Mark) => middleOf(mark, look());
    const around = from ? Object.values(DIRECTIONS).map((d) => stopTowards(stops, middle, from, d)) : [];
    near = new Set([from, ...around].flatMap((stop) => stop?.id ?? []));
    showNear();
  };
  return {
    take(marks, preferred) {
      const before = stops;
      stops = marks.filter((m) => m.active && !m.hidden && !m.silent);
      const isMoved = stops.length !== before.length || stops.some((s, i) => !isSamePlace(s, before[i]));
      if (isMoved || preferred !== first) {
        first = preferred;
        settle();
      } else showNear();
    },
    visit(ref) {
      const stop = stops.find((s) => refOf(s)?.kind === ref.kind && refOf(s)?.id === ref.id);
      if (!stop || stop.id === current) return;
      current = stop.id;
      settle();
    },
  };
}
