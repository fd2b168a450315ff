// Which language a text in a file is in: one that stands in for a missing one is not in that of the page.

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
/** A word of small letters; names of agreements such as RCEP are the same in both languages, and an address is in none. */
const ENGLISH = /(?:^|[^\p{L}])\p{Lu}?\p{Ll}{2,}/u;

/** `own`: of the page around it, which holds for what says nothing else. */
export function languageOfText(text: string, own: string | undefined): string | undefined {
  if (JAPANESE.test(text)) return "ja";
  return own === "ja" && ENGLISH.test(text) && !text.includes("://") ? "en" : own;
}
