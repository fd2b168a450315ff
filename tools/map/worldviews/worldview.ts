// How one view of the world differs from the source: pieces of land that go from one entry to another, islands too small
// for a shape, and boundary lines. Plain data, so that a region's file reads like a list of corrections; apply.ts does the rest.
import type { LandIslet, LandLine, LandStatus, LonLat } from "../../../src/scene/geo/types.ts";

/** West, south, east, north; degrees. */
export type Box = readonly [number, number, number, number];

/** An entry that the source does not have: land of no party. */
export interface OpenLand {
  id: string;
  name: string;
  status: LandStatus;
}

/** A party's entry that the source does not have. */
interface NewEntry {
  id: string;
  code: string;
  name: string;
}

export interface Transfer {
  /** Id of an entry. */
  from: string;
  /** Cut the polygon first along this line. Each end is a vertex of the source or lies beyond the coast. */
  along?: readonly LonLat[];
  /** Which polygons go, after the cut: those within a box, or the one around a point; without either, all. */
  within?: Box;
  at?: LonLat;
  /** Id of an entry, or the new one; pieces that go to the same entry become one where they touch. */
  to: string | OpenLand | NewEntry;
}

export interface Region {
  transfers?: readonly Transfer[];
  islets?: readonly LandIslet[];
  lines?: readonly LandLine[];
  /** Where islands are drawn, however small, and with more points: here it matters whose they are. */
  detail?: readonly Box[];
}

/** Regions are applied in order. */
export type Worldview = readonly Region[];
