// How a date is known: its grade, and the institutions that say so. As plain text, since nothing may lead out of a kiosk.
import { type ReactNode, Suspense } from "react";
import type { DateClaim } from "../../data/types.ts";
import { formatClaim } from "../../i18n/locale.ts";
import { institutionsOf } from "../../i18n/publisher.ts";
import { useDetails } from "../../views/atlas.ts";
import { KioskText } from "./context.tsx";
import { Text } from "./tongues/Said.tsx";

const MOST = 2;

function Institutions({ claim }: { claim: DateClaim }): ReactNode {
  const { sources } = useDetails();
  const own = claim.sources.flatMap((id) => sources.find((s) => s.id === id) ?? []);
  return <Text of={(_, language) => institutionsOf(own, language).slice(0, MOST).join(" · ")} />;
}

/** `what`: which tie the date is of. */
export function EvidenceNote({ claim, what }: { claim: DateClaim; what: ReactNode }): ReactNode {
  return (
    <p className="kiosk-evidence" data-evidence={claim.fact}>
      <b>
        <KioskText of={(w) => w.evidence} />
      </b>
      <span>
        {what} · <Text of={(t) => formatClaim(claim, t, false)} /> ·{" "}
        <Text of={(t) => t.evidence[`${claim.evidence}Long`]} />
      </span>
      <span>
        <Suspense fallback={null}>
          <Institutions claim={claim} />
        </Suspense>
      </span>
    </p>
  );
}
