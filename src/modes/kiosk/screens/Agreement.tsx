// Screen for an agreement: how the tie that led here is known, parties in force with dates, and those that have only signed.
import type { ReactNode } from "react";
import type { AgreementId, PartyId } from "../../../data/types.ts";
import { wordsIn } from "../../../i18n/locale.ts";
import type { TieSpan } from "../../../model/world/ties.ts";
import { useFacts, useSnapshot } from "../../../views/atlas.ts";
import { Acts } from "../Actions.tsx";
import { KioskText, useKiosk } from "../context.tsx";
import { EvidenceNote } from "../Evidence.tsx";
import { HeroNumber } from "../HeroNumber.tsx";
import { KioskPicture } from "../KioskPicture.tsx";
import { Layout } from "../Layout.tsx";
import { Pages } from "../Pages.tsx";
import { saysOf, TieRow } from "../TieRow.tsx";
import { Named, Text } from "../tongues/Said.tsx";
import { useNames } from "../useNames.ts";

/** `party`: whose tie led here. */
export function Agreement({ id, party }: { id: AgreementId; party?: PartyId | undefined }): ReactNode {
  const kiosk = useKiosk();
  const facts = useFacts();
  const snapshot = useSnapshot();
  const names = useNames();
  const agreement = facts.agreements.get(id);
  const ties = snapshot.ties
    .filter((t) => t.agreement === id && !t.via && t.stage !== "left")
    .toSorted((a, b) => a.from - b.from);
  const inForce = ties.filter((t) => t.stage === "in-force");
  const asked = ties.find((t) => t.party === party) ?? inForce[0];
  const others = ties.filter((t) => t.stage !== "in-force");
  const row = (tie: TieSpan): ReactNode => (
    <TieRow
      key={tie.id}
      layer={agreement?.layer ?? ""}
      name={(_, language) => names.party(tie.party, language)}
      claim={tie.since}
      says={saysOf(tie)}
      stage={tie.stage}
      onClick={() => kiosk.go({ id: "party", party: tie.party })}
    />
  );
  return (
    <Layout
      shape="aside agreement"
      picture={<KioskPicture />}
      isPlain
      words={
        <>
          <h1>
            <Text of={(_, language) => names.agreement(id, language)} />
          </h1>
          <div className="kiosk-answer">
            <HeroNumber value={String(inForce.length)}>
              <KioskText of={(w, language) => w.agreement.parties(inForce.length, names.focal(language))} />
            </HeroNumber>
          </div>
          <Pages>
            {agreement && wordsIn(agreement.name, "en") !== wordsIn(agreement.short, "en") && (
              <p>
                <Named of={`agreement-name/${id}`} words={agreement.name} />
              </p>
            )}
            {asked?.since && (
              <EvidenceNote
                claim={asked.since}
                what={<Text of={(_, language) => names.party(asked.party, language)} />}
              />
            )}
            <ul className="kiosk-rows">{inForce.map(row)}</ul>
            {others.length > 0 && (
              <>
                <h2>
                  <KioskText of={(w) => w.agreement.others} />
                </h2>
                <ul className="kiosk-rows">{others.map(row)}</ul>
              </>
            )}
          </Pages>
        </>
      }
      acts={<Acts />}
    />
  );
}
