// Stage 3: fewer points (Visvalingam on the sphere, keeping shared borders) and fewer islets; no entry disappears.
import { geoArea } from "d3-geo";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Land, LandProperties } from "./load-land.ts";
import { isWithin, polygonsOf } from "./worldviews/apply.ts";
import type { Box } from "./worldviews/worldview.ts";

/** Steradians: points with a smaller triangle are removed; 1e-6 sr is about 40 km². */
const MIN_TRIANGLE = 6.5e-6;
/** Steradians: smaller islands and holes are removed, except each entry's largest. */
const MIN_RING = 4.5e-6;
/** Minimum number of points per ring, so that islands do not become triangles. */
const MIN_POINTS = 7;

/** South of 60°S there are no parties, so detail there has little weight. */
const SOUTH = { lat: -60, weight: 0.1 };
/** Extra weight for points in disputed areas, whose islands must be recognisable. */
const DETAIL_WEIGHT = 12;

const weightWith =
  (detail: readonly Box[]) =>
  (triangle: readonly (readonly number[])[]): number => {
    const at = triangle[1] ?? [];
    const isDetail = detail.some((box) => isWithin([[...at]], box));
    const weight = isDetail ? DETAIL_WEIGHT : (at[1] ?? 0) < SOUTH.lat ? SOUTH.weight : 1;
    return sphericalTriangleArea(triangle) * weight;
  };

type Coordinates = Position[][];

/** Area of a ring in steradians, independent of its winding. */
export function ringArea(ring: Position[]): number {
  const area = geoArea({ type: "Polygon", coordinates: [ring] });
  return Math.min(area, 4 * Math.PI - area);
}

function dropSmall(land: Land, detail: readonly Box[]): Land {
  const polygons = polygonsOf(land.geometry).map((rings) => ({ rings, area: ringArea(rings[0] ?? []) }));
  const largest = Math.max(...polygons.map((p) => p.area));
  const isKept = (rings: Coordinates): boolean => detail.some((box) => isWithin(rings[0] ?? [], box));
  const kept = polygons.filter((p) => p.area >= MIN_RING || p.area === largest || isKept(p.rings));
  return { ...land, geometry: { type: "MultiPolygon", coordinates: kept.map((p) => p.rings) } };
}

/** Mutates weights: the MIN_POINTS heaviest points of every ring become irremovable. */
function holdPoints(weighted: Topology): void {
  const arcs = weighted.arcs as number[][][];
  const rings = (weighted.objects.land as GeometryCollection).geometries.flatMap((g) =>
    g.type === "MultiPolygon" ? g.arcs.flat() : g.type === "Polygon" ? g.arcs : [],
  );
  for (const ring of rings) {
    const points = ring.flatMap((i) => arcs[i < 0 ? ~i : i] ?? []);
    const heaviest = [...points].sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0)).slice(0, MIN_POINTS);
    for (const point of heaviest) point[2] = Number.POSITIVE_INFINITY;
  }
}

/** `detail`: areas where all islands are kept, with more points. */
export function simplifyLand(land: readonly Land[], detail: readonly Box[] = []): Land[] {
  const whole: FeatureCollection<Polygon | MultiPolygon, LandProperties> = {
    type: "FeatureCollection",
    features: land.map((l) => dropSmall(l, detail)),
  };
  const weighted = presimplify(topology({ land: whole }), weightWith(detail));
  holdPoints(weighted);
  const simple = simplify(weighted, MIN_TRIANGLE);
  const collection = simple.objects.land as GeometryCollection<LandProperties>;
  return (feature(simple, collection) as FeatureCollection<Polygon | MultiPolygon, LandProperties>).features;
}
