// The languages of a hall, in the order in which the attract view speaks them. One more is one more entry, beside its catalogues.
import type { Language } from "../../i18n/language.ts";

/** Each named in itself. */
const NAMES: Record<Language, string> = { ja: "日本語", en: "English" };

export const HALL_LANGUAGES: readonly Language[] = ["ja", "en"];
export const languageName = (language: Language): string => NAMES[language];
