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
    /** Distance between ties to the same party. */
    abreast: number;
    /** Radius of a mark on a tie. */
    mark: number;
  };
  at(p: Point): Point;
}

/** Words on the map, units: the least size of a name that was asked for, and how much smaller the others are. */
const MIN_LABEL = 11;
export const QUIET_LABEL = 0.86;
export const MIN_MAP_TEXT = MIN_LABEL * QUIET_LABEL;

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
  const node = clamp(3.2, 2 + mapWidth / 400, 9);
  const label = clamp(MIN_LABEL, 9 + mapWidth / 280, 22);
  const abreast = clamp(1.3, mapWidth / 550, 3);
  const mark = clamp(1.2, node * 0.58, 4);
  const sizes = {
    node,
    focal: node * 1.5,
    dot: clamp(1.1, node * 0.3, 2.4),
    islet: clamp(1.6, node * 0.36, 3),
    label,
    abreast,
    mark,
  };
  return { scale, dx, dy, k, sizes, at: (p) => ({ x: dx + p.x * scale, y: dy + p.y * scale }) };
}
