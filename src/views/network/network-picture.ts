// The network of a state, of any size: on the screen, in a file, in a film.
import { wordsIn } from "../../i18n/locale.ts";
import { weightsOn } from "../../model/weights.ts";
import type { Scene } from "../../scene/mark.ts";
import type { Morph } from "../../scene/morph.ts";
import { networkFacts } from "../../scene/network-facts.ts";
import { type NetworkView, sceneNetwork } from "../../scene/network-scene.ts";
import type { Placement } from "../../scene/network-types.ts";
import type { PictureInput } from "../paint/picture-input.ts";
import { partyTitles } from "../paint/words.ts";
import { agreementShort, partyShort } from "../say.tsx";

/** `morph`: how far it is on the way to the map. */
export function networkPicture(
  { world, snapshot, state, light, locale }: PictureInput,
  placement: Placement,
  viewport: { width: number; height: number },
  camera: NonNullable<NetworkView["camera"]>,
  morph: Morph | undefined,
): Scene {
  const focal = world.parties.get(world.dataset.meta.focal);
  const weights = weightsOn(world, snapshot.from, state.weight, state.trade);
  return sceneNetwork({
    placement,
    focal: world.dataset.meta.focal,
    facts: networkFacts(world, snapshot, new Set(state.layers), state.expandedOrganisations),
    focus: light,
    viewport,
    overrides: state.dragged,
    camera,
    ...(weights ? { weights: weights.values } : {}),
    ...(morph ? { morph } : {}),
    words: {
      party: (id) => locale.lines((_, tongue) => partyShort(world.parties.get(id), tongue, id)),
      opened: (id, n) =>
        locale.lines((t, tongue) => t.network.region(partyShort(world.parties.get(id), tongue, id), n)),
      partyTitle: partyTitles(world, snapshot, locale),
      region: (id, n) =>
        locale.t.network.region(agreementShort(world.agreements.get(id), locale.tongues[0] ?? "en", id), n),
      regionTitle: (id, n) =>
        locale.text((t, tongue) =>
          t.network.regionLabel(
            agreementShort(world.agreements.get(id), tongue, id),
            n,
            focal ? wordsIn(focal.short, tongue) : "",
          ),
        ),
    },
  });
}
