// Words of the dossier of a party or an agreement.
import { LANGUAGE } from "../core/language.ts";
import type { Language } from "../language.ts";

type S = string;

export interface DossierWords {
  inForce(focal: S, party: S, agreements: readonly S[]): S;
  /** An agreement in that list, with the day from which it binds. */
  since(agreement: S, when: S): S;
  noneInForce(focal: S, party: S): S;
  /** Of an organisation with which none is: there is with as many of its members. */
  withMembers(focal: S, organisation: S, members: number): S;
  agreement(inForce: number, signed: number, rule: S): S;
  /** Beside the large number of them. */
  agreements(n: number, focal: S): S;
  members(n: number, focal: S): S;
  parties(n: number, rule: S): S;
}

const en: DossierWords = {
  inForce: (focal, party, list) => `In force between ${focal} and ${party}: ${LANGUAGE.en.and(list)}.`,
  since: (agreement, when) => `${agreement} (since ${when})`,
  noneInForce: (focal, party) => `No agreement is in force between ${focal} and ${party} on this day.`,
  withMembers: (focal, organisation, members) =>
    `Agreements are in force on this day between ${focal} and ${members} ${members === 1 ? "member" : "members"} of ${organisation}, not ${organisation} itself.`,
  agreement: (inForce, signed, rule) =>
    inForce === 0
      ? `Not in force on this day${signed > 0 ? `, signed with ${signed} (${rule})` : ""}.`
      : `In force for ${inForce} ${inForce === 1 ? "party" : "parties"} (${rule})${signed > 0 ? `, signed with ${signed} more` : ""}.`,
  members: (n, focal) => `${n === 1 ? "member has" : "members have"} agreements in force with ${focal}`,
  agreements: (n, focal) => `${n === 1 ? "agreement" : "agreements"} in force with ${focal}`,
  parties: (n, rule) => `${n === 1 ? "party" : "parties"} bound, ${rule}`,
};

const ja: DossierWords = {
  inForce: (focal, party, list) => `${focal}と${party}の間で発効済み：${list.join("・")}。`,
  since: (agreement, when) => `${agreement}（${when}から）`,
  noneInForce: (focal, party) => `この日に${focal}と${party}の間で発効済みの協定はありません。`,
  withMembers: (focal, organisation, members) =>
    `この日、${organisation}の加盟国・地域のうち${members}か国・地域と${focal}との間で協定が発効済みです。${organisation}そのものとの間には、発効済みの協定はありません。`,
  agreement: (inForce, signed, rule) =>
    inForce === 0
      ? `この日は発効していません${signed > 0 ? `（${signed}か国・地域と署名済み、${rule}）` : ""}。`
      : `${inForce}か国・地域（${rule}）について発効済み${signed > 0 ? `、ほか${signed}か国・地域と署名済み` : ""}。`,
  members: (_, focal) => `${focal}との協定が発効済みの加盟国・地域`,
  agreements: (_, focal) => `${focal}との間で発効済みの協定`,
  parties: (_, rule) => `発効済みの国・地域（${rule}）`,
};

export const DOSSIER: Record<Language, DossierWords> = { en, ja };
