// One tie: its name, its date at the precision known, and its sources.
import { type ReactNode, Suspense } from "react";
import type { DateClaim, Evidence, PartyId, SourceId } from "../../data/types.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatClaim, type Language } from "../../i18n/locale.ts";
import type { TieSpan } from "../../model/world/ties.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useDetails } from "../../views/atlas.ts";
import { Text } from "../../views/text.tsx";
import { KioskText } from "./context.tsx";
import { useNames } from "./useNames.ts";
import { KIOSK } from "./words/kiosk.ts";

const MAX_HOSTS = 2;

/** Hosts of the sources. Copies that cannot be looked up are named only if there is nothing else. */
function Hosts({ ids }: { ids: readonly SourceId[] }): ReactNode {
  const { sources } = useDetails();
  // In the order of the claim, most important source first.
  const found = ids.flatMap((id) => sources.find((s) => s.id === id) ?? []);
  const open = found.filter((s) => s.url !== undefined);
  const hosts = [...new Set((open.length > 0 ? open : found).map((s) => s.host))];
  return hosts.slice(0, MAX_HOSTS).map((host) => (
    <span key={host} className="kiosk-host">
      {host}
    </span>
  ));
}

/** Sources as plain text without links, since nothing may lead out of the kiosk. */
function OnWhoseWord({ ids, evidence }: { ids: readonly SourceId[]; evidence: Evidence }): ReactNode {
  return (
    <span className="kiosk-source">
      <span className={`grade grade-${evidence}`}>
        <Text of={(t) => t.evidence[evidence]} />
      </span>{" "}
      <Suspense fallback={null}>
        <Hosts ids={ids} />
      </Suspense>
    </span>
  );
}

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
  return (
    <li data-fact={claim?.fact}>
      <button type="button" className="kiosk-row" onClick={onClick}>
        <span className={`key layer-${layer}`} aria-hidden="true" />
        <span>
          <b>
            <Text of={name} block />
          </b>
          <span className="kiosk-row-line">
            {stage && says === "from" && (
              <>
                <Text of={(t) => t.stages[stage]} />
                {" · "}
              </>
            )}
            {claim ? (
              <Text of={(t, language) => KIOSK[language].answer[says](formatClaim(claim, t, false))} />
            ) : (
              <KioskText of={(w) => w.answer.unknownDate} />
            )}
            {via && (
              <>
                {" · "}
                <KioskText of={(w, language) => w.answer.via(names.party(via, language))} />
              </>
            )}
          </span>
          {claim && <OnWhoseWord ids={claim.sources} evidence={claim.evidence} />}
        </span>
        <Icon name="right" />
      </button>
    </li>
  );
}
