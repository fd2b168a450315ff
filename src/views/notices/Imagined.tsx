// As long as something is imagined, the page says so, and one button leads back to the facts.
import type { ReactNode } from "react";
import { formatDay } from "../../i18n/locale.ts";
import { agreementShort, partyName } from "../../model/names.ts";
import { useAtlas, useAtlasState, useFacts } from "../atlas.ts";
import { Say } from "../say.tsx";

export function Imagined(): ReactNode {
  const { actions } = useAtlas();
  const whatif = useAtlasState((s) => s.whatif);
  const facts = useFacts();
  if (whatif.length === 0) return null;
  return (
    <div className="imagined" role="status" data-imagined={whatif.length}>
      <p>
        <Say
          block
          of={(t, tongue) =>
            t.hypothetical.banner(
              whatif
                .map(({ agreement, party, day }) =>
                  t.hypothetical.one(
                    partyName(facts.parties.get(party), tongue, party),
                    agreementShort(facts.agreements.get(agreement), tongue, agreement),
                    formatDay(day, t),
                  ),
                )
                .join(t.separator),
            )
          }
        />
      </p>
      <button type="button" className="text-button" onClick={() => actions.set({ whatif: [] })}>
        <Say of={(t) => t.hypothetical.back} />
      </button>
    </div>
  );
}
