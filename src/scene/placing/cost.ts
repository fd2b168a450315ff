// Cost function of the placement. Each term is a small number per fault, so that the weights can be compared here.

import { convexHull, distanceToHull } from "../network/region-geometry.ts";
import { FIELD, type Point } from "../network/types.ts";
import type { Problem } from "./problem.ts";

/** Positions of the label: below, above, right, left of its node. */
export const SIDES = [
  { dx: 0, dy: 1, price: 0 },
  { dx: 0, dy: -1, price: 0.5 },
  { dx: 1, dy: 0, price: 0.45 },
  { dx: -1, dy: 0, price: 0.45 },
] as const;

export interface Layout {
  x: Float64Array;
  y: Float64Array;
  side: Int8Array;
}

export interface Box {
  x: number;
  y: number;
  hw: number;
  hh: number;
}

/** The label's box. */
function labelBox(problem: Problem, layout: Layout, i: number, out: Box): Box {
  const item = problem.items[i] as Problem["items"][number];
  const side = SIDES[layout.side[i] as number] ?? SIDES[0];
  const reach = problem.nodeRadius + problem.gap;
  out.x = (layout.x[i] as number) + side.dx * (reach + 1.5 + item.hw);
  out.y = (layout.y[i] as number) + side.dy * (reach - 2 + item.hh);
  out.hw = item.hw;
  out.hh = item.hh;
  return out;
}

/** Cost of two boxes (half sizes) that are dx and dy apart. */
function overlap(
  dx: number,
  dy: number,
  ahw: number,
  ahh: number,
  bhw: number,
  bhh: number,
  padX: number,
  padY: number,
): number {
  const ox = ahw + bhw + padX - Math.abs(dx);
  if (ox <= 0) return 0;
  const oy = ahh + bhh + padY - Math.abs(dy);
  if (oy <= 0) return 0;
  return 4 + 8 * Math.min(1, ox / (2 * Math.min(ahw, bhw))) * Math.min(1, oy / (2 * Math.min(ahh, bhh)));
}

