// Where a line of Japanese may end: between phrases, not within words.
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Goes on with what is before it: particles and endings, marks that close, what is counted. */
const GOES_ON = /^(?:[\u3041-\u309fー]+|[、。，．・：；！？）」』】〕〉》”’〜～%％年月日件国か]+.*)$/;
/** Goes on with what is after it. */
const OPENS = /[（「『【〔〈《“‘〜～約第\d]$/;

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
