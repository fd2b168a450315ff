// Names and codes of parties as tables write them, folded for comparison.

/** Without case, accents, spaces and signs; signs of full width as of half, katakana as hiragana. */
export const foldName = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    // The small letter of a Turkish keyboard’s I.
    .replaceAll("\u0131", "i")
    .replace(/[\u30a1-\u30f6]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))
    .replace(/&/g, "and")
    .replace(/^the\s+|[,(（]\s*the\s*[)）]?$/g, "")
    .replace(/\bst\.?\s/g, "saint ")
    .replace(/[\s\-–—‐・·'’`.,()（）[\]]/g, "");

/** `Islands, Cook` stands for `Cook Islands`. */
export function turnedName(text: string): string | undefined {
  const parts = text.split(/[,、]\s*/);
  return parts.length === 2 && parts[1] ? `${parts[1]} ${parts[0]}` : undefined;
}

const TITLES =
  /\b(republic|kingdom|state|states|of|the|and|islamic|plurinational|bolivarian|federated|federation|federal|united|principality|sultanate|commonwealth|socialist|people'?s|democratic|arab)\b/g;

/** What remains of an official name without the words of its form: to suggest, never to read. */
export const coreOf = (text: string): string =>
  foldName(
    text
      .toLowerCase()
      .replace(/[(（].*$/, "")
      .replace(TITLES, " "),
  );