/** Length of a segment within a box, in half sizes of the box's shorter side; 0 outside (slab method). */
export function shareThrough(box: Box, x0: number, y0: number, x1: number, y1: number, pad: number): number {
  const hw = box.hw + pad;
  const hh = box.hh + pad;
  const left = box.x - hw;
  const right = box.x + hw;
  const top = box.y - hh;
  const bottom = box.y + hh;
  if ((x0 < left && x1 < left) || (x0 > right && x1 > right) || (y0 < top && y1 < top) || (y0 > bottom && y1 > bottom))
    return 0;
  const dx = x1 - x0;
  const dy = y1 - y0;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const a = (left - x0) / dx;
    const b = (right - x0) / dx;
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  if (dy !== 0) {
    const a = (top - y0) / dy;
    const b = (bottom - y0) / dy;
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from >= to ? 0 : ((to - from) * Math.sqrt(dx * dx + dy * dy)) / (2 * Math.min(box.hw, box.hh));
}

const boxA: Box = { x: 0, y: 0, hw: 0, hh: 0 };
const boxB: Box = { x: 0, y: 0, hw: 0, hh: 0 };

/** Cost of i's tie passing node and label of j. */
function tieCost(p: Problem, l: Layout, i: number, j: number, box: Box): number {
  const { x: cx, y: cy } = p.centre;
  const dx = (l.x[i] as number) - cx;
  const dy = (l.y[i] as number) - cy;
  const jx = (l.x[j] as number) - cx;
  const jy = (l.y[j] as number) - cy;
  const length2 = dx * dx + dy * dy;
  const dot = jx * dx + jy * dy;
  const cross = jx * dy - jy * dx;
  // Most nodes are too far from the tie for their label to reach it.
  const reach = (p.items[j] as Problem["items"][number]).reach;
  if (cross * cross > reach * reach * length2 || (dot < 0 && jx * jx + jy * jy > reach * reach)) return 0;
  const t = dot / length2;
  let cost = 0;
  if (t > 0 && t < 1) {
    const ex = jx - t * dx;
    const ey = jy - t * dy;
    const d2 = ex * ex + ey * ey;
    const clear = p.nodeRadius + 7;
    if (d2 < clear * clear) cost += 2 + 10 * (1 - Math.sqrt(d2) / clear);
  }
  const through = shareThrough(box, cx, cy, l.x[i] as number, l.y[i] as number, -2);
  if (through > 0) cost += 0.5 + 0.7 * Math.min(2, through);
  return cost;
}

/** Cost of a pair of nodes other than the focal party's. */
export function pairCost(p: Problem, l: Layout, i: number, j: number): number {
  const a = p.items[i] as Problem["items"][number];
  const b = p.items[j] as Problem["items"][number];
  const dx = (l.x[i] as number) - (l.x[j] as number);
  const dy = (l.y[i] as number) - (l.y[j] as number);
  const d2 = dx * dx + dy * dy;
  let cost = 0;
  labelBox(p, l, i, boxA);
  labelBox(p, l, j, boxB);
  if (Math.abs(dx) < 320 && Math.abs(dy) < 110) {
    const r = p.nodeRadius;
    const xi = l.x[i] as number;
    const yi = l.y[i] as number;
    const xj = l.x[j] as number;
    const yj = l.y[j] as number;
    cost +=
      overlap(boxA.x - boxB.x, boxA.y - boxB.y, a.hw, a.hh, b.hw, b.hh, 9, 4) +
      overlap(boxA.x - xj, boxA.y - yj, a.hw, a.hh, r, r, 7, 4) +
      overlap(boxB.x - xi, boxB.y - yi, b.hw, b.hh, r, r, 7, 4) +
      overlap(dx, dy, r, r, r, r, 12, 12);
  }
  const space = a.ring === "outer" && b.ring === "outer" ? 105 : 92;
  if (d2 < space * space) {
    const v = 1 - Math.sqrt(d2) / space;
    cost += 2.2 * v * v;
  }
  if (a.group === b.group && a.group > 0) cost += 0.06 * (d2 / 10000);
  if ((a.near === j || b.near === i) && d2 > 40000) cost += 0.1 * ((d2 - 40000) / 10000);
  return cost + tieCost(p, l, i, j, boxB) + tieCost(p, l, j, i, boxA);
}

/** Cost of a single node: ring, direction, edge of the picture, its label on its own tie or on the focal party. */
export function nodeCost(p: Problem, l: Layout, i: number): number {
  const item = p.items[i] as Problem["items"][number];
  const dx = (l.x[i] as number) - p.centre.x;
  const dy = (l.y[i] as number) - p.centre.y;
  const r = Math.sqrt(dx * dx + dy * dy);
  const off = (r - item.want) / 60;
  const out = Math.max(0, item.least - r, r - item.most) / 25;
  let cost = (item.ring === "core" ? 0.35 : 3) * off * off + 3 * out * out;
  if (r > 0) cost += item.pull * (1 - (dx * item.ux + dy * item.uy) / r) * (item.ux === 0 && item.uy === 0 ? 0 : 1);
  const box = labelBox(p, l, i, boxA);
  cost += (SIDES[l.side[i] as number] ?? SIDES[0]).price;
  const spill =
    Math.max(0, 8 + box.hw - box.x, box.x + box.hw + 8 - FIELD.width) +
    Math.max(0, 8 + box.hh - box.y, box.y + box.hh + 8 - FIELD.height);
  if (spill > 0) cost += 4 + spill / 4;
  const f = p.focalRadius;
  cost += overlap(box.x - p.centre.x, box.y - p.centre.y, box.hw, box.hh, f, f, 10, 6);
  const own = shareThrough(box, p.centre.x, p.centre.y, l.x[i] as number, l.y[i] as number, 0);
  if (own > 0) cost += 0.3 + 0.4 * Math.min(1.5, own);
  return cost;
}

/** Distance of non-members from a region's hull, scene units, at which they do not dent the outline. */
const CLEARANCE = 12;
/** The same for nodes that are never members of the region. */
const STRANGER = 24;

/** A convex hull with its edges' normals: x, y, nx, ny for each. */
export interface Hull {
  points: Point[];
  edges: Float64Array;
}

/** Hull of the members of set k. */
export function setHull(p: Problem, l: Layout, k: number): Hull {
  const members = p.sets[k]?.members ?? [];
  const points = convexHull(members.map((i) => ({ x: l.x[i] as number, y: l.y[i] as number })));
  const edges = new Float64Array(points.length * 4);
  for (let i = 0; i < points.length; i++) {
    const a = points[i] as Point;
    const b = (points[i + 1] ?? points[0]) as Point;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    edges.set([a.x, a.y, dy / length, -dx / length], i * 4);
  }
  return { points, edges };
}

/** Cost of node i for being in or too near a region on days when it is not a member. */
export function intrusion(p: Problem, l: Layout, k: number, hull: Hull, i: number): number {
  const set = p.sets[k] as Problem["sets"][number];
  if (set.isMember[i]) return 0;
  const free = set.band + p.nodeRadius + (p.items[i]?.signature[set.framework] === "1" ? CLEARANCE : STRANGER);
  const x = l.x[i] as number;
  const y = l.y[i] as number;
  const { edges } = hull;
  // The distance to an edge's line is a lower bound of the distance to the hull; most nodes are done here.
  for (let e = 0; e < edges.length; e += 4)
    if (
      (x - (edges[e] as number)) * (edges[e + 2] as number) +
        (y - (edges[e + 1] as number)) * (edges[e + 3] as number) >=
      free
    )
      return 0;
  const d = distanceToHull(x, y, hull.points);
  if (d >= free) return 0;
  const v = (free - d) / free;
  return set.weight * (5 * v + 12 * v * v);
}
