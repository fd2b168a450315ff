// The two packages come without types; only what the map uses.
declare module "topojson-server" {
  import type { FeatureCollection } from "geojson";
  import type { Topology } from "topojson-specification";
  export function topology(objects: Record<string, FeatureCollection>): Topology;
}

declare module "topojson-simplify" {
  import type { Topology } from "topojson-specification";

  type Triangle = readonly (readonly number[])[];
  /** Replaces each point by [x, y, weight]; ends of arcs weigh Infinity. */
  export function presimplify(topology: Topology, weight?: (triangle: Triangle) => number): Topology;
  export function simplify(topology: Topology, minWeight: number): Topology;
  export function sphericalTriangleArea(triangle: Triangle): number;
}
