// What the atlas is called: as its package says, or after another party that stands in the centre.
import type { LocalizedText, PartyId } from "../data/types.ts";
import type { World } from "../model/world/world.ts";
import { articled } from "./core/language.ts";
import { type Language, wordsIn } from "./locale.ts";
import { partyShort } from "./names.ts";

/** A party’s short name as it stands within a sentence. */
export const nameWithin = (world: Pick<World, "parties">, id: PartyId, language: Language): string =>
  articled(partyShort(world.parties.get(id), language, id), language);

/** As it stands at the beginning of one. */
export const sentenceCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The party in the centre, within a sentence. */
export const centreName = (world: World, language: Language): string =>
  nameWithin(world, world.dataset.meta.focal, language);

const OF: Record<Language, (name: string) => string> = {
  en: (name) => `Agreements of ${name}`,
  ja: (name) => `${name}の協定`,
};

/** Title and subtitle. Under the name of another centre stands that of the package. */
export function atlasTitle(world: World): { title: LocalizedText; subtitle: LocalizedText } {
  const { title, subtitle, focal, home } = world.dataset.meta;
  if (focal === home) return { title, subtitle };
  const of = (language: Language): string => OF[language](centreName(world, language));
  return { title: { en: of("en"), ja: of("ja") }, subtitle: title };
}

/** Both in one line. */
export function fullTitle(world: World, language: Language): string {
  const { title, subtitle } = atlasTitle(world);
  const [first, second] = [wordsIn(title, language), wordsIn(subtitle, language)];
  if (world.dataset.meta.focal !== world.dataset.meta.home)
    return language === "ja" ? `${first}（${second}）` : `${first} (${second})`;
  return `${first}${language === "ja" ? "" : " "}${second}`;
}
