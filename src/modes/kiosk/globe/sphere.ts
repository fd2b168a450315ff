// The globe's geometry: points on a sphere of radius 1, seen from far away, and the outlines of land cut at the horizon. Its own
// and not d3's, because a hall turns the globe thirty times a second without a graphics card.
import type { LonLat } from "../../../scene/geo/types.ts";

export type Vector = readonly [x: number, y: number, z: number];

/** How the globe stands on the canvas: the place in its middle, degrees; its centre and radius, px. */
export interface GlobeView {
  at: LonLat;
  x: number;
  y: number;
  radius: number;
}

/** Where it is looked at from: towards the eye, and to the right and up on the canvas. */
export interface Eye {
  ahead: Vector;
  right: Vector;
  above: Vector;
}

const RADIANS = Math.PI / 180;

export function vectorTo([lon, lat]: LonLat): Vector {
  const [l, p] = [lon * RADIANS, lat * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export function eyeOver([lon, lat]: LonLat): Eye {
  const [l, p] = [lon * RADIANS, lat * RADIANS];
  return {
    ahead: vectorTo([lon, lat]),
    right: [-Math.sin(l), Math.cos(l), 0],
    above: [-Math.sin(p) * Math.cos(l), -Math.sin(p) * Math.sin(l), Math.cos(p)],
  };
}

/** Position on the canvas; `depth`: 1 in the middle, 0 at the horizon, less behind it. */
export function pointOn({ x, y, radius }: GlobeView, eye: Eye, at: Vector): { x: number; y: number; depth: number } {
  return { x: x + radius * dot(at, eye.right), y: y - radius * dot(at, eye.above), depth: dot(at, eye.ahead) };
}

/** Middle of places on the sphere, degrees. */
export function middleOf(places: readonly LonLat[]): LonLat {
  const sum = places.map(vectorTo).reduce(([x, y, z], v) => [x + v[0], y + v[1], z + v[2]] as Vector, [0, 0, 0]);
  return [Math.atan2(sum[1], sum[0]) / RADIANS, Math.atan2(sum[2], Math.hypot(sum[0], sum[1])) / RADIANS];
}

/** A ring or a line of points: x, y, z of each in turn. */
export type Outline = Float32Array;

export const outlineOf = (points: readonly LonLat[]): Outline => Float32Array.from(points.flatMap(vectorTo));

/** What an outline is drawn with: a path of the canvas, or a record in a test. No `closePath`, which measures the whole path each time. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise?: boolean): void;
}

/** Smallest distance of two points of an outline, px: nearer ones are one on the canvas. */
const APART = 0.7;

const turnBetween = (from: number, to: number): number => {
  const turn = (to - from) % (2 * Math.PI);
  return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
};

/**
 * Draws the visible part of an outline. A ring (`isClosed`) that goes down behind the globe is closed along the horizon, on
 * the side on which it passes behind.
 */
export function trace(pen: Pen, outline: Outline, view: GlobeView, eye: Eye, isClosed: boolean): void {
  const n = outline.length / 3;
  const { x: cx, y: cy, radius } = view;
  const [[ax, ay, az], [rx, ry, rz], [ux, uy, uz]] = [eye.ahead, eye.right, eye.above];
  const depthAt = (i: number): number => {
    const k = 3 * (i % n);
    return (outline[k] as number) * ax + (outline[k + 1] as number) * ay + (outline[k + 2] as number) * az;
  };
  let start = 0;
  while (start < n && depthAt(start) < 0) start++;
  if (start === n) return;
  const last = isClosed ? start + n : n;
  let isDown = false;
  let [hereX, hereY] = [0, 0];
  let [startX, startY] = [0, 0];
  let [rim, turned] = [0, 0];
  let before = { x: 0, y: 0, depth: 0 };
  for (let i = start; i < last; i++) {
    const k = 3 * (i % n);
    const [vx, vy, vz] = [outline[k] as number, outline[k + 1] as number, outline[k + 2] as number];
    const depth = vx * ax + vy * ay + vz * az;
    // In radii, upwards.
    const x = vx * rx + vy * ry + vz * rz;
    const y = vx * ux + vy * uy + vz * uz;
    if (i === start) {
      [hereX, hereY] = [cx + radius * x, cy - radius * y];
      [startX, startY] = [hereX, hereY];
      pen.moveTo(hereX, hereY);
    } else if (depth >= 0 && !isDown) {
      const [toX, toY] = [cx + radius * x, cy - radius * y];
      if (Math.abs(toX - hereX) > APART || Math.abs(toY - hereY) > APART) {
        pen.lineTo(toX, toY);
        [hereX, hereY] = [toX, toY];
      }
    } else {
      const share = before.depth / (before.depth - depth || 1);
      const crossing = Math.atan2(-(before.y + (y - before.y) * share), before.x + (x - before.x) * share);
      if (depth < 0 && !isDown) {
        // It goes down: to the horizon.
        pen.lineTo(cx + radius * Math.cos(crossing), cy + radius * Math.sin(crossing));
        [isDown, rim, turned] = [true, crossing, turnBetween(crossing, Math.atan2(-y, x))];
      } else if (depth < 0) turned += turnBetween(Math.atan2(-before.y, before.x), Math.atan2(-y, x));
      else {
        // It comes up again.
        turned += turnBetween(Math.atan2(-before.y, before.x), crossing);
        if (isClosed) pen.arc(cx, cy, radius, rim, crossing, turned < 0);
        else pen.moveTo(cx + radius * Math.cos(crossing), cy + radius * Math.sin(crossing));
        [hereX, hereY, isDown] = [cx + radius * x, cy - radius * y, false];
        pen.lineTo(hereX, hereY);
      }
    }
    before = { x, y, depth };
  }
  if (!isClosed) return;
  if (isDown) {
    // The first point is visible: the ring comes up on its way back to it.
    const k = 3 * start;
    const [vx, vy, vz] = [outline[k] as number, outline[k + 1] as number, outline[k + 2] as number];
    const x = vx * rx + vy * ry + vz * rz;
    const y = vx * ux + vy * uy + vz * uz;
    const share = before.depth / (before.depth - depthAt(start) || 1);
    const crossing = Math.atan2(-(before.y + (y - before.y) * share), before.x + (x - before.x) * share);
    turned += turnBetween(Math.atan2(-before.y, before.x), crossing);
    pen.arc(cx, cy, radius, rim, crossing, turned < 0);
  }
  pen.lineTo(startX, startY);
}
