// Estimates the width of a line of text without a font, because placement and labelling also run in Node and in workers.
// Advance widths of Noto Sans JP, U+0020 to U+007E, in thousandths of the font size.
// biome-ignore format: a table
const REGULAR: readonly number[] = [
  224,323,474,555,555,921,680,278,338,338,467,555,278,347,278,392,555,555,555,555,555,555,555,555,555,555,278,278,555,555,555,474,
  946,608,657,638,688,589,552,689,728,293,535,646,543,812,723,742,633,742,635,596,599,721,575,878,573,531,603,338,392,338,555,559,
  606,563,618,510,620,554,325,564,607,275,275,552,284,926,610,606,620,620,388,468,377,607,521,802,498,521,475,338,270,338,555,
];
// biome-ignore format: a table
const BOLD: readonly number[] = [
  227,370,574,590,590,963,740,325,378,378,507,590,325,370,325,387,590,590,590,590,590,590,590,590,590,590,325,325,590,590,590,514,
  1007,641,681,656,714,615,585,717,757,330,568,686,578,853,749,770,667,770,682,624,625,748,619,915,627,580,613,378,387,378,590,567,
  626,591,644,527,644,581,372,597,640,304,306,604,315,964,641,626,644,644,437,495,421,637,576,863,562,574,511,378,296,378,590,
];
/** Approximate width of accented Latin, Greek and Cyrillic letters, in multiples of the font size. */
const OTHER = 0.62;

/** Signs that stand on or in the one before, or that nobody sees: accents of their own, joiners, marks of direction. */
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u;

const isWide = (code: number): boolean => code >= 0x2e80 && !(code >= 0xff61 && code <= 0xffdc);

/** Widths at size 1 by weight and text. Cached: there are few labels, measured again on every change day. */
const known = new Map<string, number>();
const MAX_KNOWN = 20_000;

/** By how much more than the font somebody has letters and words set apart, as multiples of the size. */
export interface Spacing {
  letter: number;
  word: number;
}

const apart = (text: string, { letter, word }: Spacing): number =>
  letter * [...text].length + word * (text.split(/[ \u00a0]/).length - 1);

/** Width of one line in the unit of `size`. Law: the width of a concatenation is the sum of the widths. */
export const textWidth = (text: string, size: number, weight: 400 | 700 = 700, spacing?: Spacing): number =>
  size * (fontWidth(text, weight) + (spacing ? apart(text, spacing) : 0));

function fontWidth(text: string, weight: 400 | 700): number {
  const key = weight === 700 ? `b${text}` : `r${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const table = weight === 700 ? BOLD : REGULAR;
  let width = 0;
  for (const char of text) {
    if (char > "\u02ff" && WITHOUT_WIDTH.test(char)) continue;
    // A space at which no line breaks is a space.
    const code = char === "\u00a0" ? 0x20 : (char.codePointAt(0) ?? 0);
    const latin = table[code - 32];
    width += latin !== undefined ? latin / 1000 : isWide(code) ? 1 : OTHER;
  }
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, width);
  return width;
}
