// Text on the page, in one language or both.
import type { ReactNode } from "react";
import type { LocalizedText } from "../data/types.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { type Language, wordsThere } from "../i18n/locale.ts";
import { useLocale } from "./atlas.ts";

/** One span per language, the second one less prominent. */
export function Text({
  of,
  block = false,
}: {
  of: (t: Catalogue, language: Language) => string;
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
      lang={locale.languages[i] ?? locale.lead}
    >
      {line}
    </span>
  ));
}

/** Where words are missing in a language, those that are there, said to be of their own language. */
export function Localized({ words, block = false }: { words: LocalizedText; block?: boolean }): ReactNode {
  const { languages } = useLocale();
  const there = languages.map((language) => wordsThere(words, language));
  const class_ = block ? "say say-block" : "say";
  return there
    .filter(({ words }, i) => there.findIndex((t) => t.words === words) === i)
    .map(({ words, lang }, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines are languages, in fixed order
      <span key={i} className={i === 0 ? class_ : `${class_} say-second`} lang={lang}>
        {words}
      </span>
    ));
}
