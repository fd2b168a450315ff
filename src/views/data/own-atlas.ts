// Makes an atlas of a package: what the build does for its own, in a worker of the page or by command.
import type { BodiesData } from "../../data/body-types.ts";
import type { Dataset } from "../../data/dataset.ts";
import type { Alias, Details } from "../../data/details.ts";
import type { Issue } from "../../data/package/issue.ts";
import { packageIssue } from "../../data/package/schema.ts";
import type { Story } from "../../data/story.ts";
import type { Party, PartyId } from "../../data/types.ts";
import { bodiesOf, coreOf, detailsOf } from "../../model/page-parts.ts";
import type { Payload } from "../../pictures/payload.ts";
import { ownLand, unplaced, withPlaces } from "../../scene/geo/own-land.ts";
import { type PackedLand, packLand, unpackLand } from "../../scene/geo/pack-land.ts";
import { projectLand } from "../../scene/geo/project-land.ts";
import { SOON } from "../../scene/placing/place.ts";
import { placeOnce, type StoredPlacement, shownPlacement } from "../../scene/placing/stored.ts";
import { styleSheet } from "../../scene/style/style-css.ts";

/** Everything that the page of a build brings. */
export interface OwnAtlas {
  payload: Payload;
  details: Details;
  bodies: BodiesData;
  stories: Story[];
  land: PackedLand;
  /** Looks of its layers. */
  css: string;
}

/** What the built atlas knows of the world: shapes, names and places by the codes of ISO 3166-1. */
export interface Reference {
  land: PackedLand;
  parties: readonly Party[];
  aliases: readonly Alias[];
}

/** Parties that the map cannot show, or only as dots. */
export type Unplaced = ReturnType<typeof unplaced>;

export interface Made {
  atlas: OwnAtlas;
  /** To be kept with the package, so that it is placed once. */
  placement: StoredPlacement;
  unplaced: Unplaced;
}

/** The atlas has no other views of borders than those it was built with. */
export function worldviewFaults({ meta }: Pick<Dataset, "meta">, { land }: Reference): Issue[] {
  const known = [land.first, ...land.others].map((l) => l.worldview);
  return meta.worldviews.flatMap(({ id }, i) =>
    known.includes(id) ? [] : [packageIssue(`musubi.worldviews.${i}.id`, id, `one of ${known.join(", ")}`)],
  );
}

/** Calls `progress` with a share from 0 to 1 while the network is placed. */
export function makeAtlas(
  given: Dataset,
  stories: Story[],
  reference: Reference,
  stored: StoredPlacement | undefined,
  progress?: (share: number) => void,
): Made {
  const names = new Map<PartyId, string>(reference.parties.map((p) => [p.id, p.name.en]));
  const { meta, organisations } = given;
  const landOf = (id: string) => {
    const land = unpackLand(reference.land, id);
    if (!land) throw new Error(`the map has no worldview "${id}"`);
    return land;
  };
  const [first, ...others] = meta.worldviews.map((worldview) => landOf(worldview.id));
  if (!first) throw new Error("the package declares no worldview");
  const parties = withPlaces(given.parties, first);
  const dataset = { ...given, parties };
  const own = (land: ReturnType<typeof landOf>) => ownLand(land, parties, organisations, meta.centre, names);
  const land = own(first);
  const geo = projectLand(land, { projection: "equal-earth", centre: meta.centre }, meta);
  const placement = placeOnce(dataset, stored, progress, SOON);
  return {
    atlas: {
      payload: { dataset: coreOf(dataset), geo, placement: shownPlacement(placement) },
      details: detailsOf(dataset),
      bodies: bodiesOf(dataset),
      stories,
      land: packLand([land, ...others.map(own)]),
      css: `@layer marks{${styleSheet(meta.layers)}}`,
    },
    placement,
    unplaced: unplaced(land, parties),
  };
}
