// Words of the dossier of a party or an agreement.
import { LANGUAGE } from "../core/language.ts";
import type { Language } from "../language.ts";

type S = string;

export interface DossierWords {
  inForce(focal: S, party: S, agreements: readonly S[]): S;
  /** An agreement in that list, with the day from which it binds. */
  since(agreement: S, when: S): S;
  noneInForce(focal: S, party: S): S;
  agreement(focal: S, inForce: number, signed: number): S;
  /** Beside the large number of them. */
  agreements(n: number, focal: S): S;
  parties(n: number, focal: S): S;
}

const en: DossierWords = {
  inForce: (focal, party, list) => `In force between ${focal} and ${party}: ${LANGUAGE.en.and(list)}.`,
  since: (agreement, when) => `${agreement} (since ${when})`,
  noneInForce: (focal, party) => `No agreement is in force between ${focal} and ${party} on this day.`,
  agreement: (focal, inForce, signed) =>
    `In force between ${focal} and ${inForce} ${inForce === 1 ? "party" : "parties"}${signed > 0 ? `, signed with ${signed} more` : ""}.`,
  agreements: (n, focal) => `${n === 1 ? "agreement" : "agreements"} in force with ${focal}`,
  parties: (n, focal) => `${n === 1 ? "party" : "parties"} in force with ${focal}`,
};

const ja: DossierWords = {
  inForce: (focal, party, list) => `${focal}と${party}の間で発効済み：${list.join("・")}。`,
  since: (agreement, when) => `${agreement}（${when}から）`,
  noneInForce: (focal, party) => `この日に${focal}と${party}の間で発効済みの協定はありません。`,
  agreement: (focal, inForce, signed) =>
    `${focal}と${inForce}か国・地域の間で発効済み${signed > 0 ? `、ほか${signed}か国・地域と署名済み` : ""}。`,
  agreements: (_, focal) => `${focal}との間で発効済みの協定`,
  parties: (_, focal) => `${focal}との間で発効済みの国・地域`,
};

export const DOSSIER: Record<Language, DossierWords> = { en, ja };
