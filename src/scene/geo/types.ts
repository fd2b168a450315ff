// Land and maps as plain data. Land is in degrees; a map is in grid units (integers) of one projection.
import type { PartyId } from "../../data/types.ts";

export interface GeoBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Why land has no party: its status is undetermined, or there are conflicting claims. */
export type LandStatus = "undetermined" | "disputed";

/** [longitude, latitude], degrees. */
export type LonLat = [number, number];

/** The part of the map that is seen: its left and upper edge, width and height, in shares of the map’s view. */
export type MapPart = readonly [x: number, y: number, width: number, height: number];

/** Land in degrees: cut and simplified once in the data build, for every projection. */
export interface GeoLand {
  /** Id of the worldview, as the dataset declares it. */
  worldview: string;
  shapes: LandShape[];
  /** Boundaries with a style of their own; all others are the edges of shapes. */
  lines: LandLine[];
  /** Islands too small for a shape. */
  islets: LandIslet[];
  places: LandPlace[];
  /** What the shapes were made from. */
  source: string;
}

/** GeoJSON winding (as d3-geo takes it): polygons of rings of points. */
export interface LandShape {
  id: string;
  party?: PartyId;
  name?: string;
  status?: LandStatus;
  polygons: LonLat[][][];
}

export interface LandLine {
  id: string;
  kind: LandStatus;
  lines: LonLat[][];
}

export interface LandIslet {
  id: string;
  party: PartyId;
  lon: number;
  lat: number;
}

/** Where a party's node stands, in degrees; flags as in GeoPlace. */
export interface LandPlace {
  party: PartyId;
  lon: number;
  lat: number;
  dot?: true;
  small?: true;
  organisation?: true;
  derived?: true;
}

/** One entry of the land: a party's, or one that belongs to none. */
export interface GeoShape {
  /** Unique and stable; the party's id where there is one. */
  id: string;
  /** Several entries may belong to the same party. */
  party?: PartyId;
  /** For entries without a party: the name in the source. */
  name?: string;
  status?: LandStatus;
  /** Relative integers; never empty. */
  d: string;
}

/** Position of a party's node, where its ties end. */
export interface GeoPlace {
  party: PartyId;
  x: number;
  y: number;
  /** The shape is missing or too small to see at the default size: draw a dot. */
  dot?: true;
  /** The shape is too small to hit: add a hit target at the position. */
  small?: true;
  /** Has no land of its own, so there is nothing to hit while no tie is drawn. */
  organisation?: true;
  /** An organisation without coordinates: the mean of its members' positions. */
  derived?: true;
}

/** Half the width of the grid that all maps are drawn on. */
export const GRID_RADIUS = 3_200;

export const PROJECTIONS = ["equal-earth", "capital", "globe"] as const;
export type ProjectionId = (typeof PROJECTIONS)[number];

/** A great circle from the focal party to a place, as visible pieces in order. */
export interface GeoWay {
  party: PartyId;
  lines: [number, number][][];
  /** Opacity of each piece, where some fade away before the horizon. */
  shares?: number[];
}

export interface GeoPackage {
  worldview: string;
  projection: ProjectionId;
  /** Whole sphere. */
  width: number;
  height: number;
  /** What is shown by default: all land of all parties, little else. */
  view: GeoBox;
  sphere: string;
  graticule: string;
  /** Largest first, so that enclaves lie on top of what surrounds them. */
  shapes: GeoShape[];
  lines: { id: string; kind: LandStatus; d: string }[];
  islets: { id: string; party: PartyId; x: number; y: number }[];
  /** By party id; only those that are on the visible side. */
  places: GeoPlace[];
  /** Regions that the map can zoom to; only those that are visible. */
  regions: { id: string; box: GeoBox }[];
  /** Made of coarse land, for a turning globe. */
  coarse?: true;
  /** Middle of the projection, degrees, where it has one; and places that are not visible. */
  middle?: LonLat;
  beyond?: LandPlace[];
  /** For projections with a middle: ways to each place. */
  ways?: GeoWay[];
  /** Circles of equal distance from the middle; some have a position for a label. */
  rings?: { km: number; d: string; word?: { x: number; y: number } }[];
  /** What the shapes were made from. */
  source: string;
}
