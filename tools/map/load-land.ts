// Stage 1: Natural Earth's countries (npm world-atlas, public domain) as features, named by party.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { LandStatus } from "../../src/scene/geo/types.ts";
import { ALPHA3, ALPHA3_BY_NAME } from "./iso-numeric.ts";

export interface LandProperties {
  /** Unique: alpha-3 code, else the name; further entries with the same code are numbered. */
  id: string;
  /** Alpha-3; absent for land that no code names. */
  code?: string;
  name: string;
  /** Why it has no party in a worldview. */
  status?: LandStatus;
}
export type Land = Feature<Polygon | MultiPolygon, LandProperties>;

const POLE = 89.9;
export const LAND_SOURCE = "Natural Earth 1:50m (world-atlas 2.0.2)";

const isPole = (ring: Position[]): boolean => ring.every((p) => Math.abs(p[1] ?? 0) > POLE);

/** The source represents Antarctica as the hole of a degenerate ring around the pole; converts it to normal land. */
function withoutPole(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (geometry.type === "Polygon") return geometry;
  return { type: "MultiPolygon", coordinates: geometry.coordinates.map((rings) => rings.filter((r) => !isPole(r))) };
}

export function loadLand(): Land[] {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const atlas = JSON.parse(readFileSync(file, "utf8")) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const countries = feature(atlas, atlas.objects.countries) as FeatureCollection<
    Polygon | MultiPolygon,
    { name: string }
  >;
  const taken = new Map<string, number>();
  return countries.features.map((f): Land => {
    const { name } = f.properties;
    const code = f.id === undefined ? ALPHA3_BY_NAME.get(name) : ALPHA3.get(String(f.id));
    const stem = code ?? name;
    const nth = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, nth);
    const id = nth === 1 ? stem : `${stem}-${nth}`;
    return { type: "Feature", geometry: withoutPole(f.geometry), properties: { id, name, ...(code ? { code } : {}) } };
  });
}
