// One tie in its colour: its name, and its date at the precision known. How the date is known is one tap deeper.
import type { ReactNode } from "react";
import type { DateClaim, PartyId } from "../../data/types.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatClaim, type Language } from "../../i18n/locale.ts";
import type { TieSpan } from "../../model/world/ties.ts";
import { Icon } from "../../ui/Icon.tsx";
import { KioskText } from "./context.tsx";
import { Text } from "./tongues/Said.tsx";
import { useNames } from "./useNames.ts";

export interface TieRowProps {
  layer: string;
  name(t: Catalogue, language: Language): string;
  claim: DateClaim | undefined;
  /** Wording of the date. */
  says: "since" | "signedOn" | "from";
  stage?: TieSpan["stage"];
  via?: PartyId | undefined;
  /** Called when the row is touched. */
  onClick(): void;
}

export const saysOf = ({ stage }: TieSpan): TieRowProps["says"] =>
  stage === "in-force" ? "since" : stage === "signed" ? "signedOn" : "from";

export function TieRow({ layer, name, claim, says, stage, via, onClick }: TieRowProps): ReactNode {
  const names = useNames();
  const isTalks = stage !== undefined && says === "from";
  return (
    <li data-fact={claim?.fact}>
      <button type="button" className="kiosk-row" onClick={onClick}>
        <span className={`key layer-${layer}`} aria-hidden="true" />
        <span className="kiosk-row-name">
          <b>
            <Text of={name} />
          </b>
          {(via || isTalks) && (
            <span className="kiosk-row-line">
              {isTalks && <Text of={(t) => t.stages[stage]} />}
              {via && <KioskText of={(w, language) => w.answer.via(names.within(via, language))} />}
            </span>
          )}
        </span>
        <span className="kiosk-row-date">
          {claim ? (
            <Text of={(t, _, w) => w.answer[says](formatClaim(claim, t, false))} />
          ) : (
            <KioskText of={(w) => w.answer.unknownDate} />
          )}
        </span>
        <Icon name="right" />
      </button>
    </li>
  );
}
