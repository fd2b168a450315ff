// Where the share of the day stands over the curve, so that it lies on no mark of a published figure.

interface Point {
  x: number;
  y: number;
}

/** Between the words and a mark. */
const ROOM = 3;

/**
 * Baseline of a text, at `y` or as far above it as it lies on no mark. `from`, `to`: its ends; `size`: of its letters; `r`: radius of a mark.
 */
export function clearOf(
  text: { from: number; to: number; y: number; size: number },
  marks: readonly Point[],
  r: number,
): number {
  const { from, to, size } = text;
  let { y } = text;
  // From below: what stands over one mark may lie on the next.
  for (const mark of [...marks].sort((a, b) => b.y - a.y)) {
    const isBeside = mark.x + r + ROOM < from || mark.x - r - ROOM > to;
    if (isBeside || mark.y + r <= y - size || mark.y - r - ROOM >= y) continue;
    y = mark.y - r - ROOM;
  }
  return y;
}
