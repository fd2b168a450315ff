// What both pictures are made from: in the page of the build, or from a worker for a package that somebody opened.
import type { CoreDataset } from "../data/dataset.ts";
import type { GeoPackage } from "../scene/geo/types.ts";
import type { Placement } from "../scene/network/types.ts";
import type { KnownRooms } from "./figure-rooms.ts";

export interface Payload {
  /** Only in the page of the build. */
  rooms?: KnownRooms;
  dataset: CoreDataset;
  geo: GeoPackage;
  placement: Placement;
}
