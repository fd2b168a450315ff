// Places of the rows of a page’s key.
import type { CircleMark, LineMark, PathMark } from "../scene/mark.ts";
import { textWidth } from "../scene/text-width.ts";
import { linesOf } from "./note.ts";

/** Drawn in a box of 40 × 16. */
export interface LegendItem {
  sample: readonly (CircleMark | LineMark | PathMark)[];
  words: string;
}

interface PlacedItem {
  item: LegendItem;
  x: number;
  y: number;
  /** Of the words; one, unless they are wider than the page. */
  lines: string[];
}

export const LEGEND = { size: 11, row: 19, line: 14, sample: 40, gap: 7, between: 20 };

/** One beside the other as long as there is room, in rows; `height`: of them all. */
export function planLegend(items: readonly LegendItem[], width: number): { placed: PlacedItem[]; height: number } {
  let [x, y, row] = [0, 0, LEGEND.row];
  const before = LEGEND.sample + LEGEND.gap;
  const placed = items.map((item): PlacedItem => {
    const lines = linesOf([item.words], width - before, LEGEND.size);
    const own = before + Math.max(0, ...lines.map((l) => textWidth(l, LEGEND.size, 400)));
    if (x > 0 && x + own > width) [x, y, row] = [0, y + row, LEGEND.row];
    const at = { item, x, y, lines };
    x += own + LEGEND.between;
    row = Math.max(row, LEGEND.row + (lines.length - 1) * LEGEND.line);
    return at;
  });
  return { placed, height: y + row };
}
