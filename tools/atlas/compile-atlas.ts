// Compiles data/ for the page. The only entry point for build, dev server, tests and bench.

import type { Dataset } from "../../src/data/dataset.ts";
import type { DatasetMeta } from "../../src/data/meta.ts";
import { formatIssue } from "../../src/data/package/issue.ts";
import { openPackage } from "../../src/data/package/open.ts";
import { type PackedLand, packLand } from "../../src/scene/geo/pack-land.ts";
import type { GeoLand, GeoPackage } from "../../src/scene/geo/types.ts";
import type { Placement } from "../../src/scene/network/types.ts";
import { cutMap } from "../map/cut-map.ts";
import { geoLand } from "../map/land.ts";
import { readPackageFolder } from "../read-package.ts";
import { placementFor } from "./placement-store.ts";

/** Folder of the package to build; set MUSUBI_DATA to build another one. */
export const DATA_FOLDER = process.env.MUSUBI_DATA ?? "data";

export interface CompiledAtlas {
  dataset: Dataset;
  geo: GeoPackage;
  placement: Placement;
}

/** Throws a single error that lists all issues. */
export function loadDataset(folder: string = DATA_FOLDER): Dataset {
  const opened = openPackage(readPackageFolder(folder));
  if (!opened.ok)
    throw new Error(`${folder}/ has faults:\n${opened.issues.map((i) => `  ${formatIssue(i)}`).join("\n")}`);
  return folder === OWN ? opened.dataset : placed(opened.dataset);
}

/** The package of this repository. */
const OWN = "data";

/** Parties of another package without coordinates stand where this one has them, as in a page that opens the package. */
function placed(dataset: Dataset): Dataset {
  if (dataset.parties.every((p) => p.lat !== undefined || p.kind === "organisation")) return dataset;
  const known = new Map(loadDataset(OWN).parties.map((p) => [p.id, p]));
  const parties = dataset.parties.map((party) => {
    const { lat, lon } = known.get(party.id) ?? {};
    return party.lat === undefined && lat !== undefined && lon !== undefined ? { ...party, lat, lon } : party;
  });
  return { ...dataset, parties };
}

/** Land of all worldviews, for projections that the page computes itself. */
export function compileLand({ parties, meta, organisations }: Dataset): PackedLand {
  const landOf = ({ id }: DatasetMeta["worldviews"][number]): GeoLand =>
    geoLand(parties, meta.centre, id, { organisations });
  const [first, ...others] = meta.worldviews;
  return packLand([landOf(first), ...others.map(landOf)]);
}

/** The initial map. */
export const compileMap = ({ parties, meta, organisations }: Dataset): GeoPackage =>
  cutMap(parties, meta, { organisations });

export async function compileAtlas(folder: string = DATA_FOLDER): Promise<CompiledAtlas> {
  const dataset = loadDataset(folder);
  return {
    dataset,
    geo: compileMap(dataset),
    placement: placementFor(dataset, folder),
  };
}
