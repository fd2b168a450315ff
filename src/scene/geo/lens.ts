// The three map projections, each onto the same integer grid.
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEquidistant,
  geoEqualEarth,
  geoOrthographic,
  geoStream,
} from "d3-geo";
import { GRID_RADIUS, type LonLat } from "./types.ts";

/** A projection and its middle, degrees. */
export type Lens =
  | { projection: "equal-earth"; centre: number }
  /** Azimuthal equidistant: directions and distances from the middle are true. */
  | { projection: "capital"; at: LonLat }
  | { projection: "globe"; at: LonLat };

/** Grid units of the sphere's width: five a pixel on a map of 1920 px, so that shapes stay crisp when zoomed 8 times. */
export const GRID_WIDTH = 2 * GRID_RADIUS;
/** Half the width of Equal Earth at the equator, in radii (Šavrič, Patterson and Jenny 2018, A1 = 1.340264). */
const HALF_WIDTH = (2 * Math.sqrt(3) * Math.PI) / (3 * 1.340264);
/** Half its height: the polynomial at latitude 90°, θ = π/3. */
const HALF_HEIGHT = 1.3173627591574133;
/** Lines bend by at most this many grid units between two points. */
const PRECISION = 2;

const SCALE = GRID_WIDTH / 2 / HALF_WIDTH;
const EQUAL_EARTH_HEIGHT = Math.round(2 * HALF_HEIGHT * SCALE);
/** Angular radius of the visible part, radians: up to the antipode, and to the horizon. */
export const RIM = { capital: Math.PI, globe: Math.PI / 2 } as const;

export const gridHeight = (lens: Lens): number => (lens.projection === "equal-earth" ? EQUAL_EARTH_HEIGHT : GRID_WIDTH);

export function projectionOf(lens: Lens, precision = PRECISION): GeoProjection {
  const middle: LonLat = [GRID_WIDTH / 2, gridHeight(lens) / 2];
  switch (lens.projection) {
    case "equal-earth":
      return geoEqualEarth().rotate([-lens.centre, 0]).scale(SCALE).translate(middle).precision(precision);
    case "capital":
      return geoAzimuthalEquidistant()
        .rotate([-lens.at[0], -lens.at[1]])
        .scale(GRID_WIDTH / 2 / RIM.capital)
        .translate(middle)
        .precision(precision);
    case "globe":
      return geoOrthographic()
        .rotate([-lens.at[0], -lens.at[1]])
        .scale(GRID_WIDTH / 2)
        .clipAngle(90)
        .translate(middle)
        .precision(precision);
  }
}

export type Line = [number, number][];

/** Lines or, for areas, rings without their closing point, clipped to the visible part. */
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
