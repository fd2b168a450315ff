// A note below a picture, in lines that fit its width.
import { textWidth } from "../scene/text-width.ts";

/** Japanese may break between any two letters, save before a mark that ends a phrase; other words break at spaces. */
const PIECES = /[\u3040-\u30ff\u4e00-\u9fff][、。）」]?|[^\s\u3040-\u30ff\u4e00-\u9fff]+\s*/gu;

/** Law: no line is wider than `width` unless one piece alone is, and joined the lines say what was said. */
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
