// Words on the page, in one language or both; and the names of things.
import type { ReactNode } from "react";
import type { Agreement, Party, Words } from "../data/types.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { type Locale, type Tongue, wordsIn } from "../i18n/locale.ts";
import type { Ref } from "../model/selection.ts";
import type { World } from "../model/world.ts";
import { useLocale } from "./atlas.ts";

/** One span a language, the second one quieter. */
export function Say({
  of,
  block = false,
}: {
  of: (t: Catalogue, tongue: Tongue) => string;
  block?: boolean;
}): ReactNode {
  const locale = useLocale();
  const lines = locale.lines(of);
  const class_ = block ? "say say-block" : "say";
  return lines.map((line, i) => (
    <span
      // By place, not by text: a new text must not make a new element.
      // biome-ignore lint/suspicious/noArrayIndexKey: lines are languages, in fixed order
      key={i}
      className={i === 0 ? class_ : `${class_} say-second`}
      lang={locale.tongues[i] ?? locale.tongues[0]}
    >
      {line}
    </span>
  ));
}

export const SayWords = ({ words, block = false }: { words: Words; block?: boolean }): ReactNode => (
  <Say of={(_, tongue) => wordsIn(words, tongue)} block={block} />
);

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
export const byName = <T,>(items: readonly T[], nameOf: (item: T) => string, locale: Locale): T[] => {
  const collator = new Intl.Collator(locale.t.locale);
  return items.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)));
};
