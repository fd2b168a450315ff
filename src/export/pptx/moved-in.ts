// Labels at the edge of a picture on a slide.
import type { Mark } from "../../scene/mark.ts";
import type { Rect } from "../flatten.ts";

const STANDS_OUT: ReadonlySet<Mark["emphasis"]> = new Set(["strong", "raised"]);

/** The left edge of a label within `clip`: what would be cut moves in, or is left out (undefined) where that is too far. */
export function movedIn(
  left: number,
  width: number,
  clip: Pick<Rect, "x" | "width">,
  emphasis: Mark["emphasis"],
): number | undefined {
  const kept = Math.min(Math.max(left, clip.x), clip.x + clip.width - width);
  return Math.abs(kept - left) > (STANDS_OUT.has(emphasis) ? width : 2) ? undefined : kept;
}
