// The map for a state, at any size: for the screen, files and films.
import { wordsIn } from "../i18n/locale.ts";
import { partyShort } from "../i18n/names.ts";
import { everTiedWith } from "../model/world/organisations.ts";
import { worldviewNamed } from "../model/world/worldview.ts";
import type { GeoPackage } from "../scene/geo/types.ts";
import { mapFacts } from "../scene/map/facts.ts";
import type { PlaceNodes } from "../scene/map/places.ts";
import { sceneMap } from "../scene/map/scene.ts";
import type { MapView } from "../scene/map/types.ts";
import type { Scene } from "../scene/mark.ts";
import { partyTitles } from "./party-titles.ts";
import type { MapInput } from "./picture-input.ts";

/**
 * `k`: zoom at which the picture is viewed; lengths that must not grow on screen are divided by it. `place`: placement of
 * nodes; pass one from `createPlaceNodes` to reuse positions between drawings.
 */
export function mapPicture(
  { world, snapshot, layers, expandedOrganisations, light, locale }: MapInput,
  geo: GeoPackage,
  viewport: { width: number; height: number },
  k = 1,
  place?: PlaceNodes,
): Scene {
  const view: MapView = {
    geo,
    facts: mapFacts(world, snapshot, layers, light.named, expandedOrganisations),
    focus: light,
    viewport,
    tied: everTiedWith(world, expandedOrganisations),
    covered: world.everCovered,
    k,
    words: {
      party: (id) => locale.lines((_, language) => partyShort(world.parties.get(id), language, id)),
      partyTitle: partyTitles(world, snapshot, locale),
      distance: (km) => locale.t.map.distance(km),
      worldview: (id) => locale.lines((_, language) => wordsIn(worldviewNamed(world.dataset.meta, id).note, language)),
    },
  };
  return sceneMap(view, place);
}
