// Names of parties, agreements and layers in one language. An id that the dataset does not have stands for itself.
import type { Agreement, Party } from "../data/types.ts";
import type { Ref } from "../model/selection/selection.ts";
import type { World } from "../model/world/world.ts";
import { articled } from "./core/language.ts";
import { type Language, type Locale, wordsIn } from "./locale.ts";

export const partyName = (party: Party | undefined, language: Language, id: string): string =>
  party ? wordsIn(party.name, language) : id;
export const partyShort = (party: Party | undefined, language: Language, id: string): string =>
  party ? wordsIn(party.short, language) : id;
/** The focal party as it stands within a sentence. */
export const focalName = ({ parties, dataset }: World, language: Language): string =>
  articled(partyShort(parties.get(dataset.meta.focal), language, dataset.meta.focal), language);
export const agreementShort = (agreement: Agreement | undefined, language: Language, id: string): string =>
  agreement ? wordsIn(agreement.short, language) : id;

/** Name of whatever can be chosen. */
export function refName({ kind, id }: Ref, world: World, language: Language): string {
  if (kind === "party") return partyName(world.parties.get(id), language, id);
  if (kind === "agreement") return agreementShort(world.agreements.get(id), language, id);
  const layer = world.dataset.meta.layers.find((l) => l.id === id);
  return layer ? wordsIn(layer.name, language) : id;
}

/** Sorted as the displayed language sorts. */
export const byName = <T>(items: readonly T[], nameOf: (item: T) => string, locale: Locale): T[] => {
  const collator = new Intl.Collator(locale.t.locale);
  return items.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)));
};
