// Sizes of the network's picture in the windows of the design, px, and what to measure in one.
import type { Mark, TextMark } from "../../src/scene/mark.ts";
import { LINE_HEIGHT } from "../../src/scene/network/types.ts";
import type { Styles } from "../../src/scene/style/layer-styles.ts";
import { textWidth } from "../../src/scene/text-width.ts";

export const SIZES = [
  [499, 568],
  [544, 724],
  [726, 880],
  [1080, 960],
  [390, 574],
] as const;

export interface TextBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function boxOf(text: TextMark, styles: Styles): TextBox {
  const width = Math.max(...text.lines.map((l) => textWidth(l, text.size, styles[text.style]?.weight ?? 400)));
  const left = text.anchor === "start" ? text.x : text.anchor === "end" ? text.x - width : text.x - width / 2;
  const top = text.y - 0.9 * text.size;
  return { left, right: left + width, top, bottom: top + text.lines.length * text.size * LINE_HEIGHT };
}

export const meets = (a: TextBox, b: TextBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Distance of a point from a box; 0 inside. */
export const gapTo = ({ left, right, top, bottom }: TextBox, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

export const isSeen = (mark: Mark): boolean => !mark.hidden;
