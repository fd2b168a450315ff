// Stage 4: degrees → rings of grid units.
import { type GeoPermissibleObjects, type GeoProjection, geoEqualEarth, geoStream } from "d3-geo";

/** Grid units of the sphere's width: five a pixel on a map of 1920 px, so that shapes stay crisp when zoomed 8 times. */
export const GRID_WIDTH = 6_400;
/** Half the width of Equal Earth at the equator, in radii (Šavrič, Patterson and Jenny 2018, A1 = 1.340264). */
const HALF_WIDTH = (2 * Math.sqrt(3) * Math.PI) / (3 * 1.340264);
/** Half its height: the polynomial at latitude 90°, θ = π/3. */
const HALF_HEIGHT = 1.3173627591574133;
/** Lines bend by at most this many grid units between two points. */
const PRECISION = 2;

const SCALE = GRID_WIDTH / 2 / HALF_WIDTH;
export const GRID_HEIGHT = Math.round(2 * HALF_HEIGHT * SCALE);

export const equalEarth = (centre: number, precision = PRECISION): GeoProjection =>
  geoEqualEarth()
    .rotate([-centre, 0])
    .scale(SCALE)
    .translate([GRID_WIDTH / 2, GRID_HEIGHT / 2])
    .precision(precision);

export type Line = [number, number][];

/** Lines or, for areas, rings without their closing point, clipped to the sphere. */
export function projectLines(object: GeoPermissibleObjects, projection: GeoProjection): Line[] {
  const lines: Line[] = [];
  let line: Line = [];
  const sink = {
    point: (x: number, y: number) => void line.push([x, y]),
    lineStart: () => {
      line = [];
    },
    lineEnd: () => void lines.push(line),
    polygonStart: () => {},
    polygonEnd: () => {},
    sphere: () => {},
  };
  geoStream(object as Parameters<typeof geoStream>[0], projection.stream(sink));
  return lines;
}
