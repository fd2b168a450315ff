// The text of a file that somebody brings as a story.
import { MAX_STORY } from "../../data/story.ts";

/** Bytes of one UTF-16 unit in UTF-8, at most. */
const BYTES = 3;

type Encoding = "UTF-8" | "UTF-16" | "Shift_JIS" | "EUC-JP";

export type FileText =
  | { ok: true; text: string; encoding: Encoding }
  | { ok: false; why: "encoding" | "size" | "unreadable" };

const decoded = (bytes: ArrayBuffer, label: string): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Half-width kana hardly occur in a text of today; the bytes of EUC-JP read as Shift_JIS are full of them. */
const strange = (text: string): number => text.match(/[\uff61-\uff9f\u0080-\u009f]/g)?.length ?? 0;

/** Windows begins UTF-16 with a mark; without it UTF-16 is not recognised. */
const utf16Of = (bytes: ArrayBuffer): "utf-16le" | "utf-16be" | undefined => {
  const [a, b] = new Uint8Array(bytes.slice(0, 2));
  return a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : undefined;
};

function textOf(bytes: ArrayBuffer): { text: string; encoding: Encoding } | undefined {
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
const isText = (text: string): boolean => !text.includes("\0");

/** UTF-8 with or without a byte order mark, else what Japanese programs write; what is far too long is not even loaded. */
export async function storyText(file: Blob): Promise<FileText> {
  if (file.size > MAX_STORY * BYTES) return { ok: false, why: "size" };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, why: "unreadable" };
  }
  const read = textOf(bytes);
  return read && isText(read.text) ? { ok: true, ...read } : { ok: false, why: "encoding" };
}
