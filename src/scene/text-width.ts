// Estimates the width of a line of text without a font, because placement and labelling also run in Node and in workers.
// Advance widths of Noto Sans JP, U+0020 to U+007E, in thousandths of the font size.
// biome-ignore format: a table
const REGULAR: readonly number[] = [
  224,323,474,555,555,921,680,278,338,338,467,555,278,347,278,392,555,555,555,555,555,555,555,555,555,555,278,278,555,555,555,474,
  946,608,657,638,688,589,552,689,728,293,535,646,543,812,723,742,633,742,635,596,599,721,575,878,573,531,603,338,392,338,555,559,
  606,563,618,510,620,554,325,564,607,275,275,552,284,926,610,606,620,620,388,468,377,607,521,802,498,521,475,338,270,338,555,
];
// biome-ignore format: a table
const SEMIBOLD: readonly number[] = [
  226,357,546,580,580,951,723,311,367,367,495,580,311,364,311,389,580,580,580,580,580,580,580,580,580,580,311,311,580,580,580,503,
  990,632,674,651,707,608,576,709,749,319,559,675,568,842,742,762,658,762,669,616,618,740,606,904,611,566,610,367,389,367,580,565,
  620,583,637,522,637,573,359,588,631,296,297,589,306,953,632,620,637,637,423,487,408,629,560,846,544,559,501,367,289,367,580,
];
/** Approximate width of accented Latin, Greek and Cyrillic letters, in multiples of the font size. */
const OTHER = 0.62;

const isWide = (code: number): boolean => code >= 0x2e80 && !(code >= 0xff61 && code <= 0xffdc);

/** Widths at size 1 by weight and text. Cached: there are few labels, measured again on every change day. */
const known = new Map<string, number>();
const MAX_KNOWN = 20_000;

/** Width of one line in the unit of `size`. Law: the width of a concatenation is the sum of the widths. */
export function textWidth(text: string, size: number, weight: 400 | 600 = 600): number {
  const key = weight === 600 ? `b${text}` : `r${text}`;
  const found = known.get(key);
  if (found !== undefined) return found * size;
  const table = weight === 600 ? SEMIBOLD : REGULAR;
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const latin = table[code - 32];
    width += latin !== undefined ? latin / 1000 : isWide(code) ? 1 : OTHER;
  }
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, width);
  return width * size;
}
