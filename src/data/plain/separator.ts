// What stands between the cells of a table: the sign by which its first lines have the same number of cells, and the most.
import { parseCsv, type Separator } from "../package/csv.ts";

const SEPARATORS: readonly Separator[] = [",", ";", "\t", "|"];
const LINES = 40;
const SAMPLE = 65_536;

/** Undefined where no sign divides every line in the same way. */
export function separatorOf(text: string): Separator | undefined {
  // The last line of a sample may be cut.
  const cut = text.slice(0, SAMPLE);
  let best: { separator: Separator; score: number } | undefined;
  for (const separator of SEPARATORS) {
    const { records } = parseCsv(cut, separator);
    const lines = records.slice(0, text.length > SAMPLE && records.length > 1 ? -1 : undefined).slice(0, LINES);
    // Titles above a table are not divided.
    const whole = lines.slice(
      Math.max(
        0,
        lines.findIndex((r) => r.cells.length > 1),
      ),
    );
    const width = whole[0]?.cells.length ?? 0;
    if (width < 2) continue;
    const alike = whole.filter((r) => r.cells.length === width).length / whole.length;
    const score = alike * 10 + Math.min(width, 50) / 50;
    if (alike >= 0.6 && (!best || score > best.score)) best = { separator, score };
  }
  return best?.separator;
}
