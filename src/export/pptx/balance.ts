// The title of a cover in lines of about the same length, ended between phrases: programs end them wherever a line is full.
import { phrasesOf } from "../../i18n/phrases.ts";
import { linesIn, widthOf, wrapped } from "./text.ts";

/** A wide space sets the parts of a Japanese title apart. */
const PART = "\u3000";

/** The phrases in so many lines that the widest is as narrow as it can be; undefined where they need more room. */
function inLines(phrases: readonly string[], count: number, room: number, measure: (line: string) => number) {
  let best: { lines: string[]; widest: number } | undefined;
  const put = (from: number, left: number, lines: readonly string[], widest: number): void => {
    if (widest > room || (best && widest >= best.widest)) return;
    if (from === phrases.length) best = { lines: [...lines], widest };
    if (left === 0) return;
    for (let to = phrases.length; to > from; to--) {
      const line = phrases.slice(from, to).join("").trimEnd();
      if (line.trim() === "") continue;
      put(to, left - 1, [...lines, line], Math.max(widest, measure(line)));
    }
  };
  put(0, count, [], 0);
  return best?.lines;
}

/** Phrases of a title, above which it is left as it is: there are too many ways to end its lines. */
const MOST_PHRASES = 24;

/** A title may be this much smaller to have each part in a line of its own. */
const LEAST_SHARE = 0.8;

/** The largest size, within limits, at which each part of a title fits in a line. */
function sizeForParts(title: string, room: number, size: number): number {
  const widest = Math.max(
    ...linesIn(title)
      .flatMap((l) => l.split(PART))
      .map((p) => widthOf(p.trim(), size, true)),
  );
  const share = Math.min(1, room / widest);
  return share < LEAST_SHARE || !title.includes(PART) ? size : Math.floor(size * share);
}

/** Laws: a title that fits in a line stays as it is, and nothing is lost but the spaces at which a line ends. */
export function balanced(title: string, room: number, most: number): { text: string; size: number } {
  const size = sizeForParts(title, room, most);
  const measure = (line: string): number => widthOf(line, size, true);
  const text = linesIn(title)
    .map((line) => {
      const count = wrapped(line, room, size, true).length;
      // Two wide spaces have nothing between them.
      const parts = line.split(PART).flatMap((part) => part.trim() || []);
      if (count < 2) return line;
      if (parts.length > 1 && parts.length <= count && parts.every((p) => measure(p) <= room)) return parts.join("\n");
      const phrases = phrasesOf(line);
      return (phrases.length <= MOST_PHRASES && inLines(phrases, count, room, measure)?.join("\n")) || line;
    })
    .join("\n");
  return { text, size };
}
