// Words of the dossier of a party or an agreement.
import { LANGUAGE } from "../core/language.ts";
import type { Language } from "../language.ts";

type S = string;

export interface DossierWords {
  inForce(focal: S, party: S, agreements: readonly S[]): S;
  noneInForce(focal: S, party: S): S;
  agreement(focal: S, inForce: number, signed: number): S;
}

const en: DossierWords = {
  inForce: (focal, party, list) => `In force between ${focal} and ${party}: ${LANGUAGE.en.and(list)}.`,
  noneInForce: (focal, party) => `No agreement is in force between ${focal} and ${party} on this day.`,
  agreement: (focal, inForce, signed) =>
    `In force between ${focal} and ${inForce} ${inForce === 1 ? "party" : "parties"}${signed > 0 ? `, signed with ${signed} more` : ""}.`,
};

const ja: DossierWords = {
  inForce: (focal, party, list) => `${focal}と${party}の間で発効済み：${list.join("・")}。`,
  noneInForce: (focal, party) => `この日に${focal}と${party}の間で発効済みの協定はありません。`,
  agreement: (focal, inForce, signed) =>
    `${focal}と${inForce}か国・地域の間で発効済み${signed > 0 ? `、ほか${signed}か国・地域と署名済み` : ""}。`,
};

export const DOSSIER: Record<Language, DossierWords> = { en, ja };
