// Differences of a worldview from the source: land moved between entries, islands too small for a shape, boundary lines.
// Plain data: a region's file is a list of corrections, which apply.ts applies.
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
  /** Polygons to move, after the cut: those within a box or the one around a point; default: all. */
  within?: Box;
  at?: LonLat;
  /** Id of an entry, or a new entry. Adjacent pieces of the same entry are merged. */
  to: string | OpenLand | NewEntry;
}

export interface Region {
  transfers?: readonly Transfer[];
  islets?: readonly LandIslet[];
  lines?: readonly LandLine[];
  /** Areas where all islands are kept, with more points, because their ownership matters. */
  detail?: readonly Box[];
}

/** Regions are applied in order. */
export type Worldview = readonly Region[];
