// Makes the initial map: the default worldview in the default projection.
import type { DatasetMeta } from "../../src/data/meta.ts";
import type { PartyPlace } from "../../src/scene/geo/party-places.ts";
import { projectLand } from "../../src/scene/geo/project-land.ts";
import type { GeoPackage } from "../../src/scene/geo/types.ts";
import { geoLand, type LandOptions } from "./land.ts";

type About = Pick<DatasetMeta, "focal" | "centre" | "regions" | "worldviews">;

export const cutMap = (parties: readonly PartyPlace[], about: About, options: LandOptions = {}): GeoPackage =>
  projectLand(
    geoLand(parties, about.centre, about.worldviews[0].id, options),
    { projection: "equal-earth", centre: about.centre },
    about,
  );
