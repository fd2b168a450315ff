// Rows of the key under a picture on a slide.
import type { LegendItem } from "../sheet-legend.ts";
import { lineHeight, widthOf, wrapped } from "./text.ts";
import { pt } from "./xml.ts";

export const KEY = {
  size: pt(12),
  row: 27,
  sample: { width: 40, height: 16 },
  scale: 1.1,
  gap: 8,
  between: 22,
  within: 4,
};

/** Before the words of an item. */
export const BEFORE_WORDS = KEY.sample.width * KEY.scale + KEY.gap;

/** A bare number goes on with what stands before it: “agreements in force: none, 1, 2, 3” is one scale. */
const goesOn = (item: LegendItem): boolean => /^\d+\+?$/.test(item.words);

interface KeyItem {
  item: LegendItem;
  x: number;
  y: number;
  /** Of the words: as wide as they are, or in lines where that is wider than the slide. */
  words: { text: string; width: number; height: number };
}

/** Law: nothing stands beside `width`. `height`: of all rows. */
export function planKey(items: readonly LegendItem[], width: number): { placed: KeyItem[]; height: number } {
  const wordsOf = (item: LegendItem): KeyItem["words"] => {
    const own = widthOf(item.words, KEY.size) + 4;
    const room = width - BEFORE_WORDS;
    if (own <= room) return { text: item.words, width: own, height: KEY.row - 2 };
    const lines = wrapped(item.words, room - 4, KEY.size);
    const more = (lines.length - 1) * KEY.size * lineHeight(item.words);
    return { text: lines.join("\n"), width: room, height: KEY.row - 2 + more };
  };
  const all = items.map((item) => ({ item, words: wordsOf(item) }));
  const ownOf = (i: number): number => BEFORE_WORDS + (all[i]?.words.width ?? 0);
  const widthOfScale = (from: number): number => {
    let sum = ownOf(from);
    for (let i = from + 1; i < items.length && goesOn(items[i] as LegendItem); i++) sum += KEY.within + ownOf(i);
    return sum;
  };
  let [x, y, row] = [0, 0, KEY.row];
  const placed = all.map(({ item, words }, i): KeyItem => {
    const own = ownOf(i);
    // A scale stands in one row, unless it is wider than any.
    const needs = goesOn(item) ? own : widthOfScale(i);
    if (x > 0 && x + Math.min(needs, width) > width) [x, y, row] = [0, y + row, KEY.row];
    const at = { item, x, y, words };
    const next = items[i + 1];
    x += own + (next && goesOn(next) ? KEY.within : KEY.between);
    row = Math.max(row, words.height + 2);
    return at;
  });
  return { placed, height: items.length === 0 ? 0 : y + row + 4 };
}
