// The map of a state, of any size: on the screen, in a file, in a film.
import { wordsIn } from "../../i18n/locale.ts";
import { everTiedWith } from "../../model/organisations.ts";
import { worldviewNamed } from "../../model/worldview.ts";
import type { GeoPackage } from "../../scene/geo-types.ts";
import { mapFacts } from "../../scene/map-facts.ts";
import { sceneMap } from "../../scene/map-scene.ts";
import type { Scene } from "../../scene/mark.ts";
import type { PictureInput } from "../paint/picture-input.ts";
import { partyTitles } from "../paint/words.ts";
import { partyShort } from "../say.tsx";

/** `k`: zoom under which it will be looked at; what must keep its size is drawn so much smaller. */
export function mapPicture(
  { world, snapshot, state, light, locale }: PictureInput,
  geo: GeoPackage,
  viewport: { width: number; height: number },
  k = 1,
): Scene {
  return sceneMap({
    geo,
    facts: mapFacts(world, snapshot, state.layers, light.named, state.expandedOrganisations),
    focus: light,
    viewport,
    tied: everTiedWith(world, state.expandedOrganisations),
    covered: world.everCovered,
    k,
    words: {
      party: (id) => locale.lines((_, tongue) => partyShort(world.parties.get(id), tongue, id)),
      partyTitle: partyTitles(world, snapshot, locale),
      distance: (km) => locale.t.map.distance(km),
      worldview: (id) => locale.lines((_, tongue) => wordsIn(worldviewNamed(world.dataset.meta, id).note, tongue)),
    },
  });
}
