// The title of a cover in lines of about the same length, ended between phrases: programs end them wherever a line is full.
import { linesIn, widthOf, wrapped } from "./text.ts";

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Goes on with what is before it: particles and endings, marks that close, what is counted. */
const GOES_ON = /^(?:[\u3041-\u309fー]+|[、。，．・：；！？）」』】〕〉》”’〜～%％年月日件国か]+.*)$/;
/** Goes on with what is after it. */
const OPENS = /[（「『【〔〈《“‘〜～約第\d]$/;
/** A wide space sets the parts of a Japanese title apart. */
const PART = "\u3000";

const segmenter = typeof Intl.Segmenter === "function" ? new Intl.Segmenter("ja", { granularity: "word" }) : undefined;

/** Pieces between which a line may end, each with the space after it. Joined they are the text. */
export function phrasesOf(text: string): string[] {
  if (!JAPANESE.test(text) || !segmenter) return text.match(/\S+\s*|^\s+/g) ?? [];
  const phrases: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = phrases.at(-1);
    const isJoined = last !== undefined && !/\s$/.test(last) && (GOES_ON.test(segment) || OPENS.test(last));
    if (last !== undefined && (isJoined || segment.trim() === "")) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return phrases;
}

/** The phrases in so many lines that the widest is as narrow as it can be; undefined where they need more room. */
function inLines(phrases: readonly string[], count: number, room: number, measure: (line: string) => number) {
  let best: { lines: string[]; widest: number } | undefined;
  const put = (from: number, left: number, lines: readonly string[], widest: number): void => {
    if (widest > room || (best && widest >= best.widest)) return;
    if (from === phrases.length) best = { lines: [...lines], widest };
    if (left === 0) return;
    for (let to = phrases.length; to > from; to--) {
      const line = phrases.slice(from, to).join("").trimEnd();
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
      const parts = line.split(PART).map((part) => part.trim());
      if (count < 2) return line;
      if (parts.length > 1 && parts.length <= count && parts.every((p) => measure(p) <= room)) return parts.join("\n");
      const phrases = phrasesOf(line);
      return (phrases.length <= MOST_PHRASES && inLines(phrases, count, room, measure)?.join("\n")) || line;
    })
    .join("\n");
  return { text, size };
}
