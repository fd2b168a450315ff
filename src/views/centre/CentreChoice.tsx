// Puts the party of a panel in the centre, or says why that cannot be.
import type { ReactNode } from "react";
import type { PartyId } from "../../data/types.ts";
import { centreWords } from "../../i18n/centre.ts";
import { nameWithin, sentenceCase } from "../../i18n/title.ts";
import { whyNotCentre } from "../../model/world/centre.ts";
import { useAtlas, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";

/** For the party in the centre: the way back to the package's own. */
export function PutInCentre({ id }: { id: PartyId }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { focal, home } = world.dataset.meta;
  const to = id === focal ? home : id;
  if (to === focal || whyNotCentre(world.whole, to) !== undefined) return null;
  return (
    <button type="button" className="text-button" data-centre={to} onClick={() => actions.putInCentre(to)}>
      <Text
        of={(t, language) => (to === id ? centreWords(t).put : centreWords(t).back(nameWithin(world, home, language)))}
      />
    </button>
  );
}

export function WhyNotInCentre({ id }: { id: PartyId }): ReactNode {
  const world = useWorld();
  const { home } = world.dataset.meta;
  const why = whyNotCentre(world.whole, id);
  if (why !== "own-dates" && why !== "no-agreement") return null;
  return (
    <p className="quiet">
      <Text
        of={(t, language) =>
          why === "own-dates"
            ? centreWords(t).ownDates(nameWithin(world, home, language))
            : centreWords(t).noAgreement(sentenceCase(nameWithin(world, id, language)))
        }
        block
      />
    </p>
  );
}
