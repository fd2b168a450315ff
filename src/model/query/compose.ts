// Building an expression by clicking. A name that follows a name is joined with "and", so that the result can be parsed.
import { tokensOf } from "./tokens.ts";
import { foldWord, type Keyword, type Vocabulary } from "./words.ts";

export type Joint = "and" | "or" | "not" | "open" | "close";

/** Operators as they are written in a language; every vocabulary knows them. */
export type JointWords = Record<Joint, string>;

const lastKeyword = (text: string, words: Vocabulary): Keyword | "open" | "close" | "name" | undefined => {
  const token = tokensOf(text).at(-1);
  if (!token) return undefined;
  if (token.kind === "open") return "open";
  if (token.kind === "close") return "close";
  return words.keywords.get(foldWord(token.text)) ?? "name";
};

/** Whether a name can follow without an operator. */
const isOpen = (text: string, words: Vocabulary): boolean => {
  const last = lastKeyword(text, words);
  return last === undefined || last === "open" || last === "and" || last === "or" || last === "not";
};

export const addName = (text: string, name: string, words: Vocabulary, joints: JointWords): string =>
  [text.trim(), isOpen(text, words) ? "" : joints.and, name].filter(Boolean).join(" ");

export function addJoint(text: string, joint: Joint, words: Vocabulary, joints: JointWords): string {
  const open = isOpen(text, words);
  const parts =
    joint === "close" || !(joint === "not" || joint === "open")
      ? [text.trim(), joints[joint]]
      : [text.trim(), open ? "" : joints.and, joints[joint]];
  return parts.filter(Boolean).join(" ");
}

/** The text without its last token. */
export const dropLast = (text: string): string => text.slice(0, tokensOf(text).at(-1)?.start ?? 0).trimEnd();
