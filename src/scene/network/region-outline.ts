// The outline of a region on a day: smooth and tight, with every member's disc inside and every other disc outside. If the
// first shape fails this test, tighter ones are tried.
import { contours } from "d3-contour";
import { type FieldShape, regionField } from "./region-field.ts";
import { distanceToRings, isInRings } from "./region-geometry.ts";
import { flattenPath, ringPath, simplifyRing } from "./region-path.ts";
import { FIELD, type Point } from "./types.ts";

export interface OutlineRequest {
  /** Including the focal party. */
  members: readonly Point[];
  others: readonly Point[];
  /** Distance of the outline from the members' centres where nothing is in the way, scene units. */
  band: number;
  /** Radius that the outline must keep free around each centre, scene units. */
  margin: number;
}

export interface OutlineResult {
  d: string;
  /** Number of members outside, others inside, and discs cut by the outline. */
  faults: number;
  /** Number of rings, pieces and holes alike; 1 for a region in one piece without holes. */
  rings: number;
}

const CELL = 4;
/** Room around the field, so that no outline is cut by the grid's edge. */
const PAD = 80;
const COLUMNS = Math.ceil((FIELD.width + 2 * PAD) / CELL);
const ROWS = Math.ceil((FIELD.height + 2 * PAD) / CELL);

/** Rings of the field's zero line, in scene units, without tiny ones. */
function traceField(field: (x: number, y: number) => number): Point[][] {
  const values = new Array<number>(COLUMNS * ROWS);
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++)
      values[row * COLUMNS + column] = -field((column + 0.5) * CELL - PAD, (row + 0.5) * CELL - PAD);
  const shape = contours().size([COLUMNS, ROWS]).smooth(true).contour(values, 0);
  return shape.coordinates.flatMap((polygon) =>
    polygon
      .map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]) => ({ x: x * CELL - PAD, y: y * CELL - PAD })))
      .filter((ring) => ring.length >= 8),
  );
}

/** Counts centres on the wrong side, and discs that the outline cuts. */
function outlineFaults(d: string, members: readonly Point[], others: readonly Point[], margin: number): number {
  const rings = flattenPath(d);
  const isClear = (p: Point): boolean => distanceToRings(p.x, p.y, rings) >= margin;
  return (
    members.filter((p) => !isInRings(p.x, p.y, rings) || !isClear(p)).length +
    others.filter((p) => isInRings(p.x, p.y, rings) || !isClear(p)).length
  );
}

/** Shapes from the smoothest to the tightest; the first without faults is used. */
function attempts(request: OutlineRequest): FieldShape[] {
  const { members, others, band, margin } = request;
  const shape = (keep: number, avoid: number, blend: number): FieldShape => ({
    members,
    others,
    band: Math.max(band, keep),
    keep,
    avoid,
    blend,
  });
  return [
    shape(margin * 1.9, margin * 1.35, margin * 1.6),
    shape(margin * 1.7, margin * 1.8, margin * 1.6),
    shape(margin * 1.5, margin * 1.6, margin),
    shape(margin * 1.3, margin * 1.3, margin * 0.5),
    { ...shape(margin * 1.25, margin * 1.25, 0), band: margin * 1.6 },
    { ...shape(margin * 1.15, margin * 1.15, 0), band: margin * 1.2 },
  ];
}

export function regionOutline(request: OutlineRequest): OutlineResult {
  let best: OutlineResult | undefined;
  const grade = (r: OutlineResult): number => r.faults * 100 + r.rings;
  for (const [i, shape] of attempts(request).entries()) {
    const rings = traceField(regionField(shape));
    const d = rings.map((ring) => ringPath(simplifyRing(ring, i < 2 ? 0.9 : 0.5, i < 2 ? 40 : 24))).join("");
    const result = {
      d,
      faults: outlineFaults(d, request.members, request.others, request.margin),
      rings: rings.length,
    };
    if (!best || grade(result) < grade(best)) best = result;
    if (best.faults === 0 && best.rings === 1) break;
  }
  return best as OutlineResult;
}
