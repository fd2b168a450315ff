// Projects land in degrees to a map in grid units. The data build does it for the default projection; the page does it for
// the others, and whenever the globe turns.
import { type GeoProjection, geoDistance, geoGraticule } from "d3-geo";
import type { DatasetMeta } from "../../data/meta.ts";
import { ringsAround } from "./distance-rings.ts";
import { encodeLines, encodeRings } from "./encode-path.ts";
import { GRID_WIDTH, gridHeight, type Lens, projectionOf, projectLines, RIM } from "./lens.ts";
import type { GeoBox, GeoLand, GeoPackage, GeoPlace, GeoShape, LandShape, LonLat } from "./types.ts";
import { waysFrom } from "./ways.ts";

/** Latitudes of the default view, degrees: nearly all land of all parties lies between them. */
const NORTH = 83.7;
const SOUTH = -56.6;
const GRATICULE_STEP = 30;
/** Grid units. Finer than elsewhere: corners would show in the long smooth edge. */
const OUTLINE_PRECISION = 0.4;
const RIM_CORNERS = 180;
/** Margin around the disc, as a share of its width. */
const DISC_MARGIN = 0.012;
/** Radians from the middle: places beyond are too near the rim of the globe to be drawn. */
const HORIZON = RIM.globe - 0.03;

function shapeOf(shape: LandShape, projection: GeoProjection): GeoShape | undefined {
  const rings = projectLines({ type: "MultiPolygon", coordinates: shape.polygons }, projection);
  // Entirely on the far side.
  if (rings.length === 0) return undefined;
  const { polygons: _, ...named } = shape;
  return { ...named, d: encodeRings(rings) };
}

function viewOf(lens: Lens, projection: GeoProjection): GeoBox {
  if (lens.projection !== "equal-earth") {
    const margin = Math.round(GRID_WIDTH * DISC_MARGIN);
    return { x: -margin, y: -margin, width: GRID_WIDTH + 2 * margin, height: GRID_WIDTH + 2 * margin };
  }
  const y = (lat: number): number => Math.round(projection([lens.centre, lat])?.[1] ?? 0);
  return { x: 0, y: y(NORTH), width: GRID_WIDTH, height: y(SOUTH) - y(NORTH) };
}

function sphereOf(lens: Lens): string {
  if (lens.projection === "equal-earth")
    return encodeRings(projectLines({ type: "Sphere" }, projectionOf(lens, OUTLINE_PRECISION)));
  const r = GRID_WIDTH / 2;
  const corner = (_: unknown, i: number): [number, number] => {
    const angle = (2 * Math.PI * i) / RIM_CORNERS;
    return [r + r * Math.cos(angle), r + r * Math.sin(angle)];
  };
  return encodeRings([Array.from({ length: RIM_CORNERS }, corner)]);
}

/** Each side of a region is sampled at this many intervals to find its box. */
const OUTLINE_STEP = 4;

/** Of what the edge of the flat map cuts, the part that is the larger. */
function withoutCut(points: readonly { x: number; y: number }[]): readonly { x: number; y: number }[] {
  const [left, right] = [points.filter((p) => p.x < GRID_WIDTH / 2), points.filter((p) => p.x >= GRID_WIDTH / 2)];
  return left.length >= right.length ? left : right;
}

/** Bounding box on the grid of a box in degrees; undefined if none of it is visible. */
function regionBox(
  [west, south, east, north]: DatasetMeta["regions"][number]["box"],
  grid: (at: LonLat) => { x: number; y: number } | undefined,
): GeoBox | undefined {
  const width = (east - west + 360) % 360;
  const points: { x: number; y: number }[] = [];
  for (let i = 0; i <= OUTLINE_STEP; i++)
    for (let j = 0; j <= OUTLINE_STEP; j++) {
      const lon = west + (width * i) / OUTLINE_STEP;
      const at = grid([((lon + 540) % 360) - 180, south + ((north - south) * j) / OUTLINE_STEP]);
      if (at) points.push(at);
    }
  if (points.length === 0) return undefined;
  const all = points.map((p) => p.x);
  const isCut = width < 180 && Math.max(...all) - Math.min(...all) > GRID_WIDTH / 2;
  const kept = isCut ? withoutCut(points) : points;
  const [xs, ys] = [kept.map((p) => p.x), kept.map((p) => p.y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/**
 * Projections with a middle get `ways`: great circles from the focal party, cut at the horizon. On the flat map the scene
 * draws its own arcs, which never cross the edge.
 */
export function projectLand(
  land: GeoLand,
  lens: Lens,
  { focal, regions }: Pick<DatasetMeta, "focal" | "regions">,
): GeoPackage {
  const projection = projectionOf(lens);
  const isShown = ([lon, lat]: LonLat): boolean =>
    lens.projection !== "globe" || geoDistance([lon, lat], lens.at) <= HORIZON;
  const grid = (at: LonLat): { x: number; y: number } => {
    const [x, y] = projection(at) ?? [0, 0];
    return { x: Math.round(x), y: Math.round(y) };
  };
  const home = land.places.find((p) => p.party === focal);
  return {
    worldview: land.worldview,
    projection: lens.projection,
    width: GRID_WIDTH,
    height: gridHeight(lens),
    view: viewOf(lens, projection),
    sphere: sphereOf(lens),
    graticule:
      lens.projection === "capital"
        ? ""
        : encodeLines(projectLines(geoGraticule().step([GRATICULE_STEP, GRATICULE_STEP])(), projection)),
    shapes: land.shapes.flatMap((s) => shapeOf(s, projection) ?? []),
    lines: land.lines.flatMap(({ id, kind, lines }) => {
      const d = encodeLines(projectLines({ type: "MultiLineString", coordinates: lines }, projection));
      return d === "" ? [] : [{ id, kind, d }];
    }),
    islets: land.islets.flatMap(({ id, party, lon, lat }) =>
      isShown([lon, lat]) ? [{ id, party, ...grid([lon, lat]) }] : [],
    ),
    places: land.places.flatMap(({ lon, lat, ...place }): GeoPlace[] =>
      isShown([lon, lat]) ? [{ ...place, ...grid([lon, lat]) }] : [],
    ),
    regions: regions.flatMap(({ id, box }) => {
      const found = regionBox(box, (at) => (isShown(at) ? grid(at) : undefined));
      return found ? [{ id, box: found }] : [];
    }),
    ...(lens.projection === "equal-earth"
      ? {}
      : { middle: lens.at, ways: home ? waysFrom(home, land.places, lens, projection) : [] }),
    ...(lens.projection === "globe" ? { beyond: land.places.filter(({ lon, lat }) => !isShown([lon, lat])) } : {}),
    ...(lens.projection === "capital"
      ? {
          rings: ringsAround(
            lens.at,
            projection,
            land.places.map((p) => projection([p.lon, p.lat]) ?? [0, 0]),
          ),
        }
      : {}),
    source: land.source,
  };
}
