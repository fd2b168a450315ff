// Screen for a party: how it is tied to the focal party, in a sentence, then each tie with date and sources.

import type { ReactNode } from "react";
import type { PartyId } from "../../../data/types.ts";
import { inspectorWords } from "../../../i18n/inspector.ts";
import { formatDay, formatShare, type Language } from "../../../i18n/locale.ts";
import { agreementShort } from "../../../i18n/names.ts";
import { roundShare } from "../../../model/coverage/coverage.ts";
import { type Answer, answerFor } from "../../../model/facts/answer.ts";
import { layerOfRole } from "../../../model/world/layers.ts";
import type { TieSpan } from "../../../model/world/ties.ts";
import { useFacts, useSnapshot } from "../../../views/atlas.ts";
import { Text } from "../../../views/text.tsx";
import { Acts } from "../Actions.tsx";
import { KioskText, useKiosk } from "../context.tsx";
import { KioskPicture } from "../KioskPicture.tsx";
import { Layout } from "../Layout.tsx";
import { Pages } from "../Pages.tsx";
import { saysOf, TieRow } from "../TieRow.tsx";
import { type Names, useNames } from "../useNames.ts";
import { KIOSK } from "../words/kiosk.ts";

function sentence({ kind, inForce, assistance, party }: Answer, names: Names, language: Language, day: string): string {
  const { answer } = KIOSK[language];
  const [focal, other] = [names.focal(language), names.party(party, language)];
  if (kind === "in-force") return answer.inForce(inForce.length, focal, other);
  if (kind === "none") return answer.none(focal, other, day);
  if (kind === "assistance" && assistance.every((a) => a.kind === "private-arrangement")) return answer.private;
  return answer[kind];
}

function Ties({ answer }: { answer: Answer }): ReactNode {
  const kiosk = useKiosk();
  const facts = useFacts();
  const { inForce, signed, talks, assistance } = answer;
  const assisting = layerOfRole(facts.dataset.meta, "assistance") ?? "";
  const row = (tie: TieSpan): ReactNode => {
    const agreement = facts.agreements.get(tie.agreement);
    return (
      <TieRow
        key={tie.id}
        layer={agreement?.layer ?? ""}
        name={(_, language) => agreementShort(agreement, language, tie.agreement)}
        claim={tie.since}
        says={saysOf(tie)}
        stage={tie.stage}
        via={tie.via}
        onClick={() => kiosk.go({ id: "agreement", agreement: tie.agreement })}
      />
    );
  };
  return (
    <ul className="kiosk-rows">
      {[...inForce, ...signed, ...talks].map(row)}
      {assistance.map((a) => (
        <TieRow
          key={a.id}
          layer={assisting}
          name={(t) => `${inspectorWords(t).assistance}: ${t.forms[a.kind]}`}
          claim={a.since}
          says="from"
          onClick={() => kiosk.go({ id: "assistance" })}
        />
      ))}
    </ul>
  );
}

export function Party({ id }: { id: PartyId }): ReactNode {
  const facts = useFacts();
  const snapshot = useSnapshot();
  const names = useNames();
  const isFocal = id === facts.dataset.meta.focal;
  const answer = answerFor(facts, snapshot, id);
  const { trade } = answer;
  return (
    <Layout
      shape="aside party"
      picture={<KioskPicture />}
      isPlain
      words={
        <>
          <h1>
            <KioskText
              of={(w, language) =>
                isFocal ? names.focal(language) : w.pair(names.focal(language), names.party(id, language))
              }
              block
            />
          </h1>
          <Pages>
            <p className="kiosk-answer">
              {isFocal ? (
                <KioskText of={(w) => w.answer.isFocal} block />
              ) : (
                <Text
                  of={(t, language) => sentence(answer, names, language, formatDay(facts.dataset.meta.asOf, t))}
                  block
                />
              )}
            </p>
            {!isFocal && trade && (
              <p className="kiosk-share">
                <Text
                  of={(t, language) =>
                    KIOSK[language].answer.share(
                      formatShare(roundShare(trade.share), t),
                      trade.year,
                      names.focal(language),
                    )
                  }
                  block
                />
              </p>
            )}
            {!isFocal && <Ties answer={answer} />}
          </Pages>
        </>
      }
      acts={<Acts />}
    />
  );
}
