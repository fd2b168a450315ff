// Paragraphs in a box: smaller where they would not fit, and what remains goes to another slide.
import type { Rect } from "../flatten.ts";
import type { Line } from "./content.ts";
import { lineHeight, wrapped } from "./text.ts";
import { pt } from "./xml.ts";

const LEAST = 12;
const SCALES = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5, 0.4];

const shrunk = (line: Line, scale: number): Line => ({ ...line, size: Math.max(LEAST, line.size * scale) });

const heightOf = (line: Line, width: number, isFirst: boolean): number =>
  wrapped(line.text, width, pt(line.size), line.bold).length * pt(line.size) * lineHeight(line.text) +
  (isFirst ? 0 : pt(line.above ?? 6));

const heightOfAll = (lines: readonly Line[], width: number): number =>
  lines.reduce((sum, l, i) => sum + heightOf(l, width, i === 0), 0);

/** Law: `fits` and `rest` together say what the lines say, and `fits` are not higher than the box. */
export function fitLines(lines: readonly Line[], box: Pick<Rect, "width" | "height">): { fits: Line[]; rest: Line[] } {
  for (const scale of SCALES) {
    const tried = lines.map((l) => shrunk(l, scale));
    if (heightOfAll(tried, box.width) <= box.height) return { fits: tried, rest: [] };
  }
  const tried = lines.map((l) => shrunk(l, SCALES.at(-1) as number));
  const fits: Line[] = [];
  let left = box.height;
  for (const [i, line] of tried.entries()) {
    const height = heightOf(line, box.width, i === 0);
    if (height <= left) {
      fits.push(line);
      left -= height;
      continue;
    }
    const rows = wrapped(line.text, box.width, pt(line.size), line.bold);
    const room = Math.floor((left - pt(line.above ?? 6)) / (pt(line.size) * lineHeight(line.text)));
    const joint = /[\u3040-\u30ff\u4e00-\u9fff]/.test(line.text) ? "" : " ";
    if (room > 0) fits.push({ ...line, text: rows.slice(0, room).join(joint) });
    const rest = room > 0 ? [{ ...line, text: rows.slice(room).join(joint) }] : [line];
    return { fits, rest: [...rest, ...tried.slice(i + 1)].map((l) => ({ ...l, size: Math.max(l.size, 16) })) };
  }
  return { fits, rest: [] };
}
