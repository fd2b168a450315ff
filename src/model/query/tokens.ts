// Splits text into words, brackets and commas with their ranges. Handles full-width signs and Japanese operators.
import type { TextRange } from "./ast.ts";

export interface Token extends TextRange {
  kind: "word" | "open" | "close" | "comma";
  text: string;
}

const SIGNS: Readonly<Record<string, Token["kind"]>> = {
  "(": "open",
  "[": "open",
  "「": "open",
  ")": "close",
  "]": "close",
  "」": "close",
  ",": "comma",
  ";": "comma",
  "、": "comma",
};
/** Japanese operators are written without spaces. Longer alternatives come first so that they win. */
const JOINTS = /(ではない|でない|を除く|かつ|または|もしくは|少なくとも|のうち|以外)/;

/** Law: the ranges of the tokens are ordered, do not overlap, and cover every character that is not white space. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  const flush = (end: number): void => {
    if (start < 0) return;
    let at = start;
    for (const piece of text.slice(start, end).split(JOINTS)) {
      if (piece !== "") tokens.push({ kind: "word", text: piece.normalize("NFKC"), start: at, end: at + piece.length });
      at += piece.length;
    }
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = (text[i] as string).normalize("NFKC");
    const kind = SIGNS[sign];
    // `!CPTPP`: the sign is a word of its own, or a name would be found without it and mean the opposite.
    const isNot = sign === "!" && start < 0;
    if (kind || isNot || /^\s*$/.test(sign)) {
      flush(i);
      if (kind || isNot) tokens.push({ kind: kind ?? "word", text: sign, start: i, end: i + 1 });
    } else if (start < 0) start = i;
  }
  flush(text.length);
  return tokens;
}
