// From grid units to the viewport: offsets, scale and sizes.
import type { GeoPackage } from "../geo/types.ts";
import type { MapView, Point } from "./types.ts";

export interface MapFit {
  /** px per grid unit at zoom 1. */
  scale: number;
  dx: number;
  dy: number;
  /** Zoom; lengths that must not grow on the screen are divided by it. */
  k: number;
  /** px on the screen. */
  sizes: {
    node: number;
    focal: number;
    dot: number;
    islet: number;
    label: number;
    /** Size of names of parties with which there is no agreement. */
    quiet: number;
    /** Radius of a mark on a tie. */
    mark: number;
  };
  at(p: Point): Point;
}

/** px: names that are quiet, and all others. */
const SMALL = 13;
const PLAIN = 14;
/** Pictures wider than a desk's are looked at from farther away: px of width to a px of text. */
const FAR = 120;
const LARGEST = 32;
/** The smallest words on the map. */
export const MIN_MAP_TEXT = SMALL;

const clamp = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

export function fitMap(geo: GeoPackage, viewport: MapView["viewport"], k = 1): MapFit {
  const { width, height } = viewport;
  const scale = Math.min(width / geo.view.width, height / geo.view.height);
  const dx = width / 2 - (geo.view.x + geo.view.width / 2) * scale;
  // Spare room shows more of the sphere; the more of it is shown, the closer its middle is to the middle of the viewport.
  const spare = clamp(0, (height / scale - geo.view.height) / Math.max(1, geo.height - geo.view.height), 1);
  const middle = (geo.view.y + geo.view.height / 2) * (1 - spare) + (geo.height / 2) * spare;
  const dy = height / 2 - middle * scale;
  const mapWidth = geo.view.width * scale;
  const node = clamp(4.6, 3.6 + mapWidth / 413, 13);
  const label = clamp(PLAIN, mapWidth / FAR, LARGEST);
  const mark = clamp(1.2, node * 0.58, 4);
  const sizes = {
    node,
    focal: node * 1.75,
    dot: clamp(1, mapWidth / 800, 2.4),
    islet: clamp(1.6, node * 0.36, 3),
    label,
    quiet: Math.max(SMALL, (label * SMALL) / PLAIN),
    mark,
  };
  return { scale, dx, dy, k, sizes, at: (p) => ({ x: dx + p.x * scale, y: dy + p.y * scale }) };
}
