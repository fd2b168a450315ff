// Geometry of the stacked coverage curve: from points to stepped paths.
import type { Day } from "../../data/day.ts";
import type { CoveragePoint } from "../../model/coverage/history.ts";

export interface Band {
  key: string;
  /** Closed path of the band in the chart's units. */
  path: string;
  /** Lower and upper edge at the last point, percent. */
  from: number;
  to: number;
}

export interface ChartBox {
  from: Day;
  to: Day;
  width: number;
  height: number;
  /** Percent at the upper edge. */
  top: number;
}

const round = (n: number): number => Math.round(n * 10) / 10;
export const xOf = (box: ChartBox, day: number): number =>
  round(((day - box.from) / (box.to - box.from + 1)) * box.width);
export const yOf = (box: ChartBox, share: number): number => round(box.height - (share / box.top) * box.height);

/** Keys by their share at the last point, largest first, at most `most`; the others are summed up as the rest. */
export function bandKeys(points: readonly CoveragePoint[], most: number): string[] {
  const last = points[points.length - 1];
  const weight = new Map<string, number>();
  for (const point of points)
    for (const [key, share] of point.shares)
      weight.set(key, Math.max(weight.get(key) ?? 0, share, last?.shares.get(key) ?? 0));
  return [...weight]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}

export const REST = "rest";

/** Bands from the bottom up, as steps: a share holds until the day before the next point. */
export function bandsOf(points: readonly CoveragePoint[], keys: readonly string[], box: ChartBox): Band[] {
  const shareOf = (point: CoveragePoint, key: string): number =>
    key === REST
      ? [...point.shares].reduce((n, [k, share]) => (keys.includes(k) ? n : n + share), 0)
      : (point.shares.get(key) ?? 0);
  const all = [...keys, REST];
  const floor = new Array<number>(points.length).fill(0);
  return all.flatMap((key): Band[] => {
    const lower = [...floor];
    const upper = points.map((p, i) => (floor[i] as number) + shareOf(p, key));
    if (upper.every((u, i) => u === lower[i])) return [];
    // What began before the box is there from its edge on.
    const xs = points.map((p) => Math.max(0, xOf(box, p.from)));
    const end = box.width;
    const forth = points.map(
      (_, i) => `${xs[i]},${yOf(box, upper[i] as number)} ${xs[i + 1] ?? end},${yOf(box, upper[i] as number)}`,
    );
    const back = points
      .map((_, i) => `${xs[i + 1] ?? end},${yOf(box, lower[i] as number)} ${xs[i]},${yOf(box, lower[i] as number)}`)
      .reverse();
    for (const [i, u] of upper.entries()) floor[i] = u;
    return [
      {
        key,
        path: `M${forth.join(" ")} ${back.join(" ")}Z`,
        from: lower[lower.length - 1] ?? 0,
        to: upper[upper.length - 1] ?? 0,
      },
    ];
  });
}
