// Text in the language of the visitor, with furigana where the words have readings.
import { createContext, type ReactNode, useContext } from "react";
import type { LocalizedText } from "../../../data/types.ts";
import type { Catalogue } from "../../../i18n/catalogue.ts";
import { type Language, wordsIn } from "../../../i18n/locale.ts";
import type { KioskWords } from "../words/kiosk.ts";
import { type Piece, phrasesOf, piecesOf, wordsOf } from "./ruby.ts";
import type { Spoken } from "./speak.ts";

export const TongueContext = createContext<Spoken | undefined>(undefined);

export function useTongue(): Spoken {
  const tongue = useContext(TongueContext);
  if (!tongue) throw new Error("no language around this part: wrap it in TongueContext");
  return tongue;
}

/** `words`: as a tongue has them. */
export function Said({ words, block = false }: { words: string; block?: boolean }): ReactNode {
  const { tag } = useTongue();
  // Texts with readings and Chinese ones say where lines may end; the others leave it to the browser.
  const pieces = words.includes("|")
    ? phrasesOf(piecesOf(words))
    : tag === "zh-Hans"
      ? wordsOf(words)
      : [{ text: words }];
  return (
    <span className={block ? "say say-block" : "say"} lang={tag}>
      {pieces.map(({ text, reading }: Piece, i) =>
        text === "" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: by place, as they are read
          <wbr key={i} />
        ) : reading === undefined ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: by place, as they are read
          <ruby key={i}>
            {text}
            <rp>（</rp>
            <rt>{reading}</rt>
            <rp>）</rp>
          </ruby>
        ),
      )}
    </span>
  );
}

/** `language`: of the data, in whose place the tongue stands. */
type Of = (t: Catalogue, language: Language, words: KioskWords) => string;

export function Text({ of, block = false }: { of: Of; block?: boolean }): ReactNode {
  const { t, slot, words } = useTongue();
  return <Said words={of(t, slot, words)} block={block} />;
}

/** `of`: key of the name in data/hall. */
export function Named({ of, words, block = false }: { of: string; words: LocalizedText; block?: boolean }): ReactNode {
  const { names, slot } = useTongue();
  return <Said words={names?.[of] ?? wordsIn(words, slot)} block={block} />;
}
