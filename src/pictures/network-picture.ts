// The network for a state, at any size: for the screen, files and films.

import { ruleWords } from "../i18n/counting.ts";
import type { Locale } from "../i18n/locale.ts";
import { agreementShort, partyShort } from "../i18n/names.ts";
import { weightsEver, weightsOn } from "../model/coverage/weights.ts";
import { memoize } from "../model/memoize.ts";
import { organisationsOn } from "../model/world/counting.ts";
import { layerSet } from "../model/world/layers.ts";
import type { World } from "../model/world/world.ts";
import type { Scene } from "../scene/mark.ts";
import { networkEverOf } from "../scene/network/ever.ts";
import { networkFacts } from "../scene/network/facts.ts";
import type { LayoutNetwork } from "../scene/network/layout.ts";
import { sceneNetwork } from "../scene/network/scene.ts";
import type { Morph, NetworkNames, NetworkView, Placement } from "../scene/network/types.ts";
import type { Spacing } from "../scene/text-width.ts";
import { partyTitles } from "./party-titles.ts";
import type { NetworkInput } from "./picture-input.ts";

/** The same object for the same arguments: the layout depends on it. The same lines for the same party. */
const namesIn = memoize((world: World, locale: Locale, spacing: Spacing | undefined): NetworkNames => {
  const known = new Map<string, string[]>();
  const linesOf = (id: string): string[] =>
    locale.lines((_, language) => partyShort(world.parties.get(id), language, id));
  return {
    spacing,
    party: (id) => {
      const lines = known.get(id) ?? linesOf(id);
      known.set(id, lines);
      return lines;
    },
    opened: (id, n) =>
      locale.lines((t, language) => t.network.region(partyShort(world.parties.get(id), language, id), n)),
    region: (id, n) => locale.t.network.region(agreementShort(world.agreements.get(id), locale.lead, id), n),
  };
});

/**
 * `layoutOf`: pass one from `createLayoutNetwork` so that days share their layout. `morph`: progress of the transition between
 * map and network. `spacing`: how its words are set apart.
 */
export function networkPicture(
  { world, snapshot, layers, expandedOrganisations, dragged, weight, trade, rule, light, locale }: NetworkInput,
  placement: Placement,
  viewport: { width: number; height: number },
  camera: NonNullable<NetworkView["camera"]>,
  morph: Morph | undefined,
  layoutOf?: LayoutNetwork,
  spacing?: Spacing,
): Scene {
  const weights = weightsOn(world, snapshot.from, weight, trade);
  const ever = weightsEver(world, weight, trade);
  const names = namesIn(world, locale, spacing);
  return sceneNetwork(
    {
      placement,
      focal: world.dataset.meta.focal,
      ever: networkEverOf(world, layers, expandedOrganisations),
      facts: networkFacts(world, snapshot, layerSet(layers), expandedOrganisations, rule),
      focus: light,
      viewport,
      overrides: dragged,
      camera,
      ...(weights ? { weights: weights.values } : {}),
      ...(ever ? { weightsEver: ever } : {}),
      ...(morph ? { morph } : {}),
      names,
      titles: {
        party: partyTitles(world, snapshot, locale),
        region: (id, n) =>
          locale.text((t, language) =>
            t.network.regionLabel(
              agreementShort(world.agreements.get(id), language, id),
              n,
              ruleWords(world, snapshot, rule, language, organisationsOn(world, snapshot, false, id)),
            ),
          ),
      },
    },
    layoutOf,
  );
}
