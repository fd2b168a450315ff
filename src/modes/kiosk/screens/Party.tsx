// Screen for a party: how it is tied to the focal party, by a number and a sentence, then each tie in its colour, in the order of time.

import type { ReactNode } from "react";
import type { PartyId } from "../../../data/types.ts";
import { formatClaim, formatDay, formatShare, type Language } from "../../../i18n/locale.ts";
import { roundShare } from "../../../model/coverage/coverage.ts";
import { type Answer, answerFor } from "../../../model/facts/answer.ts";
import type { TieSpan } from "../../../model/world/ties.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { useFacts, useSnapshot } from "../../../views/atlas.ts";
import { Acts } from "../Actions.tsx";
import { KioskText, useKiosk } from "../context.tsx";
import { HeroNumber } from "../HeroNumber.tsx";
import { KioskPicture } from "../KioskPicture.tsx";
import { Layout } from "../Layout.tsx";
import { Pages } from "../Pages.tsx";
import { saysOf, TieRow } from "../TieRow.tsx";
import { Text } from "../tongues/Said.tsx";
import { type Names, useNames } from "../useNames.ts";
import type { KioskWords } from "../words/kiosk.ts";

function sentence(
  { kind, inForce, assistance, party }: Answer,
  names: Names,
  language: Language,
  { answer }: KioskWords,
  day: string,
): string {
  const [focal, other] = [names.focal(language), names.within(party, language)];
  if (kind === "in-force") return answer.inForce(inForce.length, focal, other);
  if (kind === "none") return answer.none(focal, other, day);
  if (kind === "assistance" && assistance.every((a) => a.kind === "private-arrangement")) return answer.private;
  return answer[kind];
}

function Ties({ answer }: { answer: Answer }): ReactNode {
  const kiosk = useKiosk();
  const facts = useFacts();
  const names = useNames();
  const { inForce, signed, talks, assistance } = answer;
  // Said of authorities; an arrangement of private associations is told by the sentence above.
  const customs = assistance.find((a) => a.kind !== "private-arrangement")?.since;
  const row = (tie: TieSpan): ReactNode => {
    const agreement = facts.agreements.get(tie.agreement);
    return (
      <TieRow
        key={tie.id}
        layer={agreement?.layer ?? ""}
        name={(_, language) => names.agreement(tie.agreement, language)}
        claim={tie.since}
        says={saysOf(tie)}
        stage={tie.stage}
        via={tie.via}
        onClick={() => kiosk.go({ id: "agreement", agreement: tie.agreement, party: tie.via ?? tie.party })}
      />
    );
  };
  return (
    <ul className="kiosk-rows">
      {[...inForce, ...signed, ...talks].map(row)}
      {customs && (
        <li data-fact={customs.fact}>
          <button type="button" className="kiosk-row kiosk-row-quiet" onClick={() => kiosk.go({ id: "assistance" })}>
            <Text of={(t, _, w) => w.customs(formatClaim(customs, t, false))} />
            <Icon name="right" />
          </button>
        </li>
      )}
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
  const said = (
    <Text of={(t, language, w) => sentence(answer, names, language, w, formatDay(facts.dataset.meta.asOf, t))} />
  );
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
                isFocal ? names.focal(language) : w.pair(names.focal(language), names.within(id, language))
              }
            />
          </h1>
          <div className="kiosk-answer">
            {isFocal ? (
              <p>
                <KioskText of={(w) => w.answer.isFocal} />
              </p>
            ) : answer.kind === "in-force" ? (
              <HeroNumber value={String(answer.inForce.length)}>{said}</HeroNumber>
            ) : (
              <p>{said}</p>
            )}
          </div>
          {!isFocal && trade && (
            <p className="kiosk-share">
              <Text
                of={(t, language, w) =>
                  w.answer.share(formatShare(roundShare(trade.share), t), trade.year, names.focal(language))
                }
              />
            </p>
          )}
          <Pages>{!isFocal && <Ties answer={answer} />}</Pages>
        </>
      }
      acts={<Acts />}
    />
  );
}
