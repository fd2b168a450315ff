// Size and lines of a page’s title.
import { textWidth } from "../scene/text-width.ts";
import { linesOf } from "./note.ts";
import { paragraphsOf } from "./xml.ts";

export const TITLE = { largest: 30, smallest: 19, line: 1.25 };

/** Of the width: where the page's fonts are missing, others take more room. */
const OTHER_FONTS = 0.9;

/** The same number of lines, of about one length: no word stands alone on the last. */
function balanced(title: readonly string[], width: number, size: number, lines: string[]): string[] {
  let best = lines;
  for (let narrow = 0.95 * width; narrow > width / 2; narrow -= 0.05 * width) {
    const tried = linesOf(title, narrow, size, 700);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

export function planTitle(title: readonly string[], width: number): { lines: string[]; size: number } {
  const paragraphs = title.reduce((n, t) => n + paragraphsOf(t).length, 0);
  for (let size = TITLE.largest; ; size -= 1) {
    const lines = linesOf(title, width * OTHER_FONTS, size, 700);
    const fits = lines.every((l) => textWidth(l, size, 700) <= width);
    if ((lines.length <= Math.max(2, paragraphs) && fits) || size <= TITLE.smallest)
      return { lines: balanced(title, width * OTHER_FONTS, size, lines), size };
  }
}
