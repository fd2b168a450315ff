// The map for a state, at any size: for the screen, files and films.
import { type Locale, wordsIn } from "../i18n/locale.ts";
import { partyShort } from "../i18n/names.ts";
import { memoize } from "../model/memoize.ts";
import { entryOn, everRead } from "../model/selection/entry.ts";
import { everTiedWith } from "../model/world/organisations.ts";
import type { World } from "../model/world/world.ts";
import { worldviewNamed } from "../model/world/worldview.ts";
import type { GeoPackage } from "../scene/geo/types.ts";
import { mapEverOf } from "../scene/map/ever.ts";
import { mapFacts } from "../scene/map/facts.ts";
import type { LayoutMap } from "../scene/map/layout.ts";
import { sceneMap } from "../scene/map/scene.ts";
import type { MapNames } from "../scene/map/types.ts";
import type { Scene } from "../scene/mark.ts";
import type { Spacing } from "../scene/text-width.ts";
import { partyTitles } from "./party-titles.ts";
import type { MapInput } from "./picture-input.ts";

/** The same object for the same arguments: the layout depends on it. */
const namesIn = memoize(
  (world: World, locale: Locale, spacing: Spacing | undefined): MapNames => ({
    party: (id) => locale.lines((_, language) => partyShort(world.parties.get(id), language, id)),
    distance: (km) => locale.t.map.distance(km),
    spacing,
    worldview: (id) => locale.lines((_, language) => wordsIn(worldviewNamed(world.dataset.meta, id).note, language)),
  }),
);

/**
 * `k`: zoom at which the picture is viewed; lengths that must not grow on screen are divided by it. `layoutOf`: pass one from
 * `createLayoutMap` so that days share their layout. `isBare`: without names. `spacing`: how its words are set apart.
 */
export const mapPicture = (
  { world, snapshot, layers, expandedOrganisations, light, locale }: MapInput,
  geo: GeoPackage,
  viewport: { width: number; height: number },
  k = 1,
  layoutOf?: LayoutMap,
  isBare = false,
  spacing?: Spacing,
): Scene =>
  sceneMap(
    {
      geo,
      focal: world.dataset.meta.focal,
      ever: mapEverOf(world, layers, expandedOrganisations),
      facts: mapFacts(world, snapshot, layers, expandedOrganisations),
      focus: light,
      viewport,
      tied: everTiedWith(world, expandedOrganisations),
      covered: world.everCovered,
      read: everRead(world),
      k,
      isBare,
      names: namesIn(world, locale, spacing),
      titles: {
        party: partyTitles(world, snapshot, locale),
        // A reader of the whole world would lose the few who matter among two hundred without a tie.
        isSilent: (id) =>
          id !== world.dataset.meta.focal && !light.named.has(id) && entryOn(snapshot, id) === Number.POSITIVE_INFINITY,
      },
    },
    layoutOf,
  );
