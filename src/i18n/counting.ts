// The rule of counting as it reads on a day: it names the organisations about which it says something then.
import type { PartyId } from "../data/types.ts";
import {
  type CountRule,
  countsCentre,
  countsStates,
  organisationsInFrameworks,
  organisationsOn,
} from "../model/world/counting.ts";
import type { Snapshot, World } from "../model/world/world.ts";
import { CATALOGUE, type Catalogue } from "./catalogue.ts";
import type { Language } from "./language.ts";
import { focalName, partyShort } from "./names.ts";

const said = (world: World, ids: readonly PartyId[], t: Catalogue, language: Language): string =>
  t.and(ids.map((id) => partyShort(world.parties.get(id), language, id)));

/** Short words that stand beside a number of parties: “besides Japan, EU as one”. */
export function ruleWords(
  world: World,
  snapshot: Snapshot,
  rule: CountRule,
  language: Language,
  organisations: readonly PartyId[] = organisationsOn(world, snapshot),
): string {
  const t = CATALOGUE[language];
  return t.counting.rule(
    focalName(world, language),
    countsCentre(rule),
    said(world, organisations, t, language),
    organisations.length > 1,
    countsStates(rule),
  );
}

/** Of the numbers in the network, which are those of its frameworks. */
export const networkNumbers = (world: World, snapshot: Snapshot, rule: CountRule, language: Language): string =>
  CATALOGUE[language].network.numbers(
    ruleWords(world, snapshot, rule, language, organisationsInFrameworks(world, snapshot)),
  );

/** Of partners, who are others by their name: only what the rule says of organisations. Empty where it says nothing. */
export const organisationWords = (
  world: World,
  organisations: readonly PartyId[],
  rule: CountRule,
  language: Language,
): string => {
  const t = CATALOGUE[language];
  const names = said(world, organisations, t, language);
  return names && t.counting.organisations(names, organisations.length > 1, countsStates(rule));
};
