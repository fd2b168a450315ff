// Names of parties, agreements and layers in one language. An id that the dataset does not have stands for itself.
import type { Agreement, Party } from "../data/types.ts";
import type { Ref } from "../model/selection/selection.ts";
import type { World } from "../model/world/world.ts";
import { type Locale, type Tongue, wordsIn } from "./locale.ts";

export const partyName = (party: Party | undefined, tongue: Tongue, id: string): string =>
  party ? wordsIn(party.name, tongue) : id;
export const partyShort = (party: Party | undefined, tongue: Tongue, id: string): string =>
  party ? wordsIn(party.short, tongue) : id;
export const agreementShort = (agreement: Agreement | undefined, tongue: Tongue, id: string): string =>
  agreement ? wordsIn(agreement.short, tongue) : id;

/** Name of whatever can be chosen. */
export function refName({ kind, id }: Ref, world: World, tongue: Tongue): string {
  if (kind === "party") return partyName(world.parties.get(id), tongue, id);
  if (kind === "agreement") return agreementShort(world.agreements.get(id), tongue, id);
  const layer = world.dataset.meta.layers.find((l) => l.id === id);
  return layer ? wordsIn(layer.name, tongue) : id;
}

/** Sorted as the displayed language sorts. */
export const byName = <T>(items: readonly T[], nameOf: (item: T) => string, locale: Locale): T[] => {
  const collator = new Intl.Collator(locale.t.locale);
  return items.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)));
};
