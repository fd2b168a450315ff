import type { AgreementId, PartyId } from "../../data/types.ts";
import type { Tongue } from "../../i18n/locale.ts";
import { agreementShort, partyShort } from "../../i18n/names.ts";
import { useFacts } from "../../views/atlas.ts";

export interface Names {
  party(id: PartyId, tongue: Tongue): string;
  agreement(id: AgreementId, tongue: Tongue): string;
  focal(tongue: Tongue): string;
}

/** Names of things in a language, as short as pictures have them. */
export function useNames(): Names {
  const facts = useFacts();
  const party: Names["party"] = (id, tongue) => partyShort(facts.parties.get(id), tongue, id);
  return {
    party,
    agreement: (id, tongue) => agreementShort(facts.agreements.get(id), tongue, id),
    focal: (tongue) => party(facts.dataset.meta.focal, tongue),
  };
}
