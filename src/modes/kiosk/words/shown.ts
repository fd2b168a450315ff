// Texts that stand beside what is shown: that borders are not authoritative, and who says what a step says.

import { CATALOGUE } from "../../../i18n/catalogue.ts";
import { inspectorWords } from "../../../i18n/inspector.ts";
import type { Language } from "../../../i18n/language.ts";
import { PRESENT } from "../../../i18n/present.ts";
import { WALL } from "../../../i18n/wall.ts";

type S = string;

export interface ShownWords {
  shownWith: {
    borders: S;
    /** Where no source of a step is official. */
    secondary: S;
    sources(names: S): S;
    /** Heading of the screen of customs assistance. */
    assistance: S;
  };
}

const inLanguage = (language: Language): ShownWords => ({
  shownWith: {
    borders: WALL[language].borders,
    secondary: WALL[language].secondary,
    sources: (names) => `${PRESENT[language].sources}: ${names}`,
    assistance: inspectorWords(CATALOGUE[language]).assistance,
  },
});

export const SHOWN: Record<Language, ShownWords> = { en: inLanguage("en"), ja: inLanguage("ja") };
