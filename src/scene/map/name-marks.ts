// The marks of a name at its place. A day only shows, hides and restyles them.
import type { PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import type { Emphasis, LineMark, TextMark } from "../mark.ts";
import type { Box, NamePlace } from "../name-slots.ts";
import type { StyleName } from "../style/style.ts";
import type { Point } from "./types.ts";

interface NameAt {
  party: PartyId;
  box: Box;
  anchor: NamePlace["anchor"];
  lines: string[];
  /** Of its largest look. */
  size: number;
  leader?: readonly [Point, Point] | undefined;
}

/** Each gives the same mark as the last time if it looks the same. */
export interface NameMarks {
  text(style: StyleName, size: number, emphasis: Emphasis, isShown: boolean): TextMark;
  leader(emphasis: Emphasis, isShown: boolean): LineMark | undefined;
}

/** Height of a line as a multiple of the size. */
export const LINE = 1.15;
const r2 = (n: number): number => Math.round(n * 100) / 100;

const anchorX = ({ x, hw }: Box, anchor: NamePlace["anchor"]): number =>
  anchor === "start" ? x - hw : anchor === "end" ? x + hw : x;

/** `size`: of the day; the name stands where its largest look stands. */
export const oneName = (
  { party, box, anchor, lines, size: largest }: NameAt,
  lang: string | undefined,
  style: StyleName,
  emphasis: Emphasis,
  size = largest,
): TextMark => ({
  kind: "text",
  id: `label/${party}`,
  style,
  party,
  lines,
  size,
  anchor,
  x: anchorX(box, anchor),
  y: box.y - box.hh + largest * (LINE / 2 + 0.36),
  ...(lang ? { lang } : {}),
  emphasis,
});

export function nameMarks(at: NameAt, lang: string | undefined): NameMarks {
  const { party, leader } = at;
  const text = memoizeLast(
    (style: StyleName, size: number, emphasis: Emphasis, isShown: boolean): TextMark => ({
      ...oneName(at, lang, style, emphasis, size),
      ...(isShown ? {} : { hidden: true }),
    }),
  );
  const line = memoizeLast((emphasis: Emphasis, isShown: boolean): LineMark | undefined => {
    if (!leader) return undefined;
    const [from, to] = leader;
    const ends = { x1: r2(from.x), y1: r2(from.y), x2: r2(to.x), y2: r2(to.y) };
    return {
      kind: "line",
      id: `name-leader/${party}`,
      style: "name-leader",
      ...ends,
      party,
      emphasis,
      ...(isShown ? {} : { hidden: true }),
    };
  });
  return { text, leader: line };
}
