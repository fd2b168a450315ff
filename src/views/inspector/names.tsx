// Names of parties and agreements that lead to them.
import type { ReactNode } from "react";
import type { AgreementId, PartyId } from "../../data/types.ts";
import { wordsIn } from "../../i18n/locale.ts";
import { useAtlas, useWorld } from "../atlas.ts";
import { agreementShort, partyName, Say } from "../say.tsx";

export function PartyLink({ id }: { id: PartyId }): ReactNode {
  const { actions } = useAtlas();
  const party = useWorld().parties.get(id);
  return (
    <button type="button" className="name-link" data-party={id} onClick={() => actions.choose({ kind: "party", id })}>
      <Say of={(_, tongue) => partyName(party, tongue, id)} />
    </button>
  );
}

export function AgreementLink({ id }: { id: AgreementId }): ReactNode {
  const { actions } = useAtlas();
  const agreement = useWorld().agreements.get(id);
  return (
    <button
      type="button"
      className="name-link"
      data-agreement={id}
      onClick={() => actions.choose({ kind: "agreement", id })}
    >
      <Say of={(_, tongue) => agreementShort(agreement, tongue, id)} />
    </button>
  );
}

export const Note = ({ of }: { of: { en: string; ja: string } | undefined }): ReactNode =>
  of ? (
    <p className="note">
      <Say of={(_, tongue) => wordsIn(of, tongue)} block />
    </p>
  ) : null;
