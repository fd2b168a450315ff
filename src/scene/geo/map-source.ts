// Maps through any lens, made from the land when asked for. The last of each kind is kept.
import type { DatasetMeta } from "../../data/types.ts";
import type { GeoLand, GeoPackage, LonLat, ProjectionId } from "../geo-types.ts";
import { coarseLand } from "./coarse-land.ts";
import type { Lens } from "./lens.ts";
import { type PackedLand, unpackLand } from "./pack-land.ts";
import { projectLand } from "./project-land.ts";

export interface MapAsk {
  projection: ProjectionId;
  /** Undefined: the first. */
  worldview: string | undefined;
  /** Middle of the globe; undefined: the focal party's place. */
  rotation: LonLat | undefined;
  /** The globe is turning: few points will do. */
  turning: boolean;
}
export type MapSource = (ask: MapAsk) => GeoPackage;

export function mapSource(packed: PackedLand, about: Pick<DatasetMeta, "focal" | "centre" | "regions">): MapSource {
  const lands = new Map<string, GeoLand>();
  const landOf = (worldview: string): GeoLand => {
    const found = lands.get(worldview) ?? unpackLand(packed, worldview);
    if (!found) throw new Error(`the map has no worldview "${worldview}"`);
    lands.set(worldview, found);
    return found;
  };
  const thinned = new WeakMap<GeoLand, GeoLand>();
  const coarseOf = (land: GeoLand): GeoLand => {
    const found = thinned.get(land) ?? coarseLand(land);
    thinned.set(land, found);
    return found;
  };
  const lensOf = ({ projection, rotation }: MapAsk, land: GeoLand): Lens => {
    if (projection === "equal-earth") return { projection, centre: about.centre };
    const home = land.places.find((p) => p.party === about.focal);
    const at: LonLat = home ? [home.lon, home.lat] : [about.centre, 0];
    return { projection, at: projection === "globe" ? (rotation ?? at) : at };
  };
  const last = new Map<string, { rotation: LonLat | undefined; geo: GeoPackage }>();
  return (ask) => {
    const worldview = ask.worldview ?? packed.first.worldview;
    const rotation = ask.projection === "globe" ? ask.rotation : undefined;
    const isCoarse = ask.projection === "globe" && ask.turning;
    const key = `${ask.projection} ${worldview} ${isCoarse}`;
    const found = last.get(key);
    if (found && found.rotation?.join() === rotation?.join()) return found.geo;
    const land = landOf(worldview);
    const lens = lensOf(ask, land);
    const geo: GeoPackage = isCoarse
      ? { ...projectLand(coarseOf(land), lens, about), coarse: true }
      : projectLand(land, lens, about);
    last.set(key, { rotation, geo });
    return geo;
  };
}
