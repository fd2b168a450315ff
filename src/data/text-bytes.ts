// The text of a file that somebody brings: UTF-8 with or without a byte order mark, else what Japanese programs write.

export type Encoding = "UTF-8" | "UTF-16" | "Shift_JIS" | "EUC-JP";

export interface ReadText {
  /** Without a byte order mark. */
  text: string;
  encoding: Encoding;
}

const decoded = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Half-width kana hardly occur in a text of today; the bytes of EUC-JP read as Shift_JIS are full of them. */
const strange = (text: string): number => text.match(/[\uff61-\uff9f\u0080-\u009f]/g)?.length ?? 0;

/** Windows begins UTF-16 with a mark; without it UTF-16 is not recognised. */
const utf16Of = ([a, b]: Uint8Array): "utf-16le" | "utf-16be" | undefined =>
  a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : undefined;

/** Undefined for bytes that are text in none of the encodings. */
export function textOfBytes(bytes: Uint8Array): ReadText | undefined {
  const marked = utf16Of(bytes);
  const wide = marked && decoded(bytes, marked);
  if (wide !== undefined) return { text: wide, encoding: "UTF-16" };
  const utf8 = decoded(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8, encoding: "UTF-8" };
  const [sjis, euc] = [decoded(bytes, "shift_jis"), decoded(bytes, "euc-jp")];
  if (euc !== undefined && (sjis === undefined || strange(euc) < strange(sjis)))
    return { text: euc, encoding: "EUC-JP" };
  return sjis === undefined ? undefined : { text: sjis, encoding: "Shift_JIS" };
}

/** Files of other kinds, as pictures, have zeros. */
export const isText = (text: string): boolean => !text.includes("\0");
