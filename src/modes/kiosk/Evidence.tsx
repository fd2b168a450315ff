// How a date is known: its grade, and the institutions that say so. As plain text, since nothing may lead out of a kiosk.
import { type ReactNode, Suspense } from "react";
import type { Source } from "../../data/details.ts";
import type { DateClaim } from "../../data/types.ts";
import { formatClaim, type Language } from "../../i18n/locale.ts";
import { useDetails } from "../../views/atlas.ts";
import { Text } from "../../views/text.tsx";
import { KioskText } from "./context.tsx";

const MOST = 2;

/** Official ones first. A source without an institution has only an address, which means nothing in a hall. */
function institutionsOf(sources: readonly Source[], language: Language): string {
  const official = sources.filter((s) => s.grade === "official");
  const names = [...new Set(official.flatMap((s) => s.publisher?.[language] ?? []))].slice(0, MOST);
  return names.join(" · ");
}

function Institutions({ claim }: { claim: DateClaim }): ReactNode {
  const { sources } = useDetails();
  const own = claim.sources.flatMap((id) => sources.find((s) => s.id === id) ?? []);
  return <Text of={(_, language) => institutionsOf(own, language)} />;
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
