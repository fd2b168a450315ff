// Words of the list of layers. They come with it.
import type { Catalogue } from "./catalogue.ts";
import type { Language } from "./language.ts";

interface LayerWords {
  parties(n: number): string;
}

const WORDS: Record<Language, LayerWords> = {
  en: { parties: (n) => `${n} ${n === 1 ? "party" : "parties"}` },
  ja: { parties: (n) => `${n}か国・地域` },
};

export const layerWords = ({ language }: Catalogue): LayerWords => WORDS[language];
