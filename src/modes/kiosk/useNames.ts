import type { AgreementId, PartyId } from "../../data/types.ts";
import { articled } from "../../i18n/core/language.ts";
import type { Language } from "../../i18n/locale.ts";
import { agreementShort, partyShort } from "../../i18n/names.ts";
import { useFacts } from "../../views/atlas.ts";
import { useTongue } from "./tongues/Said.tsx";

export interface Names {
  party(id: PartyId, language: Language): string;
  agreement(id: AgreementId, language: Language): string;
  /** A party within a sentence. */
  within(id: PartyId, language: Language): string;
  focal(language: Language): string;
}

/** Short names in a language, as in the pictures, with readings where the tongue has them. */
export function useNames(): Names {
  const tongue = useTongue();
  const facts = tongue.readable(useFacts());
  const party: Names["party"] = (id, language) => partyShort(facts.parties.get(id), language, id);
  // A tongue with names of its own has no English sentences.
  const within: Names["within"] = (id, language) =>
    tongue.names ? party(id, language) : articled(party(id, language), language);
  return {
    party,
    agreement: (id, language) => agreementShort(facts.agreements.get(id), language, id),
    within,
    focal: (language) => within(facts.dataset.meta.focal, language),
  };
}
