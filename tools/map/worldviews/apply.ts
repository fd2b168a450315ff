// Stage 2: applies a worldview to the land of the source, in full detail. Every piece belongs to exactly one entry.
import { geoContains } from "d3-geo";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Polygon as PolygonArcs } from "topojson-specification";
import type { Land, LandProperties } from "../load-land.ts";
import { cutRing } from "./cut-ring.ts";
import type { Box, Transfer, Worldview } from "./worldview.ts";

type Rings = Position[][];
interface Entry {
  properties: LandProperties;
  polygons: Rings[];
}

export const polygonsOf = (g: Polygon | MultiPolygon): Rings[] =>
  g.type === "Polygon" ? [g.coordinates] : g.coordinates;

export const isWithin = (ring: Position[], [west, south, east, north]: Box): boolean =>
  ring.every(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north);

/** An error in a worldview's file: what, where, and what to check. */
const fault = ({ from, to }: Transfer, what: string): Error =>
  new Error(`worldview: from ${from} to ${typeof to === "string" ? to : to.id}: ${what}`);

function cut(entry: Entry, transfer: Transfer & { along: NonNullable<Transfer["along"]> }): void {
  const pieces = entry.polygons.flatMap((rings, i) => {
    const two = rings.length === 1 ? cutRing(rings[0] ?? [], transfer.along) : undefined;
    return two ? [{ i, two }] : [];
  });
  const [only] = pieces;
  if (!only || pieces.length > 1)
    throw fault(
      transfer,
      `the line cuts ${pieces.length} polygons, expected one without holes — do its ends lie on the border?`,
    );
  entry.polygons.splice(only.i, 1, ...only.two.map((ring) => [ring]));
}

function take(entry: Entry, transfer: Transfer): Rings[] {
  const { within, at } = transfer;
  const goes = (rings: Rings): boolean => {
    if (within) return isWithin(rings[0] ?? [], within);
    return at ? geoContains({ type: "Polygon", coordinates: rings }, [...at]) : true;
  };
  const taken = entry.polygons.filter(goes);
  if (taken.length === 0) throw fault(transfer, "no land is there");
  entry.polygons = entry.polygons.filter((rings) => !taken.includes(rings));
  return taken;
}

/** Removes borders between pieces of the same entry. */
function dissolve({ properties, polygons }: Entry): Land {
  const pieces: FeatureCollection<Polygon> = {
    type: "FeatureCollection",
    features: polygons.map((coordinates) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "Polygon", coordinates },
    })),
  };
  const arcs = topology({ pieces });
  const geometries = (arcs.objects.pieces as GeometryCollection).geometries as PolygonArcs[];
  return { type: "Feature", properties, geometry: merge(arcs, geometries) };
}

const toLand = ({ properties, polygons }: Entry): Land => ({
  type: "Feature",
  properties,
  geometry: { type: "MultiPolygon", coordinates: polygons },
});

/** Entries left without land are removed; new ones are appended. Throws if the worldview does not match the source. */
export function applyWorldview(land: readonly Land[], worldview: Worldview): Land[] {
  const entries = new Map(
    land.map((l): [string, Entry] => [
      l.properties.id,
      { properties: l.properties, polygons: [...polygonsOf(l.geometry)] },
    ]),
  );
  const grown = new Set<string>();
  for (const transfer of worldview.flatMap((region) => region.transfers ?? [])) {
    const giver = entries.get(transfer.from);
    if (!giver) throw fault(transfer, "there is no such entry");
    if (transfer.along) cut(giver, { ...transfer, along: transfer.along });
    const taken = take(giver, transfer);
    if (giver.polygons.length === 0) entries.delete(transfer.from);
    const { to } = transfer;
    const id = typeof to === "string" ? to : to.id;
    const properties = entries.get(id)?.properties ?? (typeof to === "string" ? undefined : to);
    if (!properties) throw fault(transfer, "nobody is there to take it");
    entries.set(id, { properties, polygons: [...(entries.get(id)?.polygons ?? []), ...taken] });
    grown.add(id);
  }
  return [...entries.values()].map((entry) => (grown.has(entry.properties.id) ? dissolve(entry) : toLand(entry)));
}
