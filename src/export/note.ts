// Breaks the note below a picture into lines.
import { textWidth } from "../scene/text-width.ts";

/** Unbreakable pieces. Japanese breaks between any characters except before closing punctuation, other text at spaces. */
const PIECES = /[\u3040-\u30ff\u4e00-\u9fff][、。）」]?|[^\s\u3040-\u30ff\u4e00-\u9fff]+\s*/gu;

/** Law: no line is wider than `width`, unless a single piece is, and the joined lines equal the text. */
export function linesOf(paragraphs: readonly string[], width: number, size: number): string[] {
  return paragraphs.flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const piece of paragraph.match(PIECES) ?? []) {
      if (line !== "" && textWidth((line + piece).trimEnd(), size, 400) > width) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += piece;
    }
    return line === "" ? lines : [...lines, line.trimEnd()];
  });
}
