// The network for a state, at any size: for the screen, files and films.
import { wordsIn } from "../i18n/locale.ts";
import { agreementShort, partyShort } from "../i18n/names.ts";
import { weightsOn } from "../model/coverage/weights.ts";
import type { Scene } from "../scene/mark.ts";
import { networkFacts } from "../scene/network/facts.ts";
import { sceneNetwork } from "../scene/network/scene.ts";
import type { Morph, NetworkView, Placement } from "../scene/network/types.ts";
import { partyTitles } from "./party-titles.ts";
import type { NetworkInput } from "./picture-input.ts";

/** `morph`: progress of the transition between map and network. */
export function networkPicture(
  { world, snapshot, layers, expandedOrganisations, dragged, weight, trade, light, locale }: NetworkInput,
  placement: Placement,
  viewport: { width: number; height: number },
  camera: NonNullable<NetworkView["camera"]>,
  morph: Morph | undefined,
): Scene {
  const focal = world.parties.get(world.dataset.meta.focal);
  const weights = weightsOn(world, snapshot.from, weight, trade);
  return sceneNetwork({
    placement,
    focal: world.dataset.meta.focal,
    facts: networkFacts(world, snapshot, new Set(layers), expandedOrganisations),
    focus: light,
    viewport,
    overrides: dragged,
    camera,
    ...(weights ? { weights: weights.values } : {}),
    ...(morph ? { morph } : {}),
    words: {
      party: (id) => locale.lines((_, language) => partyShort(world.parties.get(id), language, id)),
      opened: (id, n) =>
        locale.lines((t, language) => t.network.region(partyShort(world.parties.get(id), language, id), n)),
      partyTitle: partyTitles(world, snapshot, locale),
      region: (id, n) => locale.t.network.region(agreementShort(world.agreements.get(id), locale.lead, id), n),
      regionTitle: (id, n) =>
        locale.text((t, language) =>
          t.network.regionLabel(
            agreementShort(world.agreements.get(id), language, id),
            n,
            focal ? wordsIn(focal.short, language) : "",
          ),
        ),
    },
  });
}
