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

/** Without readings: for pictures, canvases, attributes. */
export const plainOf = (text: string): string => text.replace(RUBY, "$1");
