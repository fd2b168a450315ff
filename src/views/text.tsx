// Words on the page, in one language or both.
import type { ReactNode } from "react";
import type { Words } from "../data/types.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { type Tongue, wordsIn } from "../i18n/locale.ts";
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
