// Where an atlas comes from: the page of the build, or a package that somebody opened. A page shows one at a time.
import type { BodiesData } from "../data/body-types.ts";
import type { Details } from "../data/details.ts";
import type { Story } from "../data/story.ts";
import type { Payload } from "../pictures/payload.ts";
import type { PackedLand } from "../scene/geo/pack-land.ts";
import { keptPart, loadPart } from "../ui/late/part.ts";
import type { Atlas, OpenedPackage } from "../views/atlas.ts";
import type { OwnAtlas, Reference } from "../views/data/own-atlas.ts";
import { once } from "./once.ts";

export interface AtlasSource {
  payload: Payload;
  details(): Promise<Details>;
  bodies(): Promise<BodiesData>;
  stories(): Promise<readonly Story[]>;
  land(): Promise<PackedLand>;
  files: Atlas["files"];
  paths: Atlas["paths"];
  opened: OpenedPackage | undefined;
  /** Looks of its layers, where they are not in the page. */
  css: string | undefined;
}

/** What the build brings: the rest comes when it is first asked for. */
export const builtSource = (payload: Payload): AtlasSource => ({
  payload,
  details: keptPart(() => import("virtual:atlas-details").then((m) => m.default)),
  bodies: once(() => loadPart(() => import("virtual:atlas-bodies").then((m) => m.default))),
  stories: () => loadPart(() => import("virtual:atlas-stories").then((m) => m.default)),
  land: () => loadPart(() => import("virtual:atlas-land").then((m) => m.default)),
  files: once(() => loadPart(() => import("./built-files.ts").then((m) => m.builtFiles()))),
  paths: () => loadPart(() => import("./built-files.ts").then((m) => m.builtPaths())),
  opened: undefined,
  css: undefined,
});

/** All of it is there already; rendering waits for the same promise each time. */
export function ownSource(
  { payload, details, bodies, stories, land, css }: OwnAtlas,
  opened: OpenedPackage,
): AtlasSource {
  const all = {
    details: Promise.resolve(details),
    bodies: Promise.resolve(bodies),
    stories: Promise.resolve(stories),
    land: Promise.resolve(land),
    files: Promise.resolve(opened.files),
  };
  return {
    payload,
    details: () => all.details,
    bodies: () => all.bodies,
    stories: () => all.stories,
    land: () => all.land,
    files: () => all.files,
    paths: async () => [...opened.files.keys()],
    opened,
    css,
  };
}

/** What the built atlas knows of the world, for packages that bring no shapes. */
export async function referenceOf(built: AtlasSource): Promise<Reference> {
  const [land, { aliases }] = await Promise.all([built.land(), built.details()]);
  return { land, parties: built.payload.dataset.parties, aliases };
}
