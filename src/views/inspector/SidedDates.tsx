// The days of a tie where each party has its own: a tie begins with the later of two days and ends with the earlier.
import type { ReactNode } from "react";
import type { AgreementId, PartyId } from "../../data/types.ts";
import { centreWords } from "../../i18n/centre.ts";
import { inspectorWords } from "../../i18n/inspector.ts";
import { nameWithin } from "../../i18n/title.ts";
import { sidedDates } from "../../model/facts/tie-dates.ts";
import { useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import { DateFact } from "./Fact.tsx";
import { DateRow } from "./rows.tsx";

function Side({ of }: { of: PartyId }): ReactNode {
  const world = useWorld();
  return <Text of={(t, language) => centreWords(t).otherSide(nameWithin(world, of, language))} />;
}

export function SidedDates({ agreement, party }: { agreement: AgreementId; party: PartyId }): ReactNode {
  const world = useWorld();
  return sidedDates(world, agreement, party).map(({ field, claim, of, beside }) => (
    <DateRow key={field} label={(t) => inspectorWords(t)[field]} claim={claim}>
      {of && (
        <span className="quiet">
          {" "}
          <Side of={of} />
        </span>
      )}
      {beside && (
        <p className="quiet">
          <Side of={beside.of} /> <DateFact claim={beside.claim} />
        </p>
      )}
    </DateRow>
  ));
}
