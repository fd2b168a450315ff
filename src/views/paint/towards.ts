// Moving between marks with the arrow keys.

type Point = readonly [x: number, y: number];

export const DIRECTIONS: Record<string, Point> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest stop in a direction; sideways distance counts more than distance ahead. The first of equals. */
export function stopTowards<T>(
  stops: readonly T[],
  centreOf: (stop: T) => Point,
  from: T,
  [dx, dy]: Point,
): T | undefined {
  const [x, y] = centreOf(from);
  let best: T | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    if (stop === from) continue;
    const [sx, sy] = centreOf(stop);
    const ahead = (sx - x) * dx + (sy - y) * dy;
    const aside = Math.abs((sx - x) * dy) + Math.abs((sy - y) * dx);
    const cost = ahead <= 1 ? Number.POSITIVE_INFINITY : ahead + 2 * aside;
    if (cost < bestCost) [best, bestCost] = [stop, cost];
  }
  return best;
}
