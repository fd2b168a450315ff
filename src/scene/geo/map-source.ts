// Projects the land on demand, for any projection. Keeps the last map of each kind.
import type { DatasetMeta } from "../../data/meta.ts";
import type { PartyId } from "../../data/types.ts";
import { memoize, memoizeLast } from "../../model/memoize.ts";
import { coarseLand } from "./coarse-land.ts";
import type { Lens } from "./lens.ts";
import { type PackedLand, unpackLand } from "./pack-land.ts";
import { projectLand } from "./project-land.ts";
import type { GeoLand, GeoPackage, LonLat, ProjectionId } from "./types.ts";

export interface MapAsk {
  projection: ProjectionId;
  /** Id; undefined: the first declared worldview. */
  worldview: string | undefined;
  /** Middle of the globe; undefined: the focal party's place. */
  rotation: LonLat | undefined;
  /** The globe is turning: use coarse land. */
  turning: boolean;
  /** The party in the centre. */
  focal: PartyId;
}
export interface MapSource {
  (ask: MapAsk): GeoPackage;
  /** Land in degrees, for whoever projects it by themselves; undefined: of the first declared worldview. */
  land(worldview: string | undefined): GeoLand;
}

const landOf = memoize((packed: PackedLand, worldview: string): GeoLand => {
  const found = unpackLand(packed, worldview);
  if (!found) throw new Error(`the map has no worldview "${worldview}"`);
  return found;
});
const coarseOf = memoize(coarseLand);

function lensOn(projection: ProjectionId, { places }: GeoLand, about: MapAbout, rotation: LonLat | undefined): Lens {
  if (projection === "equal-earth") return { projection, centre: about.centre };
  const home = places.find((p) => p.party === about.focal);
  const at: LonLat = home ? [home.lon, home.lat] : [about.centre, 0];
  return { projection, at: projection === "globe" ? (rotation ?? at) : at };
}

type MapAbout = Pick<DatasetMeta, "focal" | "centre" | "regions">;

/** Projected maps are cached per source; unpacked land is shared between all sources. */
export function mapSource(packed: PackedLand, declared: MapAbout): MapSource {
  const ofKind = memoize((land: GeoLand, projection: ProjectionId, isCoarse: boolean) =>
    memoizeLast((lon: number | undefined, lat: number | undefined, focal: PartyId): GeoPackage => {
      const about = { ...declared, focal };
      const rotation: LonLat | undefined = lon === undefined || lat === undefined ? undefined : [lon, lat];
      const lens = lensOn(projection, land, about, rotation);
      return isCoarse ? { ...projectLand(coarseOf(land), lens, about), coarse: true } : projectLand(land, lens, about);
    }),
  );
  const landFor: MapSource["land"] = (worldview) => landOf(packed, worldview ?? packed.first.worldview);
  const source = ({ projection, worldview, rotation, turning, focal }: MapAsk): GeoPackage => {
    const land = landFor(worldview);
    const isGlobe = projection === "globe";
    const [lon, lat] = (isGlobe && rotation) || [];
    return ofKind(land, projection, isGlobe && turning)(
      lon,
      lat,
      projection === "equal-earth" ? declared.focal : focal,
    );
  };
  return Object.assign(source, { land: landFor });
}
