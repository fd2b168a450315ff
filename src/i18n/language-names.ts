// What a language is called within an English sentence; where it stands alone it has its own name for itself.
import type { Language } from "./language.ts";

export const inEnglish = (language: Language): string =>
  new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
