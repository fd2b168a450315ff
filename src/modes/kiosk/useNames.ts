import type { AgreementId, PartyId } from "../../data/types.ts";
import type { Language } from "../../i18n/locale.ts";
import { agreementShort, partyShort } from "../../i18n/names.ts";
import { useFacts } from "../../views/atlas.ts";
import { useTongue } from "./tongues/Said.tsx";

export interface Names {
  party(id: PartyId, language: Language): string;
  agreement(id: AgreementId, language: Language): string;
  focal(language: Language): string;
}

/** Short names in a language, as in the pictures, with readings where the tongue has them. */
export function useNames(): Names {
  const facts = useTongue().readable(useFacts());
  const party: Names["party"] = (id, language) => partyShort(facts.parties.get(id), language, id);
  return {
    party,
    agreement: (id, language) => agreementShort(facts.agreements.get(id), language, id),
    focal: (language) => party(facts.dataset.meta.focal, language),
  };
}
