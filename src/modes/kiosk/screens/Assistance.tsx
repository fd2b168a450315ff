// Screen for customs assistance: each party once, ordered by the day of its first framework.

import type { ReactNode } from "react";
import { assistancePartners } from "../../../model/coverage/figure-lists.ts";
import { layerOfRole } from "../../../model/world/layers.ts";
import { useFacts, useSnapshot } from "../../../views/atlas.ts";
import { Acts } from "../Actions.tsx";
import { KioskText, useKiosk } from "../context.tsx";
import { HeroNumber } from "../HeroNumber.tsx";
import { KioskPicture } from "../KioskPicture.tsx";
import { Layout } from "../Layout.tsx";
import { Pages } from "../Pages.tsx";
import { TieRow } from "../TieRow.tsx";
import { Text } from "../tongues/Said.tsx";
import { useNames } from "../useNames.ts";

export function Assistance(): ReactNode {
  const kiosk = useKiosk();
  const facts = useFacts();
  const snapshot = useSnapshot();
  const names = useNames();
  const focal = facts.dataset.meta.focal;
  const partners = assistancePartners(facts, snapshot).filter((p) => p.party !== focal);
  return (
    <Layout
      shape="aside agreement assistance"
      picture={<KioskPicture />}
      isPlain
      words={
        <>
          <h1>
            <KioskText of={(w) => w.shownWith.assistance} />
          </h1>
          <div className="kiosk-answer">
            <HeroNumber value={String(partners.length)}>
              <Text of={(t) => t.figures.assistance} />
            </HeroNumber>
          </div>
          <Pages>
            <ul className="kiosk-rows">
              {partners.map(({ party, frameworks }) => (
                <TieRow
                  key={party}
                  layer={layerOfRole(facts.dataset.meta, "assistance") ?? ""}
                  name={(_, language) => names.party(party, language)}
                  claim={frameworks[0]?.since}
                  says="from"
                  onClick={() => kiosk.go({ id: "party", party })}
                />
              ))}
            </ul>
          </Pages>
        </>
      }
      acts={<Acts />}
    />
  );
}
