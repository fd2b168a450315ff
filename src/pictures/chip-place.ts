// Where a chip stands at the edge of a map that shows a part: near its preferred place, over no name.
import type { Size } from "../scene/camera.ts";
import { textWidth } from "../scene/text-width.ts";
import type { ShownPart } from "./edges.ts";

export interface ChipWish {
  side: "left" | "right";
  /** px from that edge to the chip. */
  gap: number;
  /** px from the top of the map to its middle. */
  middle: number;
  /** px */
  size: Size;
}

/** px between places that are tried, and the furthest ones: above it there is more room than below. */
const STEP = 4;
const ABOVE = 96;
const BELOW = 48;
/** px at the foot of the map, where the way to what is said about borders is. */
const FOOT = 56;
/** px between a chip and a name. */
const CLEAR = 2;
/** Of a line of text in multiples of its size: above its baseline, below it, and from line to line. */
const [ASCENT, DESCENT, LINE] = [0.85, 0.25, 1.1];

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** px of the map that its names take, seen or not on the day: time moves no chip. */
function nameBoxes({ marks, camera: { k, x, y } }: ShownPart): Box[] {
  return marks.flatMap((mark): Box[] => {
    if (mark.kind !== "text") return [];
    const size = mark.size * k;
    const width = Math.max(0, ...mark.lines.map((line) => textWidth(line, size)));
    const at = mark.x * k + x;
    const left = mark.anchor === "start" ? at : mark.anchor === "end" ? at - width : at - width / 2;
    const base = mark.y * k + y;
    const bottom = base + (mark.lines.length - 1) * size * LINE + size * DESCENT;
    return [{ left, right: left + width, top: base - size * ASCENT, bottom }];
  });
}

/** px from the top of the map to the top of the chip: the nearest place that covers no name, else the one that covers least. */
export function chipTop(shown: ShownPart, { side, gap, middle, size }: ChipWish): number {
  const left = side === "left" ? gap : shown.size.width - gap - size.width;
  const names = nameBoxes(shown).filter((n) => n.right > left - CLEAR && n.left < left + size.width + CLEAR);
  const covered = (top: number): number =>
    names.reduce(
      (sum, n) => sum + Math.max(0, Math.min(n.bottom, top + size.height + CLEAR) - Math.max(n.top, top - CLEAR)),
      0,
    );
  const lowest = shown.size.height - FOOT - size.height;
  const wished = Math.min(middle - size.height / 2, lowest);
  let best = { top: wished, covers: covered(wished) };
  for (let off = STEP; off <= ABOVE && best.covers > 0; off += STEP)
    for (const top of off <= BELOW && wished + off <= lowest ? [wished - off, wished + off] : [wished - off]) {
      const covers = covered(top);
      if (covers < best.covers) best = { top, covers };
    }
  return best.top;
}
