// The outline of a region on a day: a smooth, calm line with every member's disc inside and every other disc outside. If the
// first shape fails this test, tighter ones are tried.
import { contours } from "d3-contour";
import type { Grid } from "./region-closing.ts";
import { type FieldShape, regionField } from "./region-field.ts";
import { distanceToRings, isInRings } from "./region-geometry.ts";
import { flattenPath, ringPath } from "./region-path.ts";
import { calmed, resampled } from "./region-ring.ts";
import type { Point } from "./types.ts";

export interface OutlineRequest {
  /** Including the focal party. */
  members: readonly Point[];
  others: readonly Point[];
  /** Distance of the outline from the members' centres where nothing is in the way, scene units. */
  band: number;
  /** Radius that the outline must keep free around each centre, scene units down the picture. */
  margin: number;
}

export interface OutlineResult {
  d: string;
  /** Number of members outside, others inside, and discs cut by the outline. */
  faults: number;
  /** Number of rings, pieces and holes alike; 1 for a region in one piece without holes. */
  rings: number;
}

/**
 * Pictures are mostly taller than wide, so a scene unit is fewer px across than down, while discs stay round. Outlines are
 * made in a space in which discs are round, too: scene units down, and this share of them across.
 */
export const ACROSS = 0.75;
const squeezed = (p: Point): Point => ({ x: p.x * ACROSS, y: p.y });

/** Rings of the field's zero line, without tiny ones. */
function traceField({ x0, y0, cell, columns, rows, values }: Grid): Point[][] {
  const shape = contours()
    .size([columns, rows])
    .smooth(true)
    .contour(
      Array.from(values, (v) => -v),
      0,
    );
  return shape.coordinates.flatMap((polygon) =>
    polygon
      .map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]) => ({ x: x0 + x * cell, y: y0 + y * cell })))
      .filter((ring) => ring.length >= 8),
  );
}

/** Counts centres on the wrong side, and discs that the outline cuts. */
function outlineFaults(d: string, members: readonly Point[], others: readonly Point[], margin: number): number {
  const rings = flattenPath(d).map((ring) => ring.map(squeezed));
  const isClear = (p: Point): boolean => distanceToRings(p.x, p.y, rings) >= margin;
  return (
    members.filter((p) => !isInRings(p.x, p.y, rings) || !isClear(p)).length +
    others.filter((p) => isInRings(p.x, p.y, rings) || !isClear(p)).length
  );
}

/** Scene units: radius of the ball; distance between points while they are made calm, and between those of the path. */
const BALL = 480;
const FINE = 11;
const COARSE = 24;

/** Shapes from the calmest to the tightest; the first without faults is used. */
function attempts(members: readonly Point[], others: readonly Point[], band: number, margin: number): FieldShape[] {
  const shape = (of: number, keep: number, avoid: number, blur: number, blend: number): FieldShape => ({
    members,
    others,
    band: Math.max(band * of, margin * keep),
    avoid: margin * avoid,
    keep: margin * keep,
    free: margin * Math.min(keep, 1.25),
    blur,
    blend,
  });
  return [
    { ...shape(1, 1.7, 1.9, 22, 28), ball: BALL },
    { ...shape(1, 1.6, 2.2, 18, 28), ball: BALL },
    { ...shape(0.9, 1.5, 2.2, 14, 24), ball: BALL },
    shape(1, 1.7, 1.8, 14, 24),
    shape(0.9, 1.5, 1.6, 8, 16),
    shape(0.7, 1.3, 1.3, 0, 6),
    shape(0, 1.25, 1.25, 0, 0),
    shape(0, 1.15, 1.15, 0, 0),
  ];
}

export function regionOutline(request: OutlineRequest): OutlineResult {
  const [members, others] = [request.members.map(squeezed), request.others.map(squeezed)];
  let best: OutlineResult | undefined;
  const grade = (r: OutlineResult): number => r.faults * 100 + r.rings;
  for (const shape of attempts(members, others, request.band, request.margin)) {
    const rings = traceField(regionField(shape));
    const centres = [...members, ...others];
    const d = rings
      .map((ring) => calmed(resampled(ring, FINE), centres, shape.free, Math.round(shape.blur)))
      .map((ring) =>
        ringPath(resampled(ring, shape.blur > 8 ? COARSE : FINE).map(({ x, y }) => ({ x: x / ACROSS, y }))),
      )
      .join("");
    const result = { d, faults: outlineFaults(d, members, others, request.margin), rings: rings.length };
    if (!best || grade(result) < grade(best)) best = result;
    if (best.faults === 0 && best.rings === 1) break;
  }
  return best as OutlineResult;
}
