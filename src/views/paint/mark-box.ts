// Room that a mark takes on a canvas.
import { LINE, styleOf } from "../../export/looks.ts";
import type { Mark } from "../../scene/mark.ts";
import type { Look } from "../../scene/style/look.ts";
import { textWidth } from "../../scene/text-width.ts";

/** Units of the marks. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Of shapes whose extent is not known: regions and groups are few. */
const EVERYWHERE: Box = [-1e6, -1e6, 1e6, 1e6];
/** px for anti-aliasing. */
const EDGE = 1;
/** Widths of text are estimated; px per px. */
const DOUBT = 1.25;

export const meet = (p: Box, q: Box): boolean => p[0] < q[2] && q[0] < p[2] && p[1] < q[3] && q[1] < p[3];

export const union = (p: Box, q: Box): Box => [
  Math.min(p[0], q[0]),
  Math.min(p[1], q[1]),
  Math.max(p[2], q[2]),
  Math.max(p[3], q[3]),
];

/** The box contains everything that is drawn of the mark. */
export function boxOf(mark: Mark, look: Look): Box {
  const { width = 1, halo = 0, weight = 400 } = styleOf(mark, look);
  const outline = mark.kind === "text" ? halo * mark.size : width;
  const more = outline / 2 + EDGE;
  switch (mark.kind) {
    case "circle":
      return [mark.x - mark.r - more, mark.y - mark.r - more, mark.x + mark.r + more, mark.y + mark.r + more];
    case "line":
      return [
        Math.min(mark.x1, mark.x2) - more,
        Math.min(mark.y1, mark.y2) - more,
        Math.max(mark.x1, mark.x2) + more,
        Math.max(mark.y1, mark.y2) + more,
      ];
    case "text": {
      const wide = Math.max(0, ...mark.lines.map((line) => textWidth(line, mark.size, weight))) * DOUBT + mark.size;
      const left =
        mark.anchor === "start" ? mark.x - mark.size : mark.anchor === "end" ? mark.x - wide : mark.x - wide / 2;
      const lower = (mark.lines.length - 1) * mark.size * LINE + mark.size * 0.5;
      return [left - more, mark.y - mark.size * 1.2 - more, left + wide + mark.size + more, mark.y + lower + more];
    }
    default:
      return EVERYWHERE;
  }
}
