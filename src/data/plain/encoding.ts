// The text of a plain table. A wrong letter of one cell must not make its file one of another encoding: bytes that are not
// UTF-8 are looked at together with the letters that are, and with what the encodings of Japanese programs make of them.

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "shift_jis", "euc-jp", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type TableText =
  | { kind: "text"; text: string; encoding: Encoding; damaged: number }
  /** More than one reading is possible: the encodings, each with a line in which they differ. */
  | { kind: "either"; readings: { encoding: Encoding; line: string }[] }
  /** Not a text at all. */
  | { kind: "binary" };

const LOST = "\ufffd";

const decode = (bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
};

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
const lettersLost = (text: string): number => countOf(text, /\ufffd+/g);
const JAPANESE = /[\u3041-\u30fe\u4e00-\u9fff\uff10-\uff5a]/g;
/** Half-width kana hardly occur in a table of today; bytes of other encodings read as Shift_JIS are full of them. */
const STRANGE = /[\uff61-\uff9f\u0080-\u009f]/g;
/** Letters of Europe beyond ASCII, and runs of them, which no word has. */
const EUROPEAN = /[\u00c0-\u00ff]/g;

/** Windows begins UTF-16 with a mark; without it UTF-16 is not recognised. */
function marked(bytes: Uint8Array): Encoding | undefined {
  const [a, b] = bytes;
  return a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

const read = (text: string, encoding: Encoding): TableText =>
  text.includes("\0") ? { kind: "binary" } : { kind: "text", text, encoding, damaged: lettersLost(text) };

function lineOfLoss(bytes: Uint8Array, encoding: Encoding): string {
  const lines = new TextDecoder("utf-8").decode(bytes).split(/\r\n|\r|\n/);
  const at = lines.findIndex((line) => line.includes(LOST));
  const text = decode(bytes, encoding, false)?.split(/\r\n|\r|\n/)[at] ?? "";
  return [...text].slice(0, 120).join("");
}

/** `chosen`: what somebody has answered. Never throws. */
export function readText(bytes: Uint8Array, chosen?: Encoding): TableText {
  if (chosen) return read(decode(bytes, chosen, false) ?? "", chosen);
  const wide = marked(bytes);
  if (wide) return read(decode(bytes, wide, false) ?? "", wide);
  const utf8 = decode(bytes, "utf-8", true);
  if (utf8 !== undefined) return read(utf8, "utf-8");
  if (bytes.subarray(0, 4096).includes(0)) return { kind: "binary" };
  for (const encoding of ["shift_jis", "euc-jp"] as const) {
    const text = decode(bytes, encoding, true);
    const other = encoding === "shift_jis" ? decode(bytes, "euc-jp", true) : undefined;
    if (text === undefined || (other !== undefined && countOf(other, STRANGE) < countOf(text, STRANGE))) continue;
    if (countOf(text, JAPANESE) > 2 * countOf(text, STRANGE)) return read(text, encoding);
  }
  const lenient = decode(bytes, "utf-8", false) ?? "";
  const lost = lettersLost(lenient);
  const kept = countOf(lenient, /[^\0-\x7f\ufffd]/g);
  if (kept >= 4 * lost) return read(lenient, "utf-8");
  // Hardly a letter is UTF-8: an old European file, or one whose few letters are damaged. Only a reader of it can tell.
  const western = decode(bytes, "windows-1252", false) ?? "";
  const candidates: Encoding[] = countOf(western, EUROPEAN) > 0 ? ["windows-1252", "utf-8"] : ["utf-8", "windows-1252"];
  return { kind: "either", readings: candidates.map((encoding) => ({ encoding, line: lineOfLoss(bytes, encoding) })) };
}
