// Links to parties and agreements.
import type { ReactNode } from "react";
import type { AgreementId, FactId, LocalizedText, PartyId } from "../../data/types.ts";
import { wordsIn } from "../../i18n/locale.ts";
import { agreementShort, partyName } from "../../i18n/names.ts";
import { useAtlas, useDetails, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";

export function PartyLink({ id }: { id: PartyId }): ReactNode {
  const { actions } = useAtlas();
  const party = useWorld().parties.get(id);
  return (
    <button type="button" className="name-link" data-party={id} onClick={() => actions.choose({ kind: "party", id })}>
      <Text of={(_, language) => partyName(party, language, id)} />
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
      <Text of={(_, language) => agreementShort(agreement, language, id)} />
    </button>
  );
}

/** Link to the panel of a layer. */
export function LayerLink({ id, words }: { id: string; words: LocalizedText }): ReactNode {
  const { actions } = useAtlas();
  return (
    <button
      type="button"
      className="name-link"
      data-layer-link={id}
      onClick={() => actions.choose({ kind: "layer", id })}
    >
      <Text of={(_, language) => wordsIn(words, language)} />
    </button>
  );
}

/** `of`: the note itself; `at`: fact whose note is loaded with the details. */
export function Note({ of, at }: { of: LocalizedText | undefined; at?: FactId }): ReactNode {
  const { notes } = useDetails();
  const words = of ?? (at === undefined ? undefined : notes[at]);
  return words ? (
    <p className="note">
      <Text of={(_, language) => wordsIn(words, language)} block />
    </p>
  ) : null;
}
