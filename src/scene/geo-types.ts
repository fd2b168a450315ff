// The map as the data build cuts it: plain data, everything in grid units (integers) of one projected picture.
import type { PartyId } from "../data/types.ts";

export interface GeoBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One entry of the land: a party's, or one that belongs to none. */
export interface GeoShape {
  /** Unique and stable; the party's id where there is one. */
  id: string;
  /** Two entries may belong to the same party. */
  party?: PartyId;
  /** For entries without a party: the name in the source. */
  name?: string;
  /** Relative integers; never empty. */
  d: string;
}

/** Where a party's node stands and where its ties end. */
export interface GeoPlace {
  party: PartyId;
  x: number;
  y: number;
  /** Its shape is missing or too small to be seen at the default size: draw a dot. */
  dot?: true;
  /** An organisation without a place of its own: the middle of its members' places. */
  derived?: true;
}

export interface GeoPackage {
  projection: "equal-earth";
  /** Longitude of the middle, degrees. */
  centre: number;
  /** Whole sphere. */
  width: number;
  height: number;
  /** What is shown by default: all land of all parties, little else. */
  view: GeoBox;
  sphere: string;
  graticule: string;
  /** Largest first, so that enclaves lie on top of what surrounds them. */
  shapes: GeoShape[];
  /** By party id. */
  places: GeoPlace[];
  /** What the shapes were made from. */
  source: string;
}
