// Furigana: words may say how their kanji are read, `{協定|きょうてい}`. Readings are written, never guessed.

/** A run of text, and how it is read where that is said. */
export interface Piece {
  text: string;
  reading?: string;
}

const RUBY = /\{([^{}|]+)\|([^{}|]+)\}/g;

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(RUBY)) {
    const [whole, base = "", reading = ""] = found;
    if (found.index > end) pieces.push({ text: text.slice(end, found.index) });
    pieces.push({ text: base, reading });
    end = found.index + whole.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

const ENDS = /[ぁ-ん、。]$/;
/** A phrase ends with hiragana and the next begins with another script, or after a point. */
const WITHIN = /(?<=[ぁ-ん])(?=[ァ-ヶA-Z0-9「（])|(?<=[、。])(?=[^」）])/u;

/** The same, with an empty piece where a line may end: in Japanese, before what follows the particles of a word. */
export function phrasesOf(pieces: readonly Piece[]): Piece[] {
  const phrases: Piece[] = [];
  for (const piece of pieces) {
    const before = phrases.at(-1);
    if (piece.reading !== undefined) {
      if (before?.reading === undefined && ENDS.test(before?.text ?? "")) phrases.push({ text: "" });
      phrases.push(piece);
      continue;
    }
    for (const [i, text] of piece.text.split(WITHIN).entries()) {
      if (i > 0) phrases.push({ text: "" });
      phrases.push({ text });
    }
  }
  return phrases;
}

/** After these no line ends, though a word does: numbers, and what counts with the next one. */
const HOLDS = /[0-9A-Za-z年月第]$/;

/** Chinese, with an empty piece where a line may end: between words, where a browser would end it within them, too. */
export function wordsOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before: { segment: string; isWordLike?: boolean } | undefined;
  for (const word of new Intl.Segmenter("zh-Hans", { granularity: "word" }).segment(text)) {
    if (before?.isWordLike && word.isWordLike && !HOLDS.test(before.segment)) pieces.push({ text: "" });
    pieces.push({ text: word.segment });
    before = word;
  }
  return pieces;
}

/** Without readings: for pictures, canvases, attributes. */
export const plainOf = (text: string): string => text.replace(RUBY, "$1");
