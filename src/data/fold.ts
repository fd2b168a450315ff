// Letters as names are compared by.

/** Small letters without accents, full width as half, katakana as hiragana. */
export const foldLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    // The small letter of a Turkish keyboard’s I.
    .replaceAll("\u0131", "i")
    .replace(/[\u30a1-\u30f6]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
