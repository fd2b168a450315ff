// Text on the page, in one language or both.
import { Fragment, type ReactNode } from "react";
import type { LocalizedText } from "../data/types.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { JOINT, type Language, wordsThere } from "../i18n/locale.ts";
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

/**
 * All languages in one line, each in its own element, for labels: a voice reads them too. One language alone is that of the page.
 * `bdi`, since styles of a label are those of its `span`.
 */
export function Joined({ of }: { of: (t: Catalogue, language: Language) => string }): ReactNode {
  const { languages, lines } = useLocale();
  const said = lines(of);
  if (said.length === 1) return said[0];
  return (
    <bdi>
      {said.map((line, i) => (
        <Fragment key={languages[i]}>
          {i > 0 && JOINT}
          <bdi lang={languages[i]}>{line}</bdi>
        </Fragment>
      ))}
    </bdi>
  );
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
